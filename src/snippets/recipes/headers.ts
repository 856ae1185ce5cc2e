/** Canonical headers: names in lower case, values trimmed, lines and list sorted, each name once. */

import { change, type Recipe } from './recipe.ts'

export const headersRecipes: readonly Recipe[] = [
  {
    id: 'header-values-trimmed',
    mistakes: ['header-value-untrimmed'],
    code: {
      java: change`
        - String line = name.toLowerCase() + ":" + value + "\n";
        + String line = name.toLowerCase() + ":" + value.trim() + "\n";
      `,
      php: change`
        - $line = strtolower($name) . ':' . $value . "\n";
        + $line = strtolower($name) . ':' . trim($value) . "\n";
      `,
      python: change`
        - line = name.lower() + ':' + value + '\n'
        + line = name.lower() + ':' + value.strip() + '\n'
      `,
      csharp: change`
        - var line = name.ToLowerInvariant() + ":" + value + "\n";
        + var line = name.ToLowerInvariant() + ":" + value.Trim() + "\n";
      `,
      nodejs: change`
        - const line = name.toLowerCase() + ':' + value + '\n'
        + const line = name.toLowerCase() + ':' + value.trim() + '\n'
      `,
      go: change`
        - line := strings.ToLower(name) + ":" + value + "\n"
        + line := strings.ToLower(name) + ":" + strings.TrimSpace(value) + "\n"
      `,
    },
  },
  {
    id: 'header-inner-spaces-kept',
    mistakes: ['header-inner-spaces-collapsed'],
    code: {
      java: change`
        - String canonicalValue = value.trim().replaceAll(" +", " ");
        + String canonicalValue = value.trim();
      `,
      php: change`
        - $canonicalValue = preg_replace('/ +/', ' ', trim($value));
        + $canonicalValue = trim($value);
      `,
      python: change`
        - canonical_value = ' '.join(value.split())
        + canonical_value = value.strip()
      `,
      csharp: change`
        - var canonicalValue = Regex.Replace(value.Trim(), " +", " ");
        + var canonicalValue = value.Trim();
      `,
      nodejs: change`
        - const canonicalValue = value.trim().replace(/ +/g, ' ')
        + const canonicalValue = value.trim()
      `,
      go: change`
        - canonicalValue := strings.Join(strings.Fields(value), " ")
        + canonicalValue := strings.TrimSpace(value)
      `,
    },
  },
  {
    id: 'header-names-in-lower-case',
    mistakes: ['header-names-case-kept', 'signed-headers-case-kept'],
    code: {
      java: change`
        - String canonicalName = name;
        + String canonicalName = name.toLowerCase(Locale.ROOT);
      `,
      php: change`
        - $canonicalName = $name;
        + $canonicalName = strtolower($name);
      `,
      python: change`
        - canonical_name = name
        + canonical_name = name.lower()
      `,
      csharp: change`
        - var canonicalName = name;
        + var canonicalName = name.ToLowerInvariant();
      `,
      nodejs: change`
        - const canonicalName = name
        + const canonicalName = name.toLowerCase()
      `,
      go: change`
        - canonicalName := name
        + canonicalName := strings.ToLower(name)
      `,
    },
  },
  {
    id: 'headers-sorted',
    mistakes: ['header-lines-in-request-order', 'signed-headers-unsorted'],
    code: {
      java: change`
        - List<String> names = new ArrayList<>(headers.keySet());
        + List<String> names = new ArrayList<>(headers.keySet());
        + Collections.sort(names);
      `,
      php: change`
        - $names = array_keys($headers);
        + $names = array_keys($headers);
        + sort($names, SORT_STRING);
      `,
      python: change`
        - names = list(headers)
        + names = sorted(headers)
      `,
      csharp: change`
        - var names = headers.Keys.ToList();
        + var names = headers.Keys.OrderBy(n => n, StringComparer.Ordinal).ToList();
      `,
      nodejs: change`
        - const names = Object.keys(headers)
        + const names = Object.keys(headers).sort()
      `,
      go: change`
        - names := headerNames
        + names := headerNames
        + sort.Strings(names)
      `,
    },
  },
  {
    id: 'signed-headers-joined-by-semicolon',
    mistakes: ['auth-signedheaders-comma-separated'],
    code: {
      java: change`
        - String signedHeaders = String.join(",", names);
        + String signedHeaders = String.join(";", names);
      `,
      php: change`
        - $signedHeaders = implode(',', $names);
        + $signedHeaders = implode(';', $names);
      `,
      python: change`
        - signed_headers = ','.join(names)
        + signed_headers = ';'.join(names)
      `,
      csharp: change`
        - var signedHeaders = string.Join(",", names);
        + var signedHeaders = string.Join(";", names);
      `,
      nodejs: change`
        - const signedHeaders = names.join(',')
        + const signedHeaders = names.join(';')
      `,
      go: change`
        - signedHeaders := strings.Join(names, ",")
        + signedHeaders := strings.Join(names, ";")
      `,
    },
  },
  {
    id: 'header-set-once',
    mistakes: ['header-duplicate'],
    code: {
      java: change`
        - request.header("Content-Type", contentType);
        + request.setHeader("Content-Type", contentType);
      `,
      php: change`
        - $headers[] = 'Content-Type: ' . $contentType;
        + $headers['Content-Type'] = $contentType;
      `,
      python: change`
        - headers.append(('Content-Type', content_type))
        + headers['Content-Type'] = content_type
      `,
      csharp: change`
        - content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        + content.Headers.Remove("Content-Type");
        + content.Headers.TryAddWithoutValidation("Content-Type", contentType);
      `,
      nodejs: change`
        - headers.append('Content-Type', contentType)
        + headers.set('Content-Type', contentType)
      `,
      go: change`
        - request.Header.Add("Content-Type", contentType)
        + request.Header.Set("Content-Type", contentType)
      `,
    },
  },
]
