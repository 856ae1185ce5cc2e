/** Method and canonical URI: the method of the request in capitals, its path encoded once, with a slash at the end. */

import { change, type Recipe } from './recipe.ts'

export const methodUriRecipes: readonly Recipe[] = [
  {
    id: 'method-in-capitals',
    mistakes: ['cr-method-lowercase'],
    code: {
      java: change`
        - String canonicalMethod = method;
        + String canonicalMethod = method.toUpperCase(Locale.ROOT);
      `,
      php: change`
        - $canonicalMethod = $method;
        + $canonicalMethod = strtoupper($method);
      `,
      python: change`
        - canonical_method = method
        + canonical_method = method.upper()
      `,
      csharp: change`
        - var canonicalMethod = method;
        + var canonicalMethod = method.ToUpperInvariant();
      `,
      nodejs: change`
        - const canonicalMethod = method
        + const canonicalMethod = method.toUpperCase()
      `,
      go: change`
        - canonicalMethod := method
        + canonicalMethod := strings.ToUpper(method)
      `,
    },
  },
  {
    id: 'method-of-the-request',
    mistakes: ['method-hardcoded-post', 'method-hardcoded-get'],
    code: {
      java: change`
        - String canonicalMethod = "POST";
        + String canonicalMethod = method;
      `,
      php: change`
        - $canonicalMethod = 'POST';
        + $canonicalMethod = $method;
      `,
      python: change`
        - canonical_method = 'POST'
        + canonical_method = method
      `,
      csharp: change`
        - var canonicalMethod = "POST";
        + var canonicalMethod = method;
      `,
      nodejs: change`
        - const canonicalMethod = 'POST'
        + const canonicalMethod = method
      `,
      go: change`
        - canonicalMethod := "POST"
        + canonicalMethod := method
      `,
    },
  },
  {
    id: 'uri-final-slash',
    mistakes: ['uri-no-trailing-slash'],
    code: {
      java: change`
        - String canonicalUri = uri.getRawPath();
        + String path = uri.getRawPath();
        + String canonicalUri = path.endsWith("/") ? path : path + "/";
      `,
      php: change`
        - $canonicalUri = parse_url($url, PHP_URL_PATH);
        + $path = parse_url($url, PHP_URL_PATH);
        + $canonicalUri = substr($path, -1) === '/' ? $path : $path . '/';
      `,
      python: change`
        - canonical_uri = urlsplit(url).path
        + path = urlsplit(url).path
        + canonical_uri = path if path.endswith('/') else path + '/'
      `,
      csharp: change`
        - var canonicalUri = uri.AbsolutePath;
        + var path = uri.AbsolutePath;
        + var canonicalUri = path.EndsWith("/") ? path : path + "/";
      `,
      nodejs: change`
        - const canonicalUri = new URL(url).pathname
        + const path = new URL(url).pathname
        + const canonicalUri = path.endsWith('/') ? path : path + '/'
      `,
      go: change`
        - canonicalUri := request.URL.EscapedPath()
        + canonicalUri := request.URL.EscapedPath()
        + if !strings.HasSuffix(canonicalUri, "/") {
        + 	canonicalUri += "/"
        + }
      `,
    },
  },
  {
    id: 'uri-path-only',
    mistakes: ['uri-includes-query', 'uri-full-url'],
    code: {
      java: change`
        - String path = uri.getRawPath() + "?" + uri.getRawQuery();
        + String path = uri.getRawPath();
      `,
      php: change`
        - $path = $url;
        + $path = parse_url($url, PHP_URL_PATH);
      `,
      python: change`
        - path = url
        + path = urlsplit(url).path
      `,
      csharp: change`
        - var path = uri.PathAndQuery;
        + var path = uri.AbsolutePath;
      `,
      nodejs: change`
        - const path = new URL(url).pathname + new URL(url).search
        + const path = new URL(url).pathname
      `,
      go: change`
        - path := request.URL.RequestURI()
        + path := request.URL.EscapedPath()
      `,
    },
  },
  {
    id: 'uri-as-the-caller-sees-it',
    mistakes: ['uri-prefix-stripped', 'uri-prefix-added'],
    code: {
      java: change`
        - String path = receivedPath;
        + String path = publicPrefix + receivedPath;
      `,
      php: change`
        - $path = $receivedPath;
        + $path = $publicPrefix . $receivedPath;
      `,
      python: change`
        - path = received_path
        + path = public_prefix + received_path
      `,
      csharp: change`
        - var path = receivedPath;
        + var path = publicPrefix + receivedPath;
      `,
      nodejs: change`
        - const path = receivedPath
        + const path = publicPrefix + receivedPath
      `,
      go: change`
        - path := receivedPath
        + path := publicPrefix + receivedPath
      `,
    },
  },
  {
    id: 'uri-joined-with-one-slash',
    mistakes: ['uri-double-slash'],
    code: {
      java: change`
        - String url = baseUrl + path;
        + String url = baseUrl.replaceAll("/+$", "") + path;
      `,
      php: change`
        - $url = $baseUrl . $path;
        + $url = rtrim($baseUrl, '/') . $path;
      `,
      python: change`
        - url = base_url + path
        + url = base_url.rstrip('/') + path
      `,
      csharp: change`
        - var url = baseUrl + path;
        + var url = baseUrl.TrimEnd('/') + path;
      `,
      nodejs: change`
        - const url = baseUrl + path
        + const url = baseUrl.replace(/\/+$/, '') + path
      `,
      go: change`
        - url := baseURL + path
        + url := strings.TrimRight(baseURL, "/") + path
      `,
    },
  },
  {
    id: 'uri-encoded-once',
    mistakes: ['uri-double-encoded'],
    code: {
      java: change`
        - String canonicalUri = encodeSegments(uri.getRawPath());
        + String canonicalUri = encodeSegments(uri.getPath());
      `,
      php: change`
        - $segments = explode('/', $encodedPath);
        + $segments = explode('/', rawurldecode($encodedPath));
      `,
      python: change`
        - canonical_uri = quote(encoded_path, safe='/~')
        + canonical_uri = quote(unquote(encoded_path), safe='/~')
      `,
      csharp: change`
        - var segments = uri.AbsolutePath.Split('/');
        + var segments = Uri.UnescapeDataString(uri.AbsolutePath).Split('/');
      `,
      nodejs: change`
        - const segments = encodedPath.split('/').map(percentEncode)
        + const path = decodeURIComponent(encodedPath)
        + const segments = path.split('/').map(percentEncode)
      `,
      go: change`
        - segments := strings.Split(request.URL.EscapedPath(), "/")
        + segments := strings.Split(request.URL.Path, "/")
      `,
    },
  },
  {
    id: 'uri-segments-encoded',
    mistakes: ['uri-encoded-vs-decoded'],
    code: {
      java: change`
        - String canonicalUri = path;
        + String canonicalUri = Arrays.stream(path.split("/", -1))
        +     .map(segment -> percentEncode(segment))
        +     .collect(Collectors.joining("/"));
      `,
      php: change`
        - $canonicalUri = $path;
        + $segments = array_map('rawurlencode', explode('/', $path));
        + $canonicalUri = implode('/', $segments);
      `,
      python: change`
        - canonical_uri = path
        + canonical_uri = quote(path, safe='/~')
      `,
      csharp: change`
        - var canonicalUri = path;
        + var segments = path.Split('/').Select(Uri.EscapeDataString);
        + var canonicalUri = string.Join("/", segments);
      `,
      nodejs: change`
        - const canonicalUri = path
        + const canonicalUri = path.split('/').map(percentEncode).join('/')
      `,
      go: change`
        - canonicalUri := path
        + segments := strings.Split(path, "/")
        + for i, segment := range segments {
        + 	segments[i] = percentEncode(segment)
        + }
        + canonicalUri := strings.Join(segments, "/")
      `,
    },
  },
  {
    id: 'uri-letter-case-kept',
    mistakes: ['uri-lowercased'],
    code: {
      java: change`
        - String canonicalUri = path.toLowerCase(Locale.ROOT);
        + String canonicalUri = path;
      `,
      php: change`
        - $canonicalUri = strtolower($path);
        + $canonicalUri = $path;
      `,
      python: change`
        - canonical_uri = path.lower()
        + canonical_uri = path
      `,
      csharp: change`
        - var canonicalUri = path.ToLowerInvariant();
        + var canonicalUri = path;
      `,
      nodejs: change`
        - const canonicalUri = path.toLowerCase()
        + const canonicalUri = path
      `,
      go: change`
        - canonicalUri := strings.ToLower(path)
        + canonicalUri := path
      `,
    },
  },
]
