/** Signature: HMAC-SHA256 with the secret key itself over the string to sign, in lower-case hex. */

import { change, type Recipe } from './recipe.ts'

export const keySignatureRecipes: readonly Recipe[] = [
  {
    id: 'key-is-the-secret',
    mistakes: ['key-aws-derived', 'key-aws4-prefix'],
    code: {
      java: change`
        - byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        + byte[] key = secret.getBytes(StandardCharsets.UTF_8);
      `,
      php: change`
        - $key = hash_hmac('sha256', $shortDate, 'AWS4' . $secret, true);
        + $key = $secret;
      `,
      python: change`
        - key = ('AWS4' + secret).encode()
        + key = secret.encode()
      `,
      csharp: change`
        - var key = Encoding.UTF8.GetBytes("AWS4" + secret);
        + var key = Encoding.UTF8.GetBytes(secret);
      `,
      nodejs: change`
        - const key = 'AWS4' + secret
        + const key = secret
      `,
      go: change`
        - key := []byte("AWS4" + secret)
        + key := []byte(secret)
      `,
    },
  },
  {
    id: 'key-first-message-second',
    mistakes: ['sig-hmac-args-swapped'],
    code: {
      java: change`
        - mac.init(new SecretKeySpec(stringToSign.getBytes(), "HmacSHA256"));
        - byte[] hash = mac.doFinal(secret.getBytes());
        + mac.init(new SecretKeySpec(
        +     secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        + byte[] hash = mac.doFinal(stringToSign.getBytes(StandardCharsets.UTF_8));
      `,
      php: change`
        - $signature = hash_hmac('sha256', $secret, $stringToSign);
        + $signature = hash_hmac('sha256', $stringToSign, $secret);
      `,
      python: change`
        - mac = hmac.new(string_to_sign.encode(), secret.encode(), hashlib.sha256)
        - signature = mac.hexdigest()
        + mac = hmac.new(secret.encode(), string_to_sign.encode(), hashlib.sha256)
        + signature = mac.hexdigest()
      `,
      csharp: change`
        - var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(stringToSign));
        - var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(secret));
        + var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        + var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(stringToSign));
      `,
      nodejs: change`
        - const hmac = createHmac('sha256', stringToSign)
        - const signature = hmac.update(secret).digest('hex')
        + const hmac = createHmac('sha256', secret)
        + const signature = hmac.update(stringToSign).digest('hex')
      `,
      go: change`
        - mac := hmac.New(sha256.New, []byte(stringToSign))
        - mac.Write([]byte(secret))
        + mac := hmac.New(sha256.New, []byte(secret))
        + mac.Write([]byte(stringToSign))
      `,
    },
  },
  {
    id: 'signed-with-hmac-sha-256',
    mistakes: ['sig-hmac-sha1'],
    code: {
      java: change`
        - Mac mac = Mac.getInstance("HmacSHA1");
        - mac.init(new SecretKeySpec(key, "HmacSHA1"));
        + Mac mac = Mac.getInstance("HmacSHA256");
        + mac.init(new SecretKeySpec(key, "HmacSHA256"));
      `,
      php: change`
        - $signature = hash_hmac('sha1', $stringToSign, $secret);
        + $signature = hash_hmac('sha256', $stringToSign, $secret);
      `,
      python: change`
        - mac = hmac.new(secret.encode(), string_to_sign.encode(), hashlib.sha1)
        - signature = mac.hexdigest()
        + mac = hmac.new(secret.encode(), string_to_sign.encode(), hashlib.sha256)
        + signature = mac.hexdigest()
      `,
      csharp: change`
        - var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(secret));
        + var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
      `,
      nodejs: change`
        - const hmac = createHmac('sha1', secret)
        - const signature = hmac.update(stringToSign).digest('hex')
        + const hmac = createHmac('sha256', secret)
        + const signature = hmac.update(stringToSign).digest('hex')
      `,
      go: change`
        - mac := hmac.New(sha1.New, []byte(secret))
        + mac := hmac.New(sha256.New, []byte(secret))
      `,
    },
  },
  {
    id: 'signature-in-lower-hex',
    mistakes: ['sig-base64', 'sig-uppercase-hex', 'sig-base64-of-hex'],
    code: {
      java: change`
        - String signature = Base64.getEncoder().encodeToString(hash);
        + String signature = String.format("%064x", new BigInteger(1, hash));
      `,
      php: change`
        - $hash = hash_hmac('sha256', $stringToSign, $secret, true);
        - $signature = base64_encode($hash);
        + $signature = hash_hmac('sha256', $stringToSign, $secret);
      `,
      python: change`
        - signature = base64.b64encode(mac.digest()).decode()
        + signature = mac.hexdigest()
      `,
      csharp: change`
        - var signature = BitConverter.ToString(hash).Replace("-", "");
        + var signature = BitConverter.ToString(hash)
        +     .Replace("-", "").ToLowerInvariant();
      `,
      nodejs: change`
        - const signature = hmac.update(stringToSign).digest('base64')
        + const signature = hmac.update(stringToSign).digest('hex')
      `,
      go: change`
        - signature := base64.StdEncoding.EncodeToString(mac.Sum(nil))
        + signature := hex.EncodeToString(mac.Sum(nil))
      `,
    },
  },
]
