/** From the hash to PasswordDigest: standard Base64, padded, once, on one line. */

import { change, type Recipe } from './recipe.ts'

export const digestEncodingRecipes: readonly Recipe[] = [
  {
    id: 'digest-in-base64',
    mistakes: ['digest-hex-not-base64', 'digest-hex-uppercase'],
    code: {
      java: change`
        - String passwordDigest = String.format("%064x", new BigInteger(1, hash));
        + String passwordDigest = Base64.getEncoder().encodeToString(hash);
      `,
      php: change`
        - $passwordDigest = hash('sha256', $hashInput);
        + $passwordDigest = base64_encode(hash('sha256', $hashInput, true));
      `,
      python: change`
        - password_digest = hashlib.sha256(hash_input.encode()).hexdigest()
        + digest = hashlib.sha256(hash_input.encode()).digest()
        + password_digest = base64.b64encode(digest).decode()
      `,
      csharp: change`
        - var passwordDigest = BitConverter.ToString(hash).Replace("-", "");
        + var passwordDigest = Convert.ToBase64String(hash);
      `,
      nodejs: change`
        - const sha256 = createHash('sha256').update(hashInput)
        - const passwordDigest = sha256.digest('hex')
        + const sha256 = createHash('sha256').update(hashInput)
        + const passwordDigest = sha256.digest('base64')
      `,
      go: change`
        - passwordDigest := hex.EncodeToString(hash[:])
        + passwordDigest := base64.StdEncoding.EncodeToString(hash[:])
      `,
    },
  },
  {
    id: 'digest-in-standard-base64',
    mistakes: ['digest-base64url', 'digest-base64url-unpadded', 'digest-base64-unpadded'],
    code: {
      java: change`
        - String passwordDigest = Base64.getUrlEncoder().encodeToString(hash);
        + String passwordDigest = Base64.getEncoder().encodeToString(hash);
      `,
      php: change`
        - $passwordDigest = strtr(base64_encode($hash), '+/', '-_');
        + $passwordDigest = base64_encode($hash);
      `,
      python: change`
        - password_digest = base64.urlsafe_b64encode(digest).decode()
        + password_digest = base64.b64encode(digest).decode()
      `,
      csharp: change`
        - var passwordDigest = Convert.ToBase64String(hash)
        -     .Replace('+', '-').Replace('/', '_');
        + var passwordDigest = Convert.ToBase64String(hash);
      `,
      nodejs: change`
        - const passwordDigest = hash.toString('base64url')
        + const passwordDigest = hash.toString('base64')
      `,
      go: change`
        - passwordDigest := base64.RawURLEncoding.EncodeToString(hash[:])
        + passwordDigest := base64.StdEncoding.EncodeToString(hash[:])
      `,
    },
  },
  {
    id: 'digest-encoded-once',
    mistakes: ['digest-base64-twice'],
    code: {
      java: change`
        - String encoded = Base64.getEncoder().encodeToString(hash);
        - String passwordDigest =
        -     Base64.getEncoder().encodeToString(encoded.getBytes());
        + String passwordDigest = Base64.getEncoder().encodeToString(hash);
      `,
      php: change`
        - $passwordDigest = base64_encode(base64_encode($hash));
        + $passwordDigest = base64_encode($hash);
      `,
      python: change`
        - password_digest = base64.b64encode(base64.b64encode(digest)).decode()
        + password_digest = base64.b64encode(digest).decode()
      `,
      csharp: change`
        - var encoded = Convert.ToBase64String(hash);
        - var passwordDigest =
        -     Convert.ToBase64String(Encoding.UTF8.GetBytes(encoded));
        + var passwordDigest = Convert.ToBase64String(hash);
      `,
      nodejs: change`
        - const passwordDigest = btoa(hash.toString('base64'))
        + const passwordDigest = hash.toString('base64')
      `,
      go: change`
        - encoded := base64.StdEncoding.EncodeToString(hash[:])
        - passwordDigest := base64.StdEncoding.EncodeToString([]byte(encoded))
        + passwordDigest := base64.StdEncoding.EncodeToString(hash[:])
      `,
    },
  },
  {
    id: 'digest-not-url-encoded',
    mistakes: ['digest-percent-encoded'],
    code: {
      java: change`
        - String passwordDigest = URLEncoder.encode(base64Digest, "UTF-8");
        + String passwordDigest = base64Digest;
      `,
      php: change`
        - $passwordDigest = rawurlencode($base64Digest);
        + $passwordDigest = $base64Digest;
      `,
      python: change`
        - password_digest = quote(base64_digest, safe='')
        + password_digest = base64_digest
      `,
      csharp: change`
        - var passwordDigest = Uri.EscapeDataString(base64Digest);
        + var passwordDigest = base64Digest;
      `,
      nodejs: change`
        - const passwordDigest = encodeURIComponent(base64Digest)
        + const passwordDigest = base64Digest
      `,
      go: change`
        - passwordDigest := url.QueryEscape(base64Digest)
        + passwordDigest := base64Digest
      `,
    },
  },
  {
    id: 'digest-on-one-line',
    mistakes: ['digest-line-wrapped'],
    code: {
      java: change`
        - String passwordDigest = Base64.getMimeEncoder().encodeToString(hash);
        + String passwordDigest = Base64.getEncoder().encodeToString(hash);
      `,
      php: change`
        - $passwordDigest = chunk_split(base64_encode($hash), 64);
        + $passwordDigest = base64_encode($hash);
      `,
      python: change`
        - password_digest = base64.encodebytes(digest).decode()
        + password_digest = base64.b64encode(digest).decode()
      `,
      csharp: change`
        - var passwordDigest = Convert.ToBase64String(
        -     hash, Base64FormattingOptions.InsertLineBreaks);
        + var passwordDigest = Convert.ToBase64String(hash);
      `,
      nodejs: change`
        - const passwordDigest = execSync('base64', { input: hash }).toString()
        + const passwordDigest = hash.toString('base64')
      `,
      go: change`
        - output, err := exec.Command("openssl", "base64", "-in", file).Output()
        - passwordDigest := string(output)
        + passwordDigest := base64.StdEncoding.EncodeToString(hash[:])
      `,
    },
  },
]
