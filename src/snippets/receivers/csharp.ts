/** A receiver in C#, on HttpListener. */

import type { Receiver } from './receiver.ts'

export const csharpReceiver: Receiver = {
  file: 'Receiver.cs',
  server: 'HttpListener',
  run: 'PUSH_AK=… PUSH_SK=… PORT=8080 dotnet run',
  code: (comments) => String.raw`using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

static class Receiver
{
    // ${comments.keys}
    static readonly Dictionary<string, string> Keys = new[] { "", "_2" }
        .Where(n => Environment.GetEnvironmentVariable("PUSH_AK" + n) != null)
        .ToDictionary(
            n => Environment.GetEnvironmentVariable("PUSH_AK" + n),
            n => Environment.GetEnvironmentVariable("PUSH_SK" + n));

    static readonly Regex Authorization = new Regex(
        @"^SDK-HMAC-SHA256\s+Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})\z");

    // ${comments.window}
    static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    static void Main()
    {
        var listener = new HttpListener();
        listener.Prefixes.Add("http://*:" + (Environment.GetEnvironmentVariable("PORT") ?? "8080") + "/");
        listener.Start();
        while (true)
        {
            var context = listener.GetContext();
            var body = new MemoryStream();
            // ${comments.rawBody}
            context.Request.InputStream.CopyTo(body);
            var valid = Verify(context.Request, body.ToArray());
            if (valid)
            {
                // ${comments.accepted}
            }
            context.Response.StatusCode = valid ? 200 : 401;
            context.Response.Close();
        }
    }

    static bool Verify(HttpListenerRequest request, byte[] body)
    {
        var headers = request.Headers;
        var match = Authorization.Match((headers["Authorization"] ?? "").Trim());
        string secret;
        if (!match.Success || !Keys.TryGetValue(match.Groups[1].Value, out secret)) return false;
        var date = (headers["X-Sdk-Date"] ?? "").Trim();
        if (!IsRecent(date)) return false;
        var names = match.Groups[2].Value.ToLowerInvariant().Split(';');
        // ${comments.listed}
        if (!names.Contains("x-sdk-date") || names.Any(name => headers[name] == null)) return false;

        var target = request.RawUrl.Split(new[] { '?' }, 2);
        // ${comments.path}
        var path = Uri.EscapeDataString(Uri.UnescapeDataString(target[0])).Replace("%2F", "/");
        if (!path.EndsWith("/")) path += "/";
        var query = CanonicalQuery(target.ElementAtOrDefault(1) ?? "");
        var lines = new List<string> { request.HttpMethod, path, query };
        lines.AddRange(names.Select(name => name + ":" + headers[name].Trim()));
        lines.AddRange(new[] { "", string.Join(";", names), Sha256Hex(body) });
        var canonicalRequest = Encoding.UTF8.GetBytes(string.Join("\n", lines));
        var stringToSign = "SDK-HMAC-SHA256\n" + date + "\n" + Sha256Hex(canonicalRequest);
        using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret)))
        {
            var expected = Hex(hmac.ComputeHash(Encoding.UTF8.GetBytes(stringToSign)));
            return CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(match.Groups[3].Value));
        }
    }

    static bool IsRecent(string date)
    {
        DateTime sent;
        var utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(
                date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, utc, out sent)
            && (DateTime.UtcNow - sent).Duration() <= Window;
    }

    static string CanonicalQuery(string query)
    {
        var pairs =
            from pair in query.Split('&')
            let parts = (pair + "=").Split(new[] { '=' }, 2)
            where parts[0] != ""
            let value = parts[1].Length > 0 ? parts[1].Substring(0, parts[1].Length - 1) : ""
            select new { Key = Uri.UnescapeDataString(parts[0]), Value = Uri.UnescapeDataString(value) };
        return string.Join("&", pairs
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal)
            .Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value)));
    }

    static string Sha256Hex(byte[] data)
    {
        using (var sha256 = SHA256.Create()) return Hex(sha256.ComputeHash(data));
    }

    static string Hex(byte[] bytes)
    {
        return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
    }
}
`,
}
