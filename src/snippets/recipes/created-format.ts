/** Created as the API wants it: `yyyy-MM-ddTHH:mm:ssZ`, in UTC, of the moment of sending. */

import { change, type Recipe } from './recipe.ts'

export const createdFormatRecipes: readonly Recipe[] = [
  {
    id: 'created-pattern',
    mistakes: [
      'created-space-for-T-in-hash',
      'created-plus0000-in-hash',
      'created-numeric-offset',
      'created-format-invalid',
    ],
    code: {
      java: change`
        - String created = OffsetDateTime.now().toString();
        + String created = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'")
        +     .withZone(ZoneOffset.UTC).format(Instant.now());
      `,
      php: change`
        - $created = date('c');
        + $created = gmdate('Y-m-d\TH:i:s\Z');
      `,
      python: change`
        - created = datetime.now(timezone.utc).isoformat()
        + created = datetime.now(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
      `,
      csharp: change`
        - var created = DateTimeOffset.Now.ToString("o");
        + var created = DateTime.UtcNow.ToString("s") + "Z";
      `,
      nodejs: change`
        - const created = new Date().toLocaleString('sv')
        + const created = new Date().toISOString().slice(0, 19) + 'Z'
      `,
      go: change`
        - created := time.Now().Format(time.RFC3339)
        + created := time.Now().UTC().Format("2006-01-02T15:04:05Z")
      `,
    },
  },
  {
    id: 'created-in-utc',
    mistakes: ['created-local-time-as-utc'],
    code: {
      java: change`
        - String created = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")
        -     .format(new Date());
        + String created = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'")
        +     .withZone(ZoneOffset.UTC).format(Instant.now());
      `,
      php: change`
        - $created = date('Y-m-d\TH:i:s\Z');
        + $created = gmdate('Y-m-d\TH:i:s\Z');
      `,
      python: change`
        - created = time.strftime('%Y-%m-%dT%H:%M:%SZ')
        + created = time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())
      `,
      csharp: change`
        - var created = DateTime.Now.ToString("s") + "Z";
        + var created = DateTime.UtcNow.ToString("s") + "Z";
      `,
      nodejs: change`
        - const created = new Date().toLocaleString('sv').replace(' ', 'T') + 'Z'
        + const created = new Date().toISOString().slice(0, 19) + 'Z'
      `,
      go: change`
        - created := time.Now().Format("2006-01-02T15:04:05Z")
        + created := time.Now().UTC().Format("2006-01-02T15:04:05Z")
      `,
    },
  },
  {
    id: 'created-calendar-year',
    mistakes: ['created-week-year'],
    code: {
      java: change`
        - DateTimeFormatter format =
        -     DateTimeFormatter.ofPattern("YYYY-MM-dd'T'HH:mm:ss'Z'");
        + DateTimeFormatter format =
        +     DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");
      `,
      php: change`
        - $created = gmdate('o-m-d\TH:i:s\Z');
        + $created = gmdate('Y-m-d\TH:i:s\Z');
      `,
      python: change`
        - created = time.strftime('%G-%m-%dT%H:%M:%SZ', time.gmtime())
        + created = time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())
      `,
      csharp: change`
        - var year = ISOWeek.GetYear(now);
        - var created = year + now.ToString("-MM-dd'T'HH:mm:ss'Z'");
        + var created = now.ToString("s") + "Z";
      `,
      nodejs: change`
        - const created = moment.utc().format('GGGG-MM-DDTHH:mm:ss[Z]')
        + const created = new Date().toISOString().slice(0, 19) + 'Z'
      `,
      go: change`
        - year, _ := now.ISOWeek()
        - created := fmt.Sprint(year) + now.Format("-01-02T15:04:05Z")
        + created := now.Format("2006-01-02T15:04:05Z")
      `,
    },
  },
]
