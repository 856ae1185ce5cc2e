/** The two headers of X-WSSE: a constant Authorization, and X-WSSE with its four attributes in straight quotes. */

import { change, type Recipe } from './recipe.ts'

export const wsseHeadersRecipes: readonly Recipe[] = [
  {
    id: 'wsse-authorization',
    mistakes: [
      'auth-realm-missing',
      'auth-profile-missing',
      'auth-type-missing',
      'auth-realm-wrong',
      'auth-profile-wrong',
      'auth-type-wrong',
      'auth-scheme-wrong',
    ],
    code: {
      java: change`
        - String authorization = "WSSE profile=\"UsernameToken\"";
        + String authorization =
        +     "WSSE realm=\"SDP\",profile=\"UsernameToken\",type=\"Appkey\"";
      `,
      php: change`
        - $authorization = 'WSSE profile="UsernameToken"';
        + $authorization = 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"';
      `,
      python: change`
        - authorization = 'WSSE profile="UsernameToken"'
        + authorization = 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'
      `,
      csharp: change`
        - var authorization = "WSSE profile=\"UsernameToken\"";
        + var authorization =
        +     "WSSE realm=\"SDP\",profile=\"UsernameToken\",type=\"Appkey\"";
      `,
      nodejs: change`
        - const authorization = 'WSSE profile="UsernameToken"'
        + const authorization =
        +   'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'
      `,
      go: change`
        - authorization := "WSSE profile=\"UsernameToken\""
        + authorization :=
        + 	"WSSE realm=\"SDP\",profile=\"UsernameToken\",type=\"Appkey\""
      `,
    },
  },
  {
    id: 'x-wsse-header',
    mistakes: [
      'xwsse-header-missing',
      'xwsse-username-missing',
      'xwsse-nonce-missing',
      'xwsse-created-missing',
      'xwsse-digest-missing',
      'xwsse-usernametoken-missing',
      'header-quotes-stripped-by-shell',
      'header-stray-leading-quote',
      'header-typographic-quotes',
    ],
    code: {
      java: change`
        - String xWsse = String.format("PasswordDigest=%s,Nonce=%s,Created=%s",
        -     passwordDigest, nonce, created);
        + String xWsse = String.format("UsernameToken Username=\"%s\","
        +     + "PasswordDigest=\"%s\",Nonce=\"%s\",Created=\"%s\"",
        +     appKey, passwordDigest, nonce, created);
      `,
      php: change`
        - $xWsse = "PasswordDigest=$passwordDigest,Nonce=$nonce,Created=$created";
        + $xWsse = sprintf('UsernameToken Username="%s",'
        +     . 'PasswordDigest="%s",Nonce="%s",Created="%s"',
        +     $appKey, $passwordDigest, $nonce, $created);
      `,
      python: change`
        - x_wsse = f'PasswordDigest={password_digest},Nonce={nonce},Created={created}'
        + x_wsse = (f'UsernameToken Username="{app_key}",'
        +     f'PasswordDigest="{password_digest}",'
        +     f'Nonce="{nonce}",Created="{created}"')
      `,
      csharp: change`
        - var xWsse = string.Format("PasswordDigest={0},Nonce={1},Created={2}",
        -     passwordDigest, nonce, created);
        + var xWsse = string.Format("UsernameToken Username=\"{0}\","
        +     + "PasswordDigest=\"{1}\",Nonce=\"{2}\",Created=\"{3}\"",
        +     appKey, passwordDigest, nonce, created);
      `,
      nodejs: change`
        - const xWsse = 'PasswordDigest=' + passwordDigest +
        -   ',Nonce=' + nonce + ',Created=' + created
        + const xWsse = 'UsernameToken Username="' + appKey +
        +   '",PasswordDigest="' + passwordDigest +
        +   '",Nonce="' + nonce + '",Created="' + created + '"'
      `,
      go: change`
        - xWsse := fmt.Sprintf("PasswordDigest=%s,Nonce=%s,Created=%s",
        - 	passwordDigest, nonce, created)
        + xWsse := fmt.Sprintf("UsernameToken Username=%q,"+
        + 	"PasswordDigest=%q,Nonce=%q,Created=%q",
        + 	appKey, passwordDigest, nonce, created)
      `,
    },
  },
  {
    id: 'x-wsse-with-a-hyphen',
    mistakes: ['header-name-underscore'],
    code: {
      java: change`
        - request.setHeader("X_WSSE", xWsse);
        + request.setHeader("X-WSSE", xWsse);
      `,
      php: change`
        - $headers['X_WSSE'] = $xWsse;
        + $headers['X-WSSE'] = $xWsse;
      `,
      python: change`
        - headers['X_WSSE'] = x_wsse
        + headers['X-WSSE'] = x_wsse
      `,
      csharp: change`
        - request.Headers.TryAddWithoutValidation("X_WSSE", xWsse);
        + request.Headers.TryAddWithoutValidation("X-WSSE", xWsse);
      `,
      nodejs: change`
        - headers['X_WSSE'] = xWsse
        + headers['X-WSSE'] = xWsse
      `,
      go: change`
        - request.Header.Set("X_WSSE", xWsse)
        + request.Header.Set("X-WSSE", xWsse)
      `,
    },
  },
  {
    id: 'app-key-trim',
    mistakes: ['username-untrimmed'],
    code: {
      java: change`
        - String appKey = System.getenv("SMS_APP_KEY");
        + String appKey = System.getenv("SMS_APP_KEY").trim();
      `,
      php: change`
        - $appKey = getenv('SMS_APP_KEY');
        + $appKey = trim(getenv('SMS_APP_KEY'));
      `,
      python: change`
        - app_key = os.environ['SMS_APP_KEY']
        + app_key = os.environ['SMS_APP_KEY'].strip()
      `,
      csharp: change`
        - var appKey = Environment.GetEnvironmentVariable("SMS_APP_KEY");
        + var appKey = Environment.GetEnvironmentVariable("SMS_APP_KEY").Trim();
      `,
      nodejs: change`
        - const appKey = process.env.SMS_APP_KEY
        + const appKey = process.env.SMS_APP_KEY.trim()
      `,
      go: change`
        - appKey := os.Getenv("SMS_APP_KEY")
        + appKey := strings.TrimSpace(os.Getenv("SMS_APP_KEY"))
      `,
    },
  },
]
