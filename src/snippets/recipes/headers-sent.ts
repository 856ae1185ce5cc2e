/** Signed is what is sent: the Host, the Content-Type and the date of the message itself, and no header that changes. */

import { change, type Recipe } from './recipe.ts'

export const headersSentRecipes: readonly Recipe[] = [
  {
    // Which client writes a default port into Host was measured: Go and Python's urllib do, the others leave it out.
    id: 'host-as-sent',
    mistakes: ['host-default-port-added', 'host-port-removed'],
    code: {
      java: change`
        - String host = uri.getHost() + ":443";
        + boolean defaultPort = uri.getPort() == -1 || uri.getPort() == 443;
        + String host = defaultPort ? uri.getHost() : uri.getAuthority();
      `,
      php: change`
        - $host = 'smsapi.cn-north-4.myhuaweicloud.com:443';
        + $port = parse_url($url, PHP_URL_PORT) ?: 443;
        + $host = parse_url($url, PHP_URL_HOST) . ($port === 443 ? '' : ":$port");
      `,
      python: change`
        - host = urlsplit(url).hostname
        + host = urlsplit(url).netloc
        + headers['Host'] = host
      `,
      csharp: change`
        - var host = uri.Host + ":" + uri.Port;
        + var host = uri.Authority;
      `,
      nodejs: change`
        - const host = new URL(url).hostname + ':443'
        + const host = new URL(url).host
      `,
      go: change`
        - host := request.URL.Hostname()
        + host := request.URL.Host
      `,
    },
  },
  {
    id: 'host-as-the-caller-sees-it',
    mistakes: ['host-upstream-127', 'host-localhost', 'host-from-x-forwarded-host'],
    code: {
      java: change`
        - String host = request.getHeader("Host");
        + String host = System.getenv("PUBLIC_HOST");
      `,
      php: change`
        - $host = $_SERVER['HTTP_HOST'];
        + $host = getenv('PUBLIC_HOST');
      `,
      python: change`
        - host = request.headers['Host']
        + host = os.environ['PUBLIC_HOST']
      `,
      csharp: change`
        - var host = request.Headers["Host"];
        + var host = Environment.GetEnvironmentVariable("PUBLIC_HOST");
      `,
      nodejs: change`
        - const host = request.headers.host
        + const host = process.env.PUBLIC_HOST
      `,
      go: change`
        - host := request.Host
        + host := os.Getenv("PUBLIC_HOST")
      `,
    },
  },
  {
    id: 'content-type-as-sent',
    mistakes: [
      'ct-charset-missing-in-signature',
      'ct-charset-UTF-8-nospace-in-signature',
      'ct-charset-utf-8-nospace-in-signature',
      'ct-charset-utf-8-space-in-signature',
      'ct-json-in-signature',
      'ct-form-in-signature',
      'ct-empty-in-signature',
    ],
    code: {
      java: change`
        - signed.put("content-type", "application/json");
        - request.setHeader("Content-Type", "application/json;charset=UTF-8");
        + String contentType = "application/json;charset=UTF-8";
        + signed.put("content-type", contentType);
        + request.setHeader("Content-Type", contentType);
      `,
      php: change`
        - $signed['content-type'] = 'application/json';
        - $headers['Content-Type'] = 'application/json;charset=UTF-8';
        + $contentType = 'application/json;charset=UTF-8';
        + $signed['content-type'] = $contentType;
        + $headers['Content-Type'] = $contentType;
      `,
      python: change`
        - signed['content-type'] = 'application/json'
        - headers['Content-Type'] = 'application/json;charset=UTF-8'
        + content_type = 'application/json;charset=UTF-8'
        + signed['content-type'] = content_type
        + headers['Content-Type'] = content_type
      `,
      csharp: change`
        - signed["content-type"] = "application/json";
        - var content = new StringContent(body, Encoding.UTF8, "application/json");
        + var content = new StringContent(body, Encoding.UTF8, "application/json");
        + signed["content-type"] = content.Headers.ContentType.ToString();
      `,
      nodejs: change`
        - signed['content-type'] = 'application/json'
        - headers['Content-Type'] = 'application/json;charset=UTF-8'
        + const contentType = 'application/json;charset=UTF-8'
        + signed['content-type'] = contentType
        + headers['Content-Type'] = contentType
      `,
      go: change`
        - signed["content-type"] = "application/json"
        - request.Header.Set("Content-Type", "application/json;charset=UTF-8")
        + contentType := "application/json;charset=UTF-8"
        + signed["content-type"] = contentType
        + request.Header.Set("Content-Type", contentType)
      `,
    },
  },
  {
    id: 'three-headers-signed',
    mistakes: [
      'ua-changed-by-proxy',
      'accept-encoding-changed-by-proxy',
      'signed-header-altered',
      'signed-header-not-sent',
    ],
    code: {
      java: change`
        - List<String> names = new ArrayList<>(headers.keySet());
        + List<String> names = List.of("content-type", "host", "x-sdk-date");
      `,
      php: change`
        - $names = array_keys($headers);
        + $names = ['content-type', 'host', 'x-sdk-date'];
      `,
      python: change`
        - names = sorted(headers)
        + names = ['content-type', 'host', 'x-sdk-date']
      `,
      csharp: change`
        - var names = headers.Keys.ToList();
        + var names = new List<string> { "content-type", "host", "x-sdk-date" };
      `,
      nodejs: change`
        - const names = Object.keys(headers).sort()
        + const names = ['content-type', 'host', 'x-sdk-date']
      `,
      go: change`
        - names := headerNames
        + names := []string{"content-type", "host", "x-sdk-date"}
      `,
    },
  },
  {
    id: 'authorization-not-signed',
    mistakes: ['auth-header-signed'],
    code: {
      java: change`
        - Map<String, String> signed = new TreeMap<>(headers);
        + Map<String, String> signed = new TreeMap<>(headers);
        + signed.keySet().removeIf("authorization"::equalsIgnoreCase);
      `,
      php: change`
        - $signed = $headers;
        + $signed = array_change_key_case($headers);
        + unset($signed['authorization']);
      `,
      python: change`
        - signed = dict(headers)
        + signed = {name.lower(): value for name, value in headers.items()}
        + signed.pop('authorization', None)
      `,
      csharp: change`
        - var signed = headers.ToDictionary(
        -     h => h.Key.ToLowerInvariant(), h => h.Value);
        + var signed = headers.ToDictionary(
        +     h => h.Key.ToLowerInvariant(), h => h.Value);
        + signed.Remove("authorization");
      `,
      nodejs: change`
        - const signed = new Headers(headers)
        + const signed = new Headers(headers)
        + signed.delete('Authorization')
      `,
      go: change`
        - signed := request.Header.Clone()
        + signed := request.Header.Clone()
        + signed.Del("Authorization")
      `,
    },
  },
  {
    id: 'date-set-before-signing',
    mistakes: ['date-not-signed', 'date-header-missing', 'date-changed-after-signing'],
    code: {
      java: change`
        - String authorization = sign(headers, secret);
        - headers.put("X-Sdk-Date", sdkDate);
        + headers.put("X-Sdk-Date", sdkDate);
        + String authorization = sign(headers, secret);
      `,
      php: change`
        - $authorization = sign($headers, $secret);
        - $headers['X-Sdk-Date'] = $sdkDate;
        + $headers['X-Sdk-Date'] = $sdkDate;
        + $authorization = sign($headers, $secret);
      `,
      python: change`
        - authorization = sign(headers, secret)
        - headers['X-Sdk-Date'] = sdk_date
        + headers['X-Sdk-Date'] = sdk_date
        + authorization = sign(headers, secret)
      `,
      csharp: change`
        - var authorization = Sign(headers, secret);
        - headers["X-Sdk-Date"] = sdkDate;
        + headers["X-Sdk-Date"] = sdkDate;
        + var authorization = Sign(headers, secret);
      `,
      nodejs: change`
        - const authorization = sign(headers, secret)
        - headers['X-Sdk-Date'] = sdkDate
        + headers['X-Sdk-Date'] = sdkDate
        + const authorization = sign(headers, secret)
      `,
      go: change`
        - authorization := sign(request, secret)
        - request.Header.Set("X-Sdk-Date", sdkDate)
        + request.Header.Set("X-Sdk-Date", sdkDate)
        + authorization := sign(request, secret)
      `,
    },
  },
]
