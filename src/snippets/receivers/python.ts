/** A receiver in Python 3.8 or later, on http.server. */

import type { Receiver } from './receiver.ts'

export const pythonReceiver: Receiver = {
  file: 'receiver.py',
  server: 'http.server',
  run: 'PUSH_AK=… PUSH_SK=… PORT=8080 python3 receiver.py',
  code: (comments) => String.raw`import hashlib
import hmac
import os
import re
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote

# ${comments.keys}
KEYS = {
    os.environ["PUSH_AK" + n]: os.environ["PUSH_SK" + n]
    for n in ("", "_2") if "PUSH_AK" + n in os.environ
}
AUTHORIZATION = re.compile(
    r"SDK-HMAC-SHA256\s+Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)
# ${comments.window}
WINDOW = timedelta(minutes=15)


def recent(date):
    if not re.fullmatch(r"[0-9]{8}T[0-9]{6}Z", date):
        return False
    try:
        sent = datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    except ValueError:
        return False
    return abs(datetime.now(timezone.utc) - sent) <= WINDOW


def canonical_query(query):
    pairs = (pair.partition("=") for pair in query.split("&"))
    decoded = sorted((unquote(key), unquote(value)) for key, _, value in pairs if key)
    return "&".join(quote(key, safe="") + "=" + quote(value, safe="") for key, value in decoded)


def verify(method, target, headers, body):
    match = AUTHORIZATION.fullmatch((headers.get("Authorization") or "").strip())
    secret = KEYS.get(match[1]) if match else None
    date = (headers.get("X-Sdk-Date") or "").strip()
    if secret is None or not recent(date):
        return False
    names = match[2].lower().split(";")
    # ${comments.listed}
    if "x-sdk-date" not in names or any(headers.get(name) is None for name in names):
        return False

    path, _, query = target.partition("?")
    # ${comments.path}
    path = re.sub("/?$", "/", quote(unquote(path), safe="/"), count=1)
    lines = [method, path, canonical_query(query)]
    lines += [name + ":" + headers[name].strip() for name in names]
    lines += ["", ";".join(names), hashlib.sha256(body).hexdigest()]
    canonical = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    string_to_sign = "SDK-HMAC-SHA256\n" + date + "\n" + canonical
    expected = hmac.new(secret.encode(), string_to_sign.encode(), hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, match[3])


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        # ${comments.rawBody}
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        valid = verify(self.command, self.path, self.headers, body)
        if valid:
            pass  # ${comments.accepted}
        self.send_response(200 if valid else 401)
        self.send_header("Content-Length", "0")
        self.end_headers()


if __name__ == "__main__":
    ThreadingHTTPServer(("", int(os.environ.get("PORT", "8080"))), Receiver).serve_forever()
`,
}
