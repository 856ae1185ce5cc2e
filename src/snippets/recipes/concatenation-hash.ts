/** What the digest of X-WSSE is taken of: nonce, created and secret, nothing between, as UTF-8, by SHA-256. */

import { change, type Recipe } from './recipe.ts'

export const concatenationHashRecipes: readonly Recipe[] = [
  {
    id: 'join-with-nothing-between',
    mistakes: [
      'concat-plus-literal',
      'concat-space',
      'concat-plus-spaces',
      'concat-colon',
      'concat-newline',
      'concat-comma',
    ],
    code: {
      java: change`
        - String hashInput = nonce + "+" + created + "+" + secret;
        + String hashInput = nonce + created + secret;
      `,
      php: change`
        - $hashInput = $nonce . '+' . $created . '+' . $secret;
        + $hashInput = $nonce . $created . $secret;
      `,
      python: change`
        - hash_input = '+'.join([nonce, created, secret])
        + hash_input = ''.join([nonce, created, secret])
      `,
      csharp: change`
        - var hashInput = string.Join("+", nonce, created, secret);
        + var hashInput = string.Concat(nonce, created, secret);
      `,
      nodejs: change`
        - const hashInput = [nonce, created, secret].join('+')
        + const hashInput = [nonce, created, secret].join('')
      `,
      go: change`
        - hashInput := strings.Join([]string{nonce, created, secret}, "+")
        + hashInput := strings.Join([]string{nonce, created, secret}, "")
      `,
    },
  },
  {
    id: 'join-in-order',
    mistakes: [
      'concat-order-nsc',
      'concat-order-cns',
      'concat-order-csn',
      'concat-order-snc',
      'concat-order-scn',
    ],
    code: {
      java: change`
        - String hashInput = secret + nonce + created;
        + String hashInput = nonce + created + secret;
      `,
      php: change`
        - $hashInput = $secret . $nonce . $created;
        + $hashInput = $nonce . $created . $secret;
      `,
      python: change`
        - hash_input = secret + nonce + created
        + hash_input = nonce + created + secret
      `,
      csharp: change`
        - var hashInput = secret + nonce + created;
        + var hashInput = nonce + created + secret;
      `,
      nodejs: change`
        - const hashInput = secret + nonce + created
        + const hashInput = nonce + created + secret
      `,
      go: change`
        - hashInput := secret + nonce + created
        + hashInput := nonce + created + secret
      `,
    },
  },
  {
    id: 'join-all-three',
    mistakes: ['nonce-omitted', 'created-omitted'],
    code: {
      java: change`
        - String hashInput = created + secret;
        + String hashInput = nonce + created + secret;
      `,
      php: change`
        - $hashInput = $created . $secret;
        + $hashInput = $nonce . $created . $secret;
      `,
      python: change`
        - hash_input = created + secret
        + hash_input = nonce + created + secret
      `,
      csharp: change`
        - var hashInput = created + secret;
        + var hashInput = nonce + created + secret;
      `,
      nodejs: change`
        - const hashInput = created + secret
        + const hashInput = nonce + created + secret
      `,
      go: change`
        - hashInput := created + secret
        + hashInput := nonce + created + secret
      `,
    },
  },
  {
    id: 'hash-input-in-utf-8',
    mistakes: ['input-utf16le'],
    code: {
      java: change`
        - byte[] input = hashInput.getBytes(StandardCharsets.UTF_16LE);
        + byte[] input = hashInput.getBytes(StandardCharsets.UTF_8);
      `,
      php: change`
        - $input = mb_convert_encoding($hashInput, 'UTF-16LE', 'UTF-8');
        + $input = $hashInput;
      `,
      python: change`
        - input_bytes = hash_input.encode('utf-16-le')
        + input_bytes = hash_input.encode('utf-8')
      `,
      csharp: change`
        - var input = Encoding.Unicode.GetBytes(hashInput);
        + var input = Encoding.UTF8.GetBytes(hashInput);
      `,
      nodejs: change`
        - const input = Buffer.from(hashInput, 'utf16le')
        + const input = Buffer.from(hashInput, 'utf8')
      `,
      go: change`
        - units := utf16.Encode([]rune(hashInput))
        - binary.Write(hash, binary.LittleEndian, units)
        + hash.Write([]byte(hashInput))
      `,
    },
  },
  {
    id: 'hash-with-sha-256',
    mistakes: ['digest-sha1', 'digest-md5', 'digest-sha512'],
    code: {
      java: change`
        - MessageDigest algorithm = MessageDigest.getInstance("SHA-1");
        + MessageDigest algorithm = MessageDigest.getInstance("SHA-256");
      `,
      php: change`
        - $hash = hash('sha1', $hashInput, true);
        + $hash = hash('sha256', $hashInput, true);
      `,
      python: change`
        - digest = hashlib.sha1(hash_input.encode()).digest()
        + digest = hashlib.sha256(hash_input.encode()).digest()
      `,
      csharp: change`
        - var algorithm = SHA1.Create();
        + var algorithm = SHA256.Create();
      `,
      nodejs: change`
        - const hash = createHash('sha1').update(hashInput).digest()
        + const hash = createHash('sha256').update(hashInput).digest()
      `,
      go: change`
        - hash := sha1.Sum([]byte(hashInput))
        + hash := sha256.Sum256([]byte(hashInput))
      `,
    },
  },
  {
    id: 'hash-without-key',
    mistakes: ['hmac-keyed-by-secret', 'hmac-args-swapped'],
    code: {
      java: change`
        - Mac mac = Mac.getInstance("HmacSHA256");
        - mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA256"));
        - byte[] hash = mac.doFinal((nonce + created).getBytes());
        + byte[] hash = MessageDigest.getInstance("SHA-256")
        +     .digest((nonce + created + secret).getBytes(StandardCharsets.UTF_8));
      `,
      php: change`
        - $hash = hash_hmac('sha256', $nonce . $created, $secret, true);
        + $hash = hash('sha256', $nonce . $created . $secret, true);
      `,
      python: change`
        - message = (nonce + created).encode()
        - digest = hmac.new(secret.encode(), message, hashlib.sha256).digest()
        + hash_input = nonce + created + secret
        + digest = hashlib.sha256(hash_input.encode()).digest()
      `,
      csharp: change`
        - var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        - var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(nonce + created));
        + var sha256 = SHA256.Create();
        + var hash = sha256.ComputeHash(
        +     Encoding.UTF8.GetBytes(nonce + created + secret));
      `,
      nodejs: change`
        - const hmac = createHmac('sha256', secret)
        - const hash = hmac.update(nonce + created).digest()
        + const sha256 = createHash('sha256')
        + const hash = sha256.update(nonce + created + secret).digest()
      `,
      go: change`
        - mac := hmac.New(sha256.New, []byte(secret))
        - mac.Write([]byte(nonce + created))
        - hash := mac.Sum(nil)
        + hash := sha256.Sum256([]byte(nonce + created + secret))
      `,
    },
  },
]
