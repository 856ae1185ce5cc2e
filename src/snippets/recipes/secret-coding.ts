/** The secret is text, and its bytes are its UTF-8: nothing decodes, encodes or hashes it first. */

import { change, type Recipe } from './recipe.ts'

export const secretCodingRecipes: readonly Recipe[] = [
  {
    id: 'secret-as-text',
    mistakes: ['secret-base64-decoded', 'secret-hex-decoded'],
    code: {
      java: change`
        - byte[] key = Base64.getDecoder().decode(secret);
        + byte[] key = secret.getBytes(StandardCharsets.UTF_8);
      `,
      php: change`
        - $key = base64_decode($secret);
        + $key = $secret;
      `,
      python: change`
        - key = base64.b64decode(secret)
        + key = secret.encode('utf-8')
      `,
      csharp: change`
        - var key = Convert.FromBase64String(secret);
        + var key = Encoding.UTF8.GetBytes(secret);
      `,
      nodejs: change`
        - const key = Buffer.from(secret, 'base64')
        + const key = Buffer.from(secret, 'utf8')
      `,
      go: change`
        - key, err := base64.StdEncoding.DecodeString(secret)
        + key := []byte(secret)
      `,
    },
  },
  {
    id: 'secret-out-of-kubernetes-data',
    mistakes: ['secret-base64-encoded'],
    code: {
      java: change`
        - String secret = data.get("appSecret");
        + byte[] decoded = Base64.getDecoder().decode(data.get("appSecret"));
        + String secret = new String(decoded, StandardCharsets.UTF_8);
      `,
      php: change`
        - $secret = $data['appSecret'];
        + $secret = base64_decode($data['appSecret'], true);
      `,
      python: change`
        - secret = data['appSecret']
        + secret = base64.b64decode(data['appSecret']).decode('utf-8')
      `,
      csharp: change`
        - var secret = data["appSecret"];
        + var secret = Encoding.UTF8.GetString(
        +     Convert.FromBase64String(data["appSecret"]));
      `,
      nodejs: change`
        - const secret = data.appSecret
        + const secret = Buffer.from(data.appSecret, 'base64').toString('utf8')
      `,
      go: change`
        - secret := data["appSecret"]
        + decoded, err := base64.StdEncoding.DecodeString(data["appSecret"])
        + if err != nil {
        + 	return err
        + }
        + secret := string(decoded)
      `,
    },
  },
  {
    id: 'secret-not-url-decoded',
    mistakes: ['secret-plus-to-space'],
    code: {
      java: change`
        - String secret = URLDecoder.decode(System.getenv("SMS_APP_SECRET"), "UTF-8");
        + String secret = System.getenv("SMS_APP_SECRET");
      `,
      php: change`
        - $secret = urldecode(getenv('SMS_APP_SECRET'));
        + $secret = getenv('SMS_APP_SECRET');
      `,
      python: change`
        - secret = unquote_plus(os.environ['SMS_APP_SECRET'])
        + secret = os.environ['SMS_APP_SECRET']
      `,
      csharp: change`
        - var secret = WebUtility.UrlDecode(
        -     Environment.GetEnvironmentVariable("SMS_APP_SECRET"));
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
      `,
      nodejs: change`
        - const form = new URLSearchParams('secret=' + process.env.SMS_APP_SECRET)
        - const secret = form.get('secret')
        + const secret = process.env.SMS_APP_SECRET
      `,
      go: change`
        - secret, err := url.QueryUnescape(os.Getenv("SMS_APP_SECRET"))
        + secret := os.Getenv("SMS_APP_SECRET")
      `,
    },
  },
  {
    id: 'secret-not-url-encoded',
    mistakes: ['secret-url-encoded'],
    code: {
      java: change`
        - String secret = URLEncoder.encode(System.getenv("SMS_APP_SECRET"), "UTF-8");
        + String secret = System.getenv("SMS_APP_SECRET");
      `,
      php: change`
        - $secret = rawurlencode(getenv('SMS_APP_SECRET'));
        + $secret = getenv('SMS_APP_SECRET');
      `,
      python: change`
        - secret = quote(os.environ['SMS_APP_SECRET'], safe='')
        + secret = os.environ['SMS_APP_SECRET']
      `,
      csharp: change`
        - var secret = Uri.EscapeDataString(
        -     Environment.GetEnvironmentVariable("SMS_APP_SECRET"));
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
      `,
      nodejs: change`
        - const secret = encodeURIComponent(process.env.SMS_APP_SECRET)
        + const secret = process.env.SMS_APP_SECRET
      `,
      go: change`
        - secret := url.QueryEscape(os.Getenv("SMS_APP_SECRET"))
        + secret := os.Getenv("SMS_APP_SECRET")
      `,
    },
  },
  {
    id: 'secret-not-hashed-first',
    mistakes: ['secret-md5-hex', 'secret-sha1-hex', 'secret-sha256-hex'],
    code: {
      java: change`
        - String hashInput = nonce + created + md5Hex(secret);
        + String hashInput = nonce + created + secret;
      `,
      php: change`
        - $hashInput = $nonce . $created . md5($secret);
        + $hashInput = $nonce . $created . $secret;
      `,
      python: change`
        - hash_input = nonce + created + hashlib.md5(secret.encode()).hexdigest()
        + hash_input = nonce + created + secret
      `,
      csharp: change`
        - var hashInput = nonce + created + Md5Hex(secret);
        + var hashInput = nonce + created + secret;
      `,
      nodejs: change`
        - const password = createHash('md5').update(secret).digest('hex')
        - const hashInput = nonce + created + password
        + const hashInput = nonce + created + secret
      `,
      go: change`
        - hashInput := fmt.Sprintf("%s%s%x", nonce, created, md5.Sum([]byte(secret)))
        + hashInput := nonce + created + secret
      `,
    },
  },
]
