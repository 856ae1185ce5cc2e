// The surroundings that the Java recipes stand in: the variables and helpers of the reader's own code.

import java.io.*;
import java.math.BigInteger;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.text.SimpleDateFormat;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Recipes {
    static String secret, nonce, created, uuid, appKey, accessKey, access, hashInput, passwordDigest, base64Digest;
    static String method, url, baseUrl, endpoint, path, encodedPath, receivedPath, publicPrefix, query, name, value, rawValue;
    static String canonicalUri, canonicalQuery, canonicalHeaders, signedHeaders, body, payloadHash, canonicalRequest;
    static String canonicalRequestHash, stringToSign, signature, sdkDate, scope, contentType, authorization, xWsse;
    static byte[] hash, digest, key, bodyBytes;
    static URI uri;
    static Path file;
    static Request request;
    static Mac mac = hmacSha256();
    static MessageDigest sha256;
    static DateTimeFormatter format;
    static List<Map.Entry<String, String>> params;
    static List<String> names, parts;
    static Map<String, String> headers, signed, fields, data, message, pushSecrets;
    static Map<String, String> environment;

    /** Stands in for java.lang.System, so that a row can give the environment. */
    static class System {
        static final PrintStream err = java.lang.System.err;

        static String getenv(String variable) {
            return environment.get(variable);
        }

        static Map<String, String> getenv() {
            return environment;
        }

        static String lineSeparator() {
            return java.lang.System.lineSeparator();
        }
    }

    /** What a recipe touches of a client's or a container's request. */
    interface Request {
        void setHeader(String name, String value);

        void header(String name, String value);

        String getHeader(String name);

        InputStream getInputStream();

        Map<String, String[]> getParameterMap();
    }

    static Mac hmacSha256() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> mapOf(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) map.put(namesAndValues[i], namesAndValues[i + 1]);
        return map;
    }

    static String sha256Hex(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    static String sha256Hex(String text) throws Exception {
        return sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }

    static String percentEncode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean unreserved = "-_.~".indexOf(b) >= 0 || b >= 0 && b < 128 && Character.isLetterOrDigit(b);
            encoded.append(unreserved ? "" + (char) b : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    static String encodeSegments(String path) {
        return Arrays.stream(path.split("/", -1)).map(Recipes::percentEncode).collect(Collectors.joining("/"));
    }

    static String joinEncoded(List<Map.Entry<String, String>> pairs) {
        return pairs.stream()
            .map(pair -> percentEncode(pair.getKey()) + "=" + percentEncode(pair.getValue()))
            .collect(Collectors.joining("&"));
    }

    static String canonicalQueryOf(String query) {
        return query;
    }

    // Stand-ins for the reader's own code: the recipes call them, the rows do not look at what they give.
    static native String md5Hex(String text);

    static native String formOf(Map<String, String> fields);

    static native String encodedFormOf(Map<String, String> fields);

    static native String compactJson(Map<String, String> message);

    static native String prettyJson(Map<String, String> message);

    static native String toJson(Map<String, String[]> form);

    static native byte[] gzip(byte[] bytes);

    static native String sign(Map<String, String> headers, String secret);

    static native Map<String, String> sign(String body, String secret);

    static native void send(String body);

    static native boolean send(String body, Map<String, String> headers);

    static native void pause();

    /** A value as the rows write it: bytes in hex, lists joined with a semicolon, maps as a=1&b=2. */
    static String show(Object shown) {
        if (shown instanceof byte[] bytes) return HexFormat.of().formatHex(bytes);
        if (shown instanceof Map<?, ?> map) return show(new ArrayList<>(map.entrySet()));
        if (shown instanceof List<?> list)
            return list.stream().map(Recipes::show)
                .collect(Collectors.joining(list.stream().anyMatch(item -> item instanceof Map.Entry) ? "&" : ";"));
        return String.valueOf(shown);
    }

    interface Row {
        String value() throws Exception;
    }

    static void answer(Row row) {
        String text;
        try {
            text = row.value();
        } catch (Exception e) {
            text = "exception " + e;
        }
        java.lang.System.out.println(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /* recipes */

    public static void main(String[] arguments) {
        /* calls */
    }
}
