/** X-Sdk-Date as the API wants it, `yyyyMMddTHHmmssZ` in UTC, and a signature made anew for each attempt. */

import { change, type Recipe } from './recipe.ts'

export const timeRecipes: readonly Recipe[] = [
  {
    id: 'sdk-date-in-utc',
    mistakes: ['date-local-time-as-utc', 'date-format-invalid'],
    code: {
      java: change`
        - String sdkDate = new SimpleDateFormat("yyyyMMdd'T'HHmmss'Z'")
        -     .format(new Date());
        + String sdkDate = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
        +     .withZone(ZoneOffset.UTC).format(Instant.now());
      `,
      php: change`
        - $sdkDate = date('Ymd\THis\Z');
        + $sdkDate = gmdate('Ymd\THis\Z');
      `,
      python: change`
        - sdk_date = time.strftime('%Y%m%dT%H%M%SZ')
        + sdk_date = time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())
      `,
      csharp: change`
        - var sdkDate = DateTime.Now.ToString("yyyyMMdd'T'HHmmss'Z'");
        + var sdkDate = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'");
      `,
      nodejs: change`
        - const sdkDate = new Date().toISOString()
        + const sdkDate = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '')
      `,
      go: change`
        - sdkDate := time.Now().Format("20060102T150405Z")
        + sdkDate := time.Now().UTC().Format("20060102T150405Z")
      `,
    },
  },
  {
    id: 'signed-for-each-attempt',
    mistakes: ['created-stale-replayed', 'created-reused-across-retries', 'date-stale-replayed'],
    code: {
      java: change`
        - Map<String, String> headers = sign(body, secret);
        - while (!send(body, headers)) pause();
        + while (!send(body, sign(body, secret))) pause();
      `,
      php: change`
        - $headers = sign($body, $secret);
        - while (!send($body, $headers)) pause();
        + while (!send($body, sign($body, $secret))) pause();
      `,
      python: change`
        - headers = sign(body, secret)
        - while not send(body, headers):
        -     pause()
        + while not send(body, sign(body, secret)):
        +     pause()
      `,
      csharp: change`
        - var headers = Sign(body, secret);
        - while (!Send(body, headers)) Pause();
        + while (!Send(body, Sign(body, secret))) Pause();
      `,
      nodejs: change`
        - const headers = sign(body, secret)
        - while (!(await send(body, headers))) await pause()
        + while (!(await send(body, sign(body, secret)))) await pause()
      `,
      go: change`
        - headers := sign(body, secret)
        - for !send(body, headers) {
        - 	pause()
        - }
        + for !send(body, sign(body, secret)) {
        + 	pause()
        + }
      `,
    },
  },
]
