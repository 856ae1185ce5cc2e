/** Nonce and Created of X-WSSE: each is made once, as the text that is both hashed and sent. */

import { change, type Recipe } from './recipe.ts'

export const nonceCreatedRecipes: readonly Recipe[] = [
  {
    id: 'nonce-made-once',
    mistakes: [
      'nonce-hyphenated-in-hash',
      'nonce-hyphens-removed-in-hash',
      'nonce-upper-in-hash',
      'nonce-lower-in-hash',
      'nonce-base64-encoded-in-hash',
      'nonce-regenerated',
    ],
    code: {
      java: change`
        - String hashInput = uuid + created + secret;
        - String headerNonce = uuid.replace("-", "");
        + String nonce = uuid.replace("-", "");
        + String hashInput = nonce + created + secret;
        + String headerNonce = nonce;
      `,
      php: change`
        - $hashInput = $uuid . $created . $secret;
        - $headerNonce = str_replace('-', '', $uuid);
        + $nonce = str_replace('-', '', $uuid);
        + $hashInput = $nonce . $created . $secret;
        + $headerNonce = $nonce;
      `,
      python: change`
        - hash_input = uuid + created + secret
        - header_nonce = uuid.replace('-', '')
        + nonce = uuid.replace('-', '')
        + hash_input = nonce + created + secret
        + header_nonce = nonce
      `,
      csharp: change`
        - var hashInput = uuid + created + secret;
        - var headerNonce = uuid.Replace("-", "");
        + var nonce = uuid.Replace("-", "");
        + var hashInput = nonce + created + secret;
        + var headerNonce = nonce;
      `,
      nodejs: change`
        - const hashInput = uuid + created + secret
        - const headerNonce = uuid.replaceAll('-', '')
        + const nonce = uuid.replaceAll('-', '')
        + const hashInput = nonce + created + secret
        + const headerNonce = nonce
      `,
      go: change`
        - hashInput := uuid + created + secret
        - headerNonce := strings.ReplaceAll(uuid, "-", "")
        + nonce := strings.ReplaceAll(uuid, "-", "")
        + hashInput := nonce + created + secret
        + headerNonce := nonce
      `,
    },
  },
  {
    id: 'nonce-as-text',
    mistakes: ['nonce-base64-decoded-in-hash', 'nonce-hex-decoded-in-hash'],
    code: {
      java: change`
        - sha256.update(Base64.getDecoder().decode(nonce));
        + sha256.update(nonce.getBytes(StandardCharsets.UTF_8));
      `,
      php: change`
        - $hashInput = base64_decode($nonce) . $created . $secret;
        + $hashInput = $nonce . $created . $secret;
      `,
      python: change`
        - hash_input = base64.b64decode(nonce) + (created + secret).encode()
        + hash_input = (nonce + created + secret).encode()
      `,
      csharp: change`
        - var input = Convert.FromBase64String(nonce)
        -     .Concat(Encoding.UTF8.GetBytes(created + secret)).ToArray();
        + var input = Encoding.UTF8.GetBytes(nonce + created + secret);
      `,
      nodejs: change`
        - sha256.update(Buffer.from(nonce, 'base64'))
        + sha256.update(nonce, 'utf8')
      `,
      go: change`
        - decoded, err := base64.StdEncoding.DecodeString(nonce)
        - hash.Write(decoded)
        + hash.Write([]byte(nonce))
      `,
    },
  },
  {
    id: 'nonce-random-hex',
    mistakes: ['nonce-static', 'nonce-charset'],
    code: {
      java: change`
        - String nonce = "7226249334";
        + byte[] random = new byte[16];
        + new SecureRandom().nextBytes(random);
        + String nonce = String.format("%032x", new BigInteger(1, random));
      `,
      php: change`
        - $nonce = '7226249334';
        + $nonce = bin2hex(random_bytes(16));
      `,
      python: change`
        - nonce = '7226249334'
        + nonce = secrets.token_hex(16)
      `,
      csharp: change`
        - var nonce = "7226249334";
        + var nonce = Guid.NewGuid().ToString("N");
      `,
      nodejs: change`
        - const nonce = '7226249334'
        + const nonce = randomBytes(16).toString('hex')
      `,
      go: change`
        - nonce := "7226249334"
        + random := make([]byte, 16)
        + rand.Read(random)
        + nonce := hex.EncodeToString(random)
      `,
    },
  },
  {
    id: 'created-made-once',
    mistakes: [
      'created-tz-cst-vs-utc',
      'created-tz-utc-vs-cst',
      'created-tz-shift',
      'created-off-by',
      'created-no-z-in-hash',
      'created-epoch-seconds-in-hash',
      'created-compact-in-hash',
    ],
    code: {
      java: change`
        - String hashInput = nonce + Instant.now() + secret;
        - String headerCreated = Instant.now().toString();
        + String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        + String hashInput = nonce + created + secret;
        + String headerCreated = created;
      `,
      php: change`
        - $hashInput = $nonce . gmdate('Y-m-d\TH:i:s\Z') . $secret;
        - $headerCreated = gmdate('Y-m-d\TH:i:s\Z');
        + $created = gmdate('Y-m-d\TH:i:s\Z');
        + $hashInput = $nonce . $created . $secret;
        + $headerCreated = $created;
      `,
      python: change`
        - hash_input = nonce + time.strftime('%Y-%m-%dT%H:%M:%SZ') + secret
        - header_created = time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())
        + created = time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())
        + hash_input = nonce + created + secret
        + header_created = created
      `,
      csharp: change`
        - var hashInput = nonce + DateTime.Now.ToString("s") + "Z" + secret;
        - var headerCreated = DateTime.UtcNow.ToString("s") + "Z";
        + var created = DateTime.UtcNow.ToString("s") + "Z";
        + var hashInput = nonce + created + secret;
        + var headerCreated = created;
      `,
      nodejs: change`
        - const hashInput = nonce + Date.now() + secret
        - const headerCreated = new Date().toISOString().slice(0, 19) + 'Z'
        + const created = new Date().toISOString().slice(0, 19) + 'Z'
        + const hashInput = nonce + created + secret
        + const headerCreated = created
      `,
      go: change`
        - hashInput := nonce + time.Now().Format(layout) + secret
        - headerCreated := time.Now().UTC().Format(layout)
        + created := time.Now().UTC().Format("2006-01-02T15:04:05Z")
        + hashInput := nonce + created + secret
        + headerCreated := created
      `,
    },
  },
  {
    id: 'created-whole-seconds',
    mistakes: ['created-ms-in-hash', 'created-ms-only-in-header'],
    code: {
      java: change`
        - String created = Instant.now().toString();
        + String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      `,
      php: change`
        - $created = (new DateTime('now', $utc))->format('Y-m-d\TH:i:s.v\Z');
        + $created = gmdate('Y-m-d\TH:i:s\Z');
      `,
      python: change`
        - created = datetime.utcnow().isoformat(timespec='milliseconds') + 'Z'
        + created = datetime.now(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
      `,
      csharp: change`
        - var created = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
        + var created = DateTime.UtcNow.ToString("s") + "Z";
      `,
      nodejs: change`
        - const created = new Date().toISOString()
        + const created = new Date().toISOString().slice(0, 19) + 'Z'
      `,
      go: change`
        - created := time.Now().UTC().Format("2006-01-02T15:04:05.000Z")
        + created := time.Now().UTC().Format("2006-01-02T15:04:05Z")
      `,
    },
  },
]
