/** A receiver in Java 11 or later, on the HTTP server of the JDK. */

import type { Receiver } from './receiver.ts'

export const javaReceiver: Receiver = {
  file: 'Receiver.java',
  server: 'com.sun.net.httpserver',
  run: 'PUSH_AK=… PUSH_SK=… PORT=8080 java Receiver.java',
  code: (comments) => String.raw`import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Receiver {
    // ${comments.keys}
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Pattern AUTHORIZATION = Pattern.compile(
        "SDK-HMAC-SHA256\\s+Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");
    private static final DateTimeFormatter SDK_DATE =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withResolverStyle(ResolverStyle.STRICT);
    // ${comments.window}
    private static final Duration WINDOW = Duration.ofMinutes(15);

    public static void main(String[] args) throws IOException {
        for (String n : List.of("", "_2")) {
            KEYS.put(System.getenv("PUSH_AK" + n), System.getenv("PUSH_SK" + n));
        }
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/", Receiver::receive);
        server.start();
    }

    private static void receive(HttpExchange exchange) throws IOException {
        // ${comments.rawBody}
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean valid = verify(exchange, body);
        if (valid) {
            // ${comments.accepted}
        }
        exchange.sendResponseHeaders(valid ? 200 : 401, -1);
        exchange.close();
    }

    private static boolean verify(HttpExchange exchange, byte[] body) {
        Headers headers = exchange.getRequestHeaders();
        String authorization = headers.getFirst("Authorization");
        Matcher match = AUTHORIZATION.matcher(authorization == null ? "" : authorization.trim());
        String secret = match.matches() ? KEYS.get(match.group(1)) : null;
        String date = headers.getFirst("X-Sdk-Date");
        if (secret == null || date == null) {
            return false;
        }
        List<String> names = List.of(match.group(2).toLowerCase(Locale.ROOT).split(";"));
        // ${comments.listed}
        if (!names.contains("x-sdk-date") || !headers.keySet().containsAll(asKeys(names))) {
            return false;
        }
        try {
            return isRecent(date)
                && isSignedBy(secret, exchange, names, body, match.group(3));
        } catch (DateTimeException | IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    /** X-Sdk-Date → X-sdk-date, as Headers keeps its names. */
    private static List<String> asKeys(List<String> names) {
        return names.stream()
            .map(name -> name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
            .collect(Collectors.toList());
    }

    private static boolean isRecent(String date) {
        Instant sent = LocalDateTime.parse(date, SDK_DATE).toInstant(ZoneOffset.UTC);
        return Duration.between(sent, Instant.now()).abs().compareTo(WINDOW) <= 0;
    }

    private static boolean isSignedBy(
            String secret, HttpExchange exchange, List<String> names, byte[] body, String signature)
            throws GeneralSecurityException {
        // ${comments.path}
        String path = encode(decode(exchange.getRequestURI().getRawPath())).replace("%2F", "/");
        List<String> lines = new ArrayList<>();
        lines.add(exchange.getRequestMethod());
        lines.add(path.endsWith("/") ? path : path + "/");
        lines.add(canonicalQuery(exchange.getRequestURI().getRawQuery()));
        for (String name : names) {
            lines.add(name + ":" + exchange.getRequestHeaders().getFirst(name).trim());
        }
        lines.add("");
        lines.add(String.join(";", names));
        lines.add(sha256Hex(body));
        String date = exchange.getRequestHeaders().getFirst("X-Sdk-Date");
        String stringToSign = "SDK-HMAC-SHA256\n" + date + "\n" + sha256Hex(utf8(String.join("\n", lines)));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(utf8(secret), "HmacSHA256"));
        return MessageDigest.isEqual(utf8(hex(mac.doFinal(utf8(stringToSign)))), utf8(signature));
    }

    private static String canonicalQuery(String query) {
        List<String[]> pairs = new ArrayList<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            String[] parts = (pair + "=").split("=", 2);
            String value = parts[1].isEmpty() ? "" : parts[1].substring(0, parts[1].length() - 1);
            if (!parts[0].isEmpty()) {
                pairs.add(new String[] {decode(parts[0]), decode(value)});
            }
        }
        pairs.sort(Comparator.<String[], String>comparing(pair -> pair[0]).thenComparing(pair -> pair[1]));
        return pairs.stream()
            .map(pair -> encode(pair[0]) + "=" + encode(pair[1]))
            .collect(Collectors.joining("&"));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    private static String sha256Hex(byte[] data) throws GeneralSecurityException {
        return hex(MessageDigest.getInstance("SHA-256").digest(data));
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(String.format("%02x", b));
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
`,
}
