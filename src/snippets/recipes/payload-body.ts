/** The body that is hashed is the body that is sent, byte for byte: built once, in UTF-8, received raw. */

import { change, type Recipe } from './recipe.ts'

export const payloadBodyRecipes: readonly Recipe[] = [
  {
    id: 'form-built-once',
    mistakes: [
      'body-urldecoded',
      'body-space-pct20',
      'body-space-plus',
      'body-params-sorted',
      'body-params-reversed',
      'body-lower-hex',
      'body-upper-hex',
      'body-minimal-escape',
    ],
    code: {
      java: change`
        - String payloadHash = sha256Hex(formOf(fields));
        - send(encodedFormOf(fields));
        + String body = encodedFormOf(fields);
        + String payloadHash = sha256Hex(body);
        + send(body);
      `,
      php: change`
        - $payloadHash = hash('sha256', urldecode(http_build_query($fields)));
        - curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query($fields));
        + $body = http_build_query($fields);
        + $payloadHash = hash('sha256', $body);
        + curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
      `,
      python: change`
        - payload_hash = sha256_hex(unquote_plus(urlencode(fields)))
        - send(urlencode(fields))
        + body = urlencode(fields).encode()
        + payload_hash = hashlib.sha256(body).hexdigest()
        + send(body)
      `,
      csharp: change`
        - var payloadHash = Sha256Hex(FormOf(fields));
        - request.Content = new FormUrlEncodedContent(fields);
        + request.Content = new FormUrlEncodedContent(fields);
        + var body = await request.Content.ReadAsStringAsync();
        + var payloadHash = Sha256Hex(body);
      `,
      nodejs: change`
        - const payloadHash = sha256Hex(querystring.stringify(fields))
        - send(new URLSearchParams(fields).toString())
        + const body = new URLSearchParams(fields).toString()
        + const payloadHash = sha256Hex(body)
        + send(body)
      `,
      go: change`
        - payloadHash := sha256Hex([]byte(formOf(fields)))
        - send([]byte(fields.Encode()))
        + body := []byte(fields.Encode())
        + payloadHash := sha256Hex(body)
        + send(body)
      `,
    },
  },
  {
    id: 'json-built-once',
    mistakes: [
      'body-reserialised-json-compact',
      'body-reserialised-json-python-default-spaces',
      'body-reserialised-json-spaces-unicode',
      'body-reserialised-json-sorted-keys',
      'body-reserialised-json-ascii-escaped',
      'body-reserialised-json-php-default',
      'body-reserialised-json-pretty-2',
    ],
    code: {
      java: change`
        - String payloadHash = sha256Hex(prettyJson(message));
        - send(compactJson(message));
        + String body = compactJson(message);
        + String payloadHash = sha256Hex(body);
        + send(body);
      `,
      php: change`
        - $payloadHash = hash('sha256', json_encode($message));
        - $body = json_encode($message, JSON_UNESCAPED_UNICODE);
        + $body = json_encode($message, JSON_UNESCAPED_UNICODE);
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - payload_hash = sha256_hex(json.dumps(message))
        - requests.post(url, json=message, headers=headers)
        + body = json.dumps(message).encode()
        + payload_hash = hashlib.sha256(body).hexdigest()
        + request = urllib.request.Request(url, body, headers)
      `,
      csharp: change`
        - var payloadHash = Sha256Hex(PrettyJson(message));
        - request.Content = new StringContent(CompactJson(message));
        + var body = CompactJson(message);
        + var payloadHash = Sha256Hex(body);
        + request.Content = new StringContent(body);
      `,
      nodejs: change`
        - const payloadHash = sha256Hex(JSON.stringify(message, null, 2))
        - send(JSON.stringify(message))
        + const body = JSON.stringify(message)
        + const payloadHash = sha256Hex(body)
        + send(body)
      `,
      go: change`
        - signed, err := json.MarshalIndent(message, "", "  ")
        - payloadHash := sha256Hex(signed)
        - body, err := json.Marshal(message)
        + body, err := json.Marshal(message)
        + payloadHash := sha256Hex(body)
      `,
    },
  },
  {
    id: 'received-body-kept-raw',
    mistakes: ['body-as-json', 'body-as-json-python-default'],
    code: {
      java: change`
        - String body = toJson(request.getParameterMap());
        + byte[] body = request.getInputStream().readAllBytes();
      `,
      php: change`
        - $body = json_encode($_POST);
        + $body = file_get_contents('php://input');
      `,
      python: change`
        - body = json.dumps(request.form).encode()
        + body = request.get_data()
      `,
      csharp: change`
        - var body = ToJson(await request.ReadFormAsync());
        + var body = await new StreamReader(request.Body).ReadToEndAsync();
      `,
      nodejs: change`
        - const body = JSON.stringify(request.body)
        + const chunks = []
        + for await (const chunk of request) chunks.push(chunk)
        + const body = Buffer.concat(chunks)
      `,
      go: change`
        - request.ParseForm()
        - body, err := json.Marshal(request.PostForm)
        + body, err := io.ReadAll(request.Body)
      `,
    },
  },
  {
    id: 'body-in-utf-8',
    mistakes: [
      'body-gbk',
      'body-latin1',
      'body-charset-gbk-bytes',
      'body-charset-latin1-question',
      'body-charset-mojibake',
      'body-charset-utf16le',
    ],
    code: {
      java: change`
        - byte[] bodyBytes = body.getBytes();
        + byte[] bodyBytes = body.getBytes(StandardCharsets.UTF_8);
      `,
      php: change`
        - $payloadHash = hash('sha256', mb_convert_encoding($body, 'GBK', 'UTF-8'));
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - body_bytes = body.encode(locale.getpreferredencoding())
        + body_bytes = body.encode('utf-8')
      `,
      csharp: change`
        - var bodyBytes = Encoding.Default.GetBytes(body);
        + var bodyBytes = Encoding.UTF8.GetBytes(body);
      `,
      nodejs: change`
        - const bodyBytes = Buffer.from(body, 'latin1')
        + const bodyBytes = Buffer.from(body, 'utf8')
      `,
      go: change`
        - bodyBytes, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(body))
        + bodyBytes := []byte(body)
      `,
    },
  },
]
