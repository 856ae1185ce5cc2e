/** A receiver in PHP 8, on the server that is built into the command line. */

import type { Receiver } from './receiver.ts'

export const phpReceiver: Receiver = {
  file: 'receiver.php',
  server: 'php -S',
  run: 'PUSH_AK=… PUSH_SK=… php -S 0.0.0.0:8080 receiver.php',
  code: (comments) => String.raw`<?php
declare(strict_types=1);

// ${comments.keys}
$keys = [];
foreach (['', '_2'] as $n) {
    if (getenv("PUSH_AK$n") !== false) {
        $keys[getenv("PUSH_AK$n")] = (string) getenv("PUSH_SK$n");
    }
}

function recent(string $date): bool
{
    $sent = DateTimeImmutable::createFromFormat('!Ymd\THis\Z', $date, new DateTimeZone('UTC'));
    // ${comments.window}
    return $sent && $sent->format('Ymd\THis\Z') === $date && abs(time() - $sent->getTimestamp()) <= 15 * 60;
}

function canonicalQuery(string $query): string
{
    $pairs = [];
    foreach (explode('&', $query) as $pair) {
        [$key, $value] = explode('=', $pair, 2) + [1 => ''];
        if ($key !== '') {
            $pairs[] = [rawurldecode($key), rawurldecode($value)];
        }
    }
    usort($pairs, fn ($a, $b) => strcmp($a[0], $b[0]) ?: strcmp($a[1], $b[1]));
    return implode('&', array_map(fn ($pair) => rawurlencode($pair[0]) . '=' . rawurlencode($pair[1]), $pairs));
}

function verify(string $method, string $target, array $headers, string $body, array $keys): bool
{
    $pattern = '/^SDK-HMAC-SHA256\s+Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/D';
    if (!preg_match($pattern, trim($headers['authorization'] ?? ''), $match)) {
        return false;
    }
    [, $access, $signedHeaders, $signature] = $match;
    $date = trim($headers['x-sdk-date'] ?? '');
    if (!isset($keys[$access]) || !recent($date)) {
        return false;
    }
    $names = explode(';', strtolower($signedHeaders));
    // ${comments.listed}
    if (!in_array('x-sdk-date', $names, true) || array_diff($names, array_keys($headers))) {
        return false;
    }

    [$path, $query] = explode('?', $target, 2) + [1 => ''];
    // ${comments.path}
    $path = preg_replace('~/?$~D', '/', str_replace('%2F', '/', rawurlencode(rawurldecode($path))), 1);
    $lines = [$method, $path, canonicalQuery($query)];
    foreach ($names as $name) {
        $lines[] = $name . ':' . trim($headers[$name]);
    }
    array_push($lines, '', implode(';', $names), hash('sha256', $body));
    $stringToSign = "SDK-HMAC-SHA256\n$date\n" . hash('sha256', implode("\n", $lines));
    return hash_equals(hash_hmac('sha256', $stringToSign, $keys[$access]), $signature);
}

$headers = array_change_key_case(getallheaders());
// ${comments.rawBody}
$body = file_get_contents('php://input');
$valid = verify($_SERVER['REQUEST_METHOD'], $_SERVER['REQUEST_URI'], $headers, $body, $keys);
if ($valid) {
    // ${comments.accepted}
}
http_response_code($valid ? 200 : 401);
`,
}
