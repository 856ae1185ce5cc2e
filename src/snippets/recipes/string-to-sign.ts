/** String to sign: the algorithm, the date as it is sent, the hash of the canonical request in lower-case hex. */

import { change, type Recipe } from './recipe.ts'

export const stringToSignRecipes: readonly Recipe[] = [
  {
    id: 'canonical-request-hashed',
    mistakes: ['sts-canonical-not-hashed'],
    code: {
      java: change`
        - String lastLine = canonicalRequest;
        + String lastLine = sha256Hex(canonicalRequest);
      `,
      php: change`
        - $lastLine = $canonicalRequest;
        + $lastLine = hash('sha256', $canonicalRequest);
      `,
      python: change`
        - last_line = canonical_request
        + last_line = hashlib.sha256(canonical_request.encode()).hexdigest()
      `,
      csharp: change`
        - var lastLine = canonicalRequest;
        + var lastLine = Sha256Hex(canonicalRequest);
      `,
      nodejs: change`
        - const lastLine = canonicalRequest
        + const sha256 = createHash('sha256').update(canonicalRequest)
        + const lastLine = sha256.digest('hex')
      `,
      go: change`
        - lastLine := canonicalRequest
        + lastLine := fmt.Sprintf("%x", sha256.Sum256([]byte(canonicalRequest)))
      `,
    },
  },
  {
    id: 'canonical-request-hash-in-lower-hex',
    mistakes: ['sts-canonical-hash-uppercase', 'sts-canonical-hash-base64'],
    code: {
      java: change`
        - String lastLine = String.format("%064X", new BigInteger(1, hash));
        + String lastLine = String.format("%064x", new BigInteger(1, hash));
      `,
      php: change`
        - $lastLine = base64_encode(hash('sha256', $canonicalRequest, true));
        + $lastLine = hash('sha256', $canonicalRequest);
      `,
      python: change`
        - last_line = base64.b64encode(digest).decode()
        + last_line = digest.hex()
      `,
      csharp: change`
        - var lastLine = BitConverter.ToString(hash).Replace("-", "");
        + var lastLine = BitConverter.ToString(hash)
        +     .Replace("-", "").ToLowerInvariant();
      `,
      nodejs: change`
        - const lastLine = hash.toString('base64')
        + const lastLine = hash.toString('hex')
      `,
      go: change`
        - lastLine := fmt.Sprintf("%X", hash)
        + lastLine := fmt.Sprintf("%x", hash)
      `,
    },
  },
  {
    id: 'string-to-sign-in-three-lines',
    mistakes: ['sts-algorithm-aws4', 'sts-algorithm-hmac-sha256', 'sts-aws-scope-line'],
    code: {
      java: change`
        - String stringToSign = String.join("\n", "AWS4-HMAC-SHA256", sdkDate,
        -     scope, canonicalRequestHash);
        + String stringToSign = String.join("\n", "SDK-HMAC-SHA256", sdkDate,
        +     canonicalRequestHash);
      `,
      php: change`
        - $stringToSign = implode("\n", ['AWS4-HMAC-SHA256', $sdkDate,
        -     $scope, $canonicalRequestHash]);
        + $stringToSign = implode("\n", ['SDK-HMAC-SHA256', $sdkDate,
        +     $canonicalRequestHash]);
      `,
      python: change`
        - string_to_sign = '\n'.join(['AWS4-HMAC-SHA256', sdk_date,
        -     scope, canonical_request_hash])
        + string_to_sign = '\n'.join(['SDK-HMAC-SHA256', sdk_date,
        +     canonical_request_hash])
      `,
      csharp: change`
        - var stringToSign = string.Join("\n", "AWS4-HMAC-SHA256", sdkDate,
        -     scope, canonicalRequestHash);
        + var stringToSign = string.Join("\n", "SDK-HMAC-SHA256", sdkDate,
        +     canonicalRequestHash);
      `,
      nodejs: change`
        - const stringToSign = ['AWS4-HMAC-SHA256', sdkDate,
        -   scope, canonicalRequestHash].join('\n')
        + const stringToSign = ['SDK-HMAC-SHA256', sdkDate,
        +   canonicalRequestHash].join('\n')
      `,
      go: change`
        - stringToSign := strings.Join([]string{"AWS4-HMAC-SHA256", sdkDate,
        - 	scope, canonicalRequestHash}, "\n")
        + stringToSign := strings.Join([]string{"SDK-HMAC-SHA256", sdkDate,
        + 	canonicalRequestHash}, "\n")
      `,
    },
  },
  {
    id: 'sdk-date-made-once',
    mistakes: ['sts-date', 'sts-date-utc-vs-cst', 'sts-date-cst-vs-utc', 'sts-date-tz-shift'],
    code: {
      java: change`
        - headers.put("X-Sdk-Date", format.format(Instant.now()));
        - String dateLine = format.format(Instant.now());
        + String sdkDate = format.format(Instant.now());
        + headers.put("X-Sdk-Date", sdkDate);
        + String dateLine = sdkDate;
      `,
      php: change`
        - $headers['X-Sdk-Date'] = gmdate('Ymd\THis\Z');
        - $dateLine = date('Ymd\THis\Z');
        + $sdkDate = gmdate('Ymd\THis\Z');
        + $headers['X-Sdk-Date'] = $sdkDate;
        + $dateLine = $sdkDate;
      `,
      python: change`
        - headers['X-Sdk-Date'] = time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())
        - date_line = time.strftime('%Y%m%dT%H%M%SZ')
        + sdk_date = time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())
        + headers['X-Sdk-Date'] = sdk_date
        + date_line = sdk_date
      `,
      csharp: change`
        - headers["X-Sdk-Date"] = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'");
        - var dateLine = DateTime.Now.ToString("yyyyMMdd'T'HHmmss'Z'");
        + var sdkDate = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'");
        + headers["X-Sdk-Date"] = sdkDate;
        + var dateLine = sdkDate;
      `,
      nodejs: change`
        - headers['X-Sdk-Date'] = basicFormat(new Date())
        - const dateLine = basicFormat(new Date())
        + const sdkDate = basicFormat(new Date())
        + headers['X-Sdk-Date'] = sdkDate
        + const dateLine = sdkDate
      `,
      go: change`
        - request.Header.Set("X-Sdk-Date", time.Now().UTC().Format(layout))
        - dateLine := time.Now().Format(layout)
        + sdkDate := time.Now().UTC().Format("20060102T150405Z")
        + request.Header.Set("X-Sdk-Date", sdkDate)
        + dateLine := sdkDate
      `,
    },
  },
]
