/** Payload hash: the SHA-256 of the body, in lower-case hex, always written. */

import { change, type Recipe } from './recipe.ts'

export const payloadHashRecipes: readonly Recipe[] = [
  {
    id: 'payload-hash-of-the-body',
    mistakes: ['body-hash-of-empty'],
    code: {
      java: change`
        - String payloadHash = sha256Hex("");
        + String payloadHash = sha256Hex(body);
      `,
      php: change`
        - $payloadHash = hash('sha256', '');
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - payload_hash = hashlib.sha256(b'').hexdigest()
        + payload_hash = hashlib.sha256(body.encode()).hexdigest()
      `,
      csharp: change`
        - var payloadHash = Sha256Hex("");
        + var payloadHash = Sha256Hex(body);
      `,
      nodejs: change`
        - const payloadHash = createHash('sha256').digest('hex')
        + const payloadHash = createHash('sha256').update(body).digest('hex')
      `,
      go: change`
        - payloadHash := sha256Hex(nil)
        + payloadHash := sha256Hex(body)
      `,
    },
  },
  {
    id: 'payload-hash-always-written',
    mistakes: ['body-hash-string-empty'],
    code: {
      java: change`
        - String payloadHash = body.isEmpty() ? "" : sha256Hex(body);
        + String payloadHash = sha256Hex(body);
      `,
      php: change`
        - $payloadHash = $body === '' ? '' : hash('sha256', $body);
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - payload_hash = hashlib.sha256(body.encode()).hexdigest() if body else ''
        + payload_hash = hashlib.sha256(body.encode()).hexdigest()
      `,
      csharp: change`
        - var payloadHash = body == "" ? "" : Sha256Hex(body);
        + var payloadHash = Sha256Hex(body);
      `,
      nodejs: change`
        - const payloadHash = body ? sha256Hex(body) : ''
        + const payloadHash = sha256Hex(body)
      `,
      go: change`
        - payloadHash := ""
        - if len(body) > 0 {
        - 	payloadHash = sha256Hex(body)
        - }
        + payloadHash := sha256Hex(body)
      `,
    },
  },
  {
    id: 'payload-hashed-not-unsigned',
    mistakes: ['body-hash-unsigned-payload'],
    code: {
      java: change`
        - String payloadHash = "UNSIGNED-PAYLOAD";
        + String payloadHash = sha256Hex(body);
      `,
      php: change`
        - $payloadHash = 'UNSIGNED-PAYLOAD';
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - payload_hash = 'UNSIGNED-PAYLOAD'
        + payload_hash = hashlib.sha256(body.encode()).hexdigest()
      `,
      csharp: change`
        - var payloadHash = "UNSIGNED-PAYLOAD";
        + var payloadHash = Sha256Hex(body);
      `,
      nodejs: change`
        - const payloadHash = 'UNSIGNED-PAYLOAD'
        + const payloadHash = createHash('sha256').update(body).digest('hex')
      `,
      go: change`
        - payloadHash := "UNSIGNED-PAYLOAD"
        + payloadHash := sha256Hex(body)
      `,
    },
  },
  {
    id: 'payload-hash-in-lower-hex',
    mistakes: ['body-hash-uppercase', 'body-hash-base64'],
    code: {
      java: change`
        - String payloadHash = Base64.getEncoder().encodeToString(hash);
        + String payloadHash = String.format("%064x", new BigInteger(1, hash));
      `,
      php: change`
        - $payloadHash = base64_encode(hash('sha256', $body, true));
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - payload_hash = base64.b64encode(digest).decode()
        + payload_hash = digest.hex()
      `,
      csharp: change`
        - var payloadHash = BitConverter.ToString(hash).Replace("-", "");
        + var payloadHash = BitConverter.ToString(hash)
        +     .Replace("-", "").ToLowerInvariant();
      `,
      nodejs: change`
        - const payloadHash = hash.toString('base64')
        + const payloadHash = hash.toString('hex')
      `,
      go: change`
        - payloadHash := fmt.Sprintf("%X", hash)
        + payloadHash := fmt.Sprintf("%x", hash)
      `,
    },
  },
  {
    id: 'payload-hashed-with-sha-256',
    mistakes: ['body-hash-md5'],
    code: {
      java: change`
        - MessageDigest algorithm = MessageDigest.getInstance("MD5");
        + MessageDigest algorithm = MessageDigest.getInstance("SHA-256");
      `,
      php: change`
        - $payloadHash = md5($body);
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - payload_hash = hashlib.md5(body.encode()).hexdigest()
        + payload_hash = hashlib.sha256(body.encode()).hexdigest()
      `,
      csharp: change`
        - var algorithm = MD5.Create();
        + var algorithm = SHA256.Create();
      `,
      nodejs: change`
        - const payloadHash = createHash('md5').update(body).digest('hex')
        + const payloadHash = createHash('sha256').update(body).digest('hex')
      `,
      go: change`
        - payloadHash := fmt.Sprintf("%x", md5.Sum(body))
        + payloadHash := fmt.Sprintf("%x", sha256.Sum256(body))
      `,
    },
  },
]
