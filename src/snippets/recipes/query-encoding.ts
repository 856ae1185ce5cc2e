/** Canonical query string, its encoding: RFC 3986 unreserved characters stay, all else is `%XX`, once. */

import { change, type Recipe } from './recipe.ts'

export const queryEncodingRecipes: readonly Recipe[] = [
  {
    id: 'query-encoded-by-rfc-3986',
    mistakes: [
      'query-space-plus',
      'query-encodeURIComponent',
      'query-java-URLEncoder',
      'query-slash-unescaped',
      'query-lower-hex',
    ],
    code: {
      java: change`
        - String encoded = URLEncoder.encode(value, "UTF-8");
        + String encoded = URLEncoder.encode(value, "UTF-8")
        +     .replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
      `,
      php: change`
        - $encoded = urlencode($value);
        + $encoded = rawurlencode($value);
      `,
      python: change`
        - encoded = quote(value)
        + encoded = quote(value, safe='~')
      `,
      csharp: change`
        - var encoded = HttpUtility.UrlEncode(value);
        + var encoded = Uri.EscapeDataString(value);
      `,
      nodejs: change`
        - const encoded = encodeURIComponent(value)
        + const escape = (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase()
        + const encoded = encodeURIComponent(value).replace(/[!'()*]/g, escape)
      `,
      go: change`
        - encoded := url.QueryEscape(value)
        + encoded := strings.ReplaceAll(url.QueryEscape(value), "+", "%20")
      `,
    },
  },
  {
    id: 'query-names-and-values-encoded',
    mistakes: ['query-raw'],
    code: {
      java: change`
        - String pair = name + "=" + value;
        + String pair = percentEncode(name) + "=" + percentEncode(value);
      `,
      php: change`
        - $pair = $name . '=' . $value;
        + $pair = rawurlencode($name) . '=' . rawurlencode($value);
      `,
      python: change`
        - pair = name + '=' + value
        + pair = quote(name, safe='~') + '=' + quote(value, safe='~')
      `,
      csharp: change`
        - var pair = name + "=" + value;
        + var pair = Uri.EscapeDataString(name)
        +     + "=" + Uri.EscapeDataString(value);
      `,
      nodejs: change`
        - const pair = name + '=' + value
        + const pair = percentEncode(name) + '=' + percentEncode(value)
      `,
      go: change`
        - pair := name + "=" + value
        + pair := percentEncode(name) + "=" + percentEncode(value)
      `,
    },
  },
  {
    id: 'query-encoded-once',
    mistakes: ['query-double-encoded'],
    code: {
      java: change`
        - String encoded = percentEncode(rawValue);
        + String encoded = percentEncode(URLDecoder.decode(rawValue, "UTF-8"));
      `,
      php: change`
        - $encoded = rawurlencode($rawValue);
        + $encoded = rawurlencode(rawurldecode($rawValue));
      `,
      python: change`
        - encoded = quote(raw_value, safe='~')
        + encoded = quote(unquote(raw_value), safe='~')
      `,
      csharp: change`
        - var encoded = Uri.EscapeDataString(rawValue);
        + var encoded = Uri.EscapeDataString(Uri.UnescapeDataString(rawValue));
      `,
      nodejs: change`
        - const encoded = percentEncode(rawValue)
        + const encoded = percentEncode(decodeURIComponent(rawValue))
      `,
      go: change`
        - encoded := percentEncode(rawValue)
        + value, err := url.PathUnescape(rawValue)
        + if err != nil {
        + 	return err
        + }
        + encoded := percentEncode(value)
      `,
    },
  },
]
