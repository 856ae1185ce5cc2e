/** Canonical query string, its parameters: all of the URL's and none of the body's, sorted, each `name=value`. */

import { change, type Recipe } from './recipe.ts'

export const queryRecipes: readonly Recipe[] = [
  {
    id: 'query-sorted',
    mistakes: ['query-unsorted'],
    code: {
      java: change`
        - String canonicalQuery = joinEncoded(params);
        + params.sort(Map.Entry.<String, String>comparingByKey()
        +     .thenComparing(Map.Entry.comparingByValue()));
        + String canonicalQuery = joinEncoded(params);
      `,
      php: change`
        - $canonicalQuery = joinEncoded($params);
        + usort($params, function ($a, $b) {
        +     return strcmp($a[0], $b[0]) ?: strcmp($a[1], $b[1]);
        + });
        + $canonicalQuery = joinEncoded($params);
      `,
      python: change`
        - canonical_query = urlencode(params, quote_via=quote, safe='~')
        + canonical_query = urlencode(sorted(params), quote_via=quote, safe='~')
      `,
      csharp: change`
        - var canonicalQuery = JoinEncoded(parameters);
        + var canonicalQuery = JoinEncoded(parameters
        +     .OrderBy(p => p.Key, StringComparer.Ordinal)
        +     .ThenBy(p => p.Value, StringComparer.Ordinal));
      `,
      nodejs: change`
        - const canonicalQuery = joinEncoded(params)
        + const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
        + params.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))
        + const canonicalQuery = joinEncoded(params)
      `,
      go: change`
        - canonicalQuery := joinEncoded(params)
        + sort.Slice(params, func(i, j int) bool {
        + 	a, b := params[i], params[j]
        + 	return a.Name < b.Name || a.Name == b.Name && a.Value < b.Value
        + })
        + canonicalQuery := joinEncoded(params)
      `,
    },
  },
  {
    id: 'query-sorted-by-name-then-value',
    mistakes: [
      'query-sorted-case-insensitive',
      'query-sorted-after-encoding',
      'query-sorted-as-joined-strings',
      'query-repeated-values-unsorted',
    ],
    code: {
      java: change`
        - params.sort(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER));
        + params.sort(Map.Entry.<String, String>comparingByKey()
        +     .thenComparing(Map.Entry.comparingByValue()));
      `,
      php: change`
        - usort($params, function ($a, $b) {
        -     return strcasecmp($a[0], $b[0]);
        - });
        + usort($params, function ($a, $b) {
        +     return strcmp($a[0], $b[0]) ?: strcmp($a[1], $b[1]);
        + });
      `,
      python: change`
        - params.sort(key=lambda pair: pair[0].lower())
        + params.sort()
      `,
      csharp: change`
        - var sorted = parameters
        -     .OrderBy(p => p.Key, StringComparer.OrdinalIgnoreCase);
        + var sorted = parameters
        +     .OrderBy(p => p.Key, StringComparer.Ordinal)
        +     .ThenBy(p => p.Value, StringComparer.Ordinal);
      `,
      nodejs: change`
        - params.sort((a, b) => a[0].localeCompare(b[0]))
        + const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
        + params.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))
      `,
      go: change`
        - sort.Slice(params, func(i, j int) bool {
        - 	return strings.ToLower(params[i].Name) < strings.ToLower(params[j].Name)
        - })
        + sort.Slice(params, func(i, j int) bool {
        + 	a, b := params[i], params[j]
        + 	return a.Name < b.Name || a.Name == b.Name && a.Value < b.Value
        + })
      `,
    },
  },
  {
    id: 'query-empty-values-kept',
    mistakes: ['query-valueless-no-equals', 'query-empty-dropped'],
    code: {
      java: change`
        - String pair = value.isEmpty() ? name : name + "=" + value;
        + String pair = name + "=" + value;
      `,
      php: change`
        - $pair = $value === '' ? $name : $name . '=' . $value;
        + $pair = $name . '=' . $value;
      `,
      python: change`
        - params = parse_qsl(query)
        + params = parse_qsl(query, keep_blank_values=True)
      `,
      csharp: change`
        - var pair = value == "" ? name : name + "=" + value;
        + var pair = name + "=" + value;
      `,
      nodejs: change`
        - const pair = value ? name + '=' + value : name
        + const pair = name + '=' + value
      `,
      go: change`
        - pair := name
        - if value != "" {
        - 	pair += "=" + value
        - }
        + pair := name + "=" + value
      `,
    },
  },
  {
    id: 'query-letter-case-kept',
    mistakes: ['query-keys-lowercased'],
    code: {
      java: change`
        - String canonicalName = percentEncode(name.toLowerCase(Locale.ROOT));
        + String canonicalName = percentEncode(name);
      `,
      php: change`
        - $canonicalName = rawurlencode(strtolower($name));
        + $canonicalName = rawurlencode($name);
      `,
      python: change`
        - canonical_name = quote(name.lower(), safe='~')
        + canonical_name = quote(name, safe='~')
      `,
      csharp: change`
        - var canonicalName = Uri.EscapeDataString(name.ToLowerInvariant());
        + var canonicalName = Uri.EscapeDataString(name);
      `,
      nodejs: change`
        - const canonicalName = percentEncode(name.toLowerCase())
        + const canonicalName = percentEncode(name)
      `,
      go: change`
        - canonicalName := percentEncode(strings.ToLower(name))
        + canonicalName := percentEncode(name)
      `,
    },
  },
  {
    id: 'query-signed',
    mistakes: ['query-omitted'],
    code: {
      java: change`
        - String query = "";
        + String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      `,
      php: change`
        - $query = '';
        + $query = parse_url($url, PHP_URL_QUERY) ?: '';
      `,
      python: change`
        - query = ''
        + query = urlsplit(url).query
      `,
      csharp: change`
        - var query = "";
        + var query = uri.Query.TrimStart('?');
      `,
      nodejs: change`
        - const query = ''
        + const query = new URL(url).search.slice(1)
      `,
      go: change`
        - query := ""
        + query := request.URL.RawQuery
      `,
    },
  },
  {
    id: 'query-without-question-mark',
    mistakes: ['query-leading-question-mark'],
    code: {
      java: change`
        - String query = url.substring(url.indexOf("?"));
        + String query = url.substring(url.indexOf("?") + 1);
      `,
      php: change`
        - $query = strstr($url, '?');
        + $query = substr(strstr($url, '?'), 1);
      `,
      python: change`
        - query = url[url.index('?'):]
        + query = url[url.index('?') + 1:]
      `,
      csharp: change`
        - var query = uri.Query;
        + var query = uri.Query.TrimStart('?');
      `,
      nodejs: change`
        - const query = new URL(url).search
        + const query = new URL(url).search.slice(1)
      `,
      go: change`
        - query := "?" + request.URL.RawQuery
        + query := request.URL.RawQuery
      `,
    },
  },
  {
    id: 'form-stays-in-body',
    mistakes: ['query-form-body-as-query'],
    code: {
      java: change`
        - String canonicalQuery = canonicalQueryOf(body);
        - String payloadHash = sha256Hex("");
        + String canonicalQuery = canonicalQueryOf(query);
        + String payloadHash = sha256Hex(body);
      `,
      php: change`
        - $canonicalQuery = canonicalQueryOf($body);
        - $payloadHash = hash('sha256', '');
        + $canonicalQuery = canonicalQueryOf($query);
        + $payloadHash = hash('sha256', $body);
      `,
      python: change`
        - canonical_query = canonical_query_of(body)
        - payload_hash = hashlib.sha256(b'').hexdigest()
        + canonical_query = canonical_query_of(query)
        + payload_hash = hashlib.sha256(body.encode()).hexdigest()
      `,
      csharp: change`
        - var canonicalQuery = CanonicalQueryOf(body);
        - var payloadHash = Sha256Hex("");
        + var canonicalQuery = CanonicalQueryOf(query);
        + var payloadHash = Sha256Hex(body);
      `,
      nodejs: change`
        - const canonicalQuery = canonicalQueryOf(body)
        - const payloadHash = sha256Hex('')
        + const canonicalQuery = canonicalQueryOf(query)
        + const payloadHash = sha256Hex(body)
      `,
      go: change`
        - canonicalQuery := canonicalQueryOf(body)
        - payloadHash := sha256Hex("")
        + canonicalQuery := canonicalQueryOf(query)
        + payloadHash := sha256Hex(body)
      `,
    },
  },
]
