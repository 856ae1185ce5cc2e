/** Which headers carry the signature, the syntax of the SDK-HMAC-SHA256 one, where it goes, and with whose key. */

import { change, type Recipe } from './recipe.ts'

export const headerSyntaxRecipes: readonly Recipe[] = [
  {
    id: 'sdk-hmac-authorization',
    mistakes: ['auth-comma-after-algorithm', 'auth-credential-instead-of-access', 'auth-algorithm-wrong'],
    code: {
      java: change`
        - String authorization = "AWS4-HMAC-SHA256 Credential=" + accessKey
        -     + ", SignedHeaders=" + signedHeaders + ", Signature=" + signature;
        + String authorization = "SDK-HMAC-SHA256 Access=" + accessKey
        +     + ", SignedHeaders=" + signedHeaders + ", Signature=" + signature;
      `,
      php: change`
        - $authorization = "AWS4-HMAC-SHA256 Credential=$accessKey, "
        -     . "SignedHeaders=$signedHeaders, Signature=$signature";
        + $authorization = "SDK-HMAC-SHA256 Access=$accessKey, "
        +     . "SignedHeaders=$signedHeaders, Signature=$signature";
      `,
      python: change`
        - authorization = (f'AWS4-HMAC-SHA256 Credential={access_key}, '
        -     f'SignedHeaders={signed_headers}, Signature={signature}')
        + authorization = (f'SDK-HMAC-SHA256 Access={access_key}, '
        +     f'SignedHeaders={signed_headers}, Signature={signature}')
      `,
      csharp: change`
        - var authorization = "AWS4-HMAC-SHA256 Credential=" + accessKey
        -     + ", SignedHeaders=" + signedHeaders + ", Signature=" + signature;
        + var authorization = "SDK-HMAC-SHA256 Access=" + accessKey
        +     + ", SignedHeaders=" + signedHeaders + ", Signature=" + signature;
      `,
      nodejs: change`
        - const authorization = 'AWS4-HMAC-SHA256 Credential=' + accessKey +
        -   ', SignedHeaders=' + signedHeaders + ', Signature=' + signature
        + const authorization = 'SDK-HMAC-SHA256 Access=' + accessKey +
        +   ', SignedHeaders=' + signedHeaders + ', Signature=' + signature
      `,
      go: change`
        - authorization := "AWS4-HMAC-SHA256 Credential=" + accessKey +
        - 	", SignedHeaders=" + signedHeaders + ", Signature=" + signature
        + authorization := "SDK-HMAC-SHA256 Access=" + accessKey +
        + 	", SignedHeaders=" + signedHeaders + ", Signature=" + signature
      `,
    },
  },
  {
    id: 'authorization-sent',
    mistakes: ['auth-header-missing'],
    code: {
      java: change`
        - request.setHeader("Content-Type", contentType);
        + request.setHeader("Content-Type", contentType);
        + request.setHeader("Authorization", authorization);
      `,
      php: change`
        - $headers['Content-Type'] = $contentType;
        + $headers['Content-Type'] = $contentType;
        + $headers['Authorization'] = $authorization;
      `,
      python: change`
        - headers['Content-Type'] = content_type
        + headers['Content-Type'] = content_type
        + headers['Authorization'] = authorization
      `,
      csharp: change`
        - request.Content.Headers.ContentType = contentType;
        + request.Content.Headers.ContentType = contentType;
        + request.Headers.TryAddWithoutValidation("Authorization", authorization);
      `,
      nodejs: change`
        - headers['Content-Type'] = contentType
        + headers['Content-Type'] = contentType
        + headers['Authorization'] = authorization
      `,
      go: change`
        - request.Header.Set("Content-Type", contentType)
        + request.Header.Set("Content-Type", contentType)
        + request.Header.Set("Authorization", authorization)
      `,
    },
  },
  {
    id: 'one-scheme',
    mistakes: ['two-schemes-mixed'],
    code: {
      java: change`
        - request.setHeader("Authorization", authorization);
        - request.setHeader("X-WSSE", xWsse);
        + request.setHeader("Authorization", authorization);
      `,
      php: change`
        - $headers['Authorization'] = $authorization;
        - $headers['X-WSSE'] = $xWsse;
        + $headers['Authorization'] = $authorization;
      `,
      python: change`
        - headers['Authorization'] = authorization
        - headers['X-WSSE'] = x_wsse
        + headers['Authorization'] = authorization
      `,
      csharp: change`
        - request.Headers.TryAddWithoutValidation("Authorization", authorization);
        - request.Headers.TryAddWithoutValidation("X-WSSE", xWsse);
        + request.Headers.TryAddWithoutValidation("Authorization", authorization);
      `,
      nodejs: change`
        - headers['Authorization'] = authorization
        - headers['X-WSSE'] = xWsse
        + headers['Authorization'] = authorization
      `,
      go: change`
        - request.Header.Set("Authorization", authorization)
        - request.Header.Set("X-WSSE", xWsse)
        + request.Header.Set("Authorization", authorization)
      `,
    },
  },
  {
    id: 'endpoint-and-path',
    mistakes: ['wrong-endpoint-or-uri'],
    code: {
      java: change`
        - String url = endpoint;
        + String url = endpoint + "/sms/batchSendSms/v1";
      `,
      php: change`
        - $url = $endpoint;
        + $url = $endpoint . '/sms/batchSendSms/v1';
      `,
      python: change`
        - url = endpoint
        + url = endpoint + '/sms/batchSendSms/v1'
      `,
      csharp: change`
        - var url = endpoint;
        + var url = endpoint + "/sms/batchSendSms/v1";
      `,
      nodejs: change`
        - const url = endpoint
        + const url = endpoint + '/sms/batchSendSms/v1'
      `,
      go: change`
        - url := endpoint
        + url := endpoint + "/sms/batchSendSms/v1"
      `,
    },
  },
  {
    id: 'push-key-by-access',
    mistakes: ['push-ak-rotated', 'callback-wrong-secret-kind'],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_SECRET");
        + String secret = pushSecrets.get(access);
      `,
      php: change`
        - $secret = getenv('SMS_APP_SECRET');
        + $secret = $pushSecrets[$access];
      `,
      python: change`
        - secret = os.environ['SMS_APP_SECRET']
        + secret = push_secrets[access]
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + var secret = pushSecrets[access];
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET
        + const secret = pushSecrets[access]
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_SECRET")
        + secret := pushSecrets[access]
      `,
    },
  },
]
