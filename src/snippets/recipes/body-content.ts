/** What the body holds before it is hashed: nothing where there is nothing, a file's own bytes, compressed first. */

import { change, type Recipe } from './recipe.ts'

export const bodyContentRecipes: readonly Recipe[] = [
  {
    id: 'empty-body-stays-empty',
    mistakes: ['body-empty-json-object'],
    code: {
      java: change`
        - String body = compactJson(message);
        + String body = message.isEmpty() ? "" : compactJson(message);
      `,
      php: change`
        - $body = json_encode((object) $message);
        + $body = $message ? json_encode($message) : '';
      `,
      python: change`
        - body = json.dumps(message)
        + body = json.dumps(message) if message else ''
      `,
      csharp: change`
        - var body = CompactJson(message);
        + var body = message.Count == 0 ? "" : CompactJson(message);
      `,
      nodejs: change`
        - const body = JSON.stringify(message ?? {})
        + const body = message ? JSON.stringify(message) : ''
      `,
      go: change`
        - body, err := json.Marshal(message)
        + var body []byte
        + if len(message) > 0 {
        + 	body, err = json.Marshal(message)
        + }
      `,
    },
  },
  {
    id: 'file-read-as-bytes',
    mistakes: ['body-trailing-lf', 'body-trailing-crlf', 'body-trailing-newline-stripped', 'body-crlf'],
    code: {
      java: change`
        - String body = String.join("\n", Files.readAllLines(file));
        + byte[] body = Files.readAllBytes(file);
      `,
      php: change`
        - $body = implode("\r\n", file($file, FILE_IGNORE_NEW_LINES));
        + $body = file_get_contents($file);
      `,
      python: change`
        - body = open(file).read()
        + body = pathlib.Path(file).read_bytes()
      `,
      csharp: change`
        - var body = string.Join("\r\n", File.ReadAllLines(file));
        + var body = File.ReadAllBytes(file);
      `,
      nodejs: change`
        - const body = readFileSync(file, 'utf8').trimEnd()
        + const body = readFileSync(file)
      `,
      go: change`
        - content, err := os.ReadFile(file)
        - body := bytes.TrimSpace(content)
        + body, err := os.ReadFile(file)
      `,
    },
  },
  {
    id: 'body-compressed-before-hashing',
    mistakes: ['body-gzip'],
    code: {
      java: change`
        - String payloadHash = sha256Hex(bodyBytes);
        - byte[] sentBody = gzip(bodyBytes);
        + byte[] sentBody = gzip(bodyBytes);
        + String payloadHash = sha256Hex(sentBody);
      `,
      php: change`
        - $payloadHash = hash('sha256', $body);
        - $sentBody = gzencode($body);
        + $sentBody = gzencode($body);
        + $payloadHash = hash('sha256', $sentBody);
      `,
      python: change`
        - payload_hash = hashlib.sha256(body_bytes).hexdigest()
        - sent_body = gzip.compress(body_bytes)
        + sent_body = gzip.compress(body_bytes)
        + payload_hash = hashlib.sha256(sent_body).hexdigest()
      `,
      csharp: change`
        - var payloadHash = Sha256Hex(bodyBytes);
        - var sentBody = Gzip(bodyBytes);
        + var sentBody = Gzip(bodyBytes);
        + var payloadHash = Sha256Hex(sentBody);
      `,
      nodejs: change`
        - const payloadHash = sha256Hex(body)
        - const sentBody = gzipSync(body)
        + const sentBody = gzipSync(body)
        + const payloadHash = sha256Hex(sentBody)
      `,
      go: change`
        - payloadHash := sha256Hex(body)
        - sentBody := compress(body)
        + sentBody := compress(body)
        + payloadHash := sha256Hex(sentBody)
      `,
    },
  },
  {
    id: 'template-paras-as-json-text',
    mistakes: ['templateparas-quoting'],
    code: {
      java: change`
        - fields.put("templateParas", "[369751]");
        + fields.put("templateParas", "[\"369751\"]");
      `,
      php: change`
        - $fields['templateParas'] = '[369751]';
        + $fields['templateParas'] = json_encode(['369751']);
      `,
      python: change`
        - fields['templateParas'] = str(['369751'])
        + fields['templateParas'] = json.dumps(['369751'])
      `,
      csharp: change`
        - fields["templateParas"] = "[369751]";
        + fields["templateParas"] = "[\"369751\"]";
      `,
      nodejs: change`
        - fields.templateParas = ['369751']
        + fields.templateParas = JSON.stringify(['369751'])
      `,
      go: change`
        - fields.Set("templateParas", "[369751]")
        + fields.Set("templateParas", "[\"369751\"]")
      `,
    },
  },
]
