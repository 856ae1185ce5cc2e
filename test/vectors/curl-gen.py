"""Makes curl.json: runs each command in real bash with real curl against a listener of its own and keeps what arrives.

    python3 curl-gen.py > curl.json

The listener's address comes from a .curlrc (connect-to), so that the commands are run exactly as written.
"""
import json, os, socket, subprocess, sys, tempfile, threading

COMMANDS = r"""
curl http://a.example
curl 'http://a.example:80/x?y=1'
curl http://a.example:8080/x
curl HTTP://A.Example/X
curl a.example/plain
curl 'http://a.example?q=1'
curl 'http://a.example/a/./b/../c/..?x=../y'
curl 'http://a.example/a/../../b/.'
curl --path-as-is 'http://a.example/a/../b'
curl 'http://a.example/x#frag'
curl 'http://u%40x:p@a.example/'
curl -u 'user:pä ss' http://a.example/
curl -d a=1 http://a.example/
curl -d a=1 -d 'b=2 3' --data-raw @c http://a.example/
curl --data-binary $'a\r\nb\n' http://a.example/
curl -d $'a\r\nb\n' http://a.example/
curl -d '' http://a.example/
curl -X PUT -d x http://a.example/
curl -XDELETE http://a.example/
curl -X post http://a.example/
curl -G -d a=1 --data-urlencode 'b=你 &' http://a.example/
curl -G -d a=1 'http://a.example/?z=0'
curl -G -d a=1 'http://a.example/?'
curl -G -d a=1 'http://a.example/x#f'
curl -I http://a.example/
curl --data-urlencode 'a b' http://a.example/
curl --data-urlencode '=a=b' http://a.example/
curl --data-urlencode 'n=a+b/c~*' http://a.example/
curl --data-urlencode 'x y=z' http://a.example/
curl --json '{"a":1}' http://a.example/
curl --json '{"a":' --json '1}' http://a.example/
curl --json '{}' -H 'Content-Type: text/x' http://a.example/
curl -d a --json b -d c http://a.example/
curl -H 'X-A: b' -H 'X-A:  c ' -H 'X-B:d' http://a.example/
curl -H 'X-Empty;' -H 'X-None:' -H 'X-Blank:   ' http://a.example/
curl -H 'Host: other.example:99' http://a.example/
curl -H 'Host:' http://a.example/
curl -HX-Glued:1 http://a.example/
curl -H 'nocolon' http://a.example/
curl -d a -H 'Content-Type:' http://a.example/
curl -d a -H 'content-type: application/json' http://a.example/
curl -A me/1 -e http://r.example/ -b 'a=b; c=d' http://a.example/
curl -A me/1 -H 'User-Agent: you' http://a.example/
curl --oauth2-bearer tok http://a.example/
curl -r 0-9 http://a.example/
curl -sSXPOST -da=b http://a.example/
curl --url http://a.example/u -X POST
curl --request-target '/other?x' http://a.example/path
curl --url-query 'a=b c' --url-query '+d=e' 'http://a.example/?x=1'
curl "http://a.example/?a=\"b\"&c=\$d\`\\e"
curl 'http://a.example/'"'"'x'"'"
curl http://a.example/\?a=1\&b=2
curl $'http://a.example/\x41\101\u4f60\U0001f600\'\\'
curl -d "line1
line2" http://a.example/
curl -d 'a\nb' http://a.example/
curl http://a.example/ \
  -H 'A: b' \
  -d "c\
d"
curl http://a.example/ # comment -d x
curl -H "X-WSSE: UsernameToken Username=\"k\",Nonce=\"n\"" http://a.example/
curl -H "X-Q: UsernameToken Username="k",Nonce="n"" http://a.example/
curl 'http://a.example/你好?q=é'
curl -g 'http://a.example/?a={b}[1]'
curl -F a=1 -F 'b=2;type=text/x' --form-string 'c=@d;type=e' http://a.example/
curl -F a=1 -H 'Content-Type: multipart/form-data' http://a.example/
curl --url-query 'n=你' http://a.example/你
curl 'http://a.example/%zz?%zz'
curl -d $'\xff\xe4\xbd' http://a.example/
curl --http1.1 -k -v -o /dev/null -m 5 --retry 0 http://a.example/opts
curl -H 'Content-Length: 1' -d abc http://a.example/
"""

def commands():
    block = []
    for line in COMMANDS.strip("\n").split("\n"):
        if line.startswith("curl ") and block:
            yield "\n".join(block)
            block = []
        block.append(line)
    yield "\n".join(block)

def serve(listener, got):
    listener.settimeout(4)
    try:
        connection, _ = listener.accept()
    except socket.timeout:
        return
    connection.settimeout(0.3)
    data = b""
    try:
        while chunk := connection.recv(65536):
            data += chunk
    except socket.timeout:
        pass
    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
    connection.close()
    got.append(data)

def run(command):
    with tempfile.TemporaryDirectory() as home, socket.create_server(("127.0.0.1", 0)) as listener:
        with open(os.path.join(home, ".curlrc"), "w") as file:
            file.write('connect-to = "::127.0.0.1:%d"\nsilent\n' % listener.getsockname()[1])
        got = []
        thread = threading.Thread(target=serve, args=(listener, got))
        thread.start()
        env = {"PATH": os.environ["PATH"], "CURL_HOME": home, "HOME": home, "LC_ALL": "C.UTF-8"}
        subprocess.run(["bash", "-c", command], env=env, capture_output=True, timeout=10)
        thread.join()
        return got[0].decode("utf-8", "surrogateescape") if got else None

rows = [{"command": command, "sent": run(command)} for command in commands()]
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
