/** The secret: how it is read, and what must not be done to it. */

import { change, type Recipe } from './recipe.ts'

export const secretRecipes: readonly Recipe[] = [
  {
    id: 'secret-trim',
    mistakes: [
      'secret-trailing-lf',
      'secret-trailing-cr',
      'secret-trailing-crlf',
      'secret-trailing-space',
      'secret-leading-space',
    ],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_SECRET");
        + String secret = System.getenv("SMS_APP_SECRET").trim();
      `,
      php: change`
        - $secret = getenv('SMS_APP_SECRET');
        + $secret = trim(getenv('SMS_APP_SECRET'));
      `,
      python: change`
        - secret = os.environ['SMS_APP_SECRET']
        + secret = os.environ['SMS_APP_SECRET'].strip()
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET").Trim();
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET
        + const secret = process.env.SMS_APP_SECRET.trim()
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_SECRET")
        + secret := strings.TrimSpace(os.Getenv("SMS_APP_SECRET"))
      `,
    },
  },
  {
    id: 'secret-visible-ascii',
    mistakes: ['secret-bom', 'secret-zero-width', 'secret-nbsp'],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_SECRET");
        + String secret = System.getenv("SMS_APP_SECRET")
        +     .replaceAll("[^\\x21-\\x7E]", "");
      `,
      php: change`
        - $secret = getenv('SMS_APP_SECRET');
        + $secret = preg_replace('/[^\x21-\x7E]/', '', getenv('SMS_APP_SECRET'));
      `,
      python: change`
        - secret = os.environ['SMS_APP_SECRET']
        + secret = re.sub(r'[^\x21-\x7e]', '', os.environ['SMS_APP_SECRET'])
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + var secret = Regex.Replace(
        +     Environment.GetEnvironmentVariable("SMS_APP_SECRET"),
        +     @"[^\x21-\x7E]", "");
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET
        + const secret = process.env.SMS_APP_SECRET.replace(/[^\x21-\x7e]/g, '')
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_SECRET")
        + invisible := regexp.MustCompile("[^\\x21-\\x7E]")
        + secret := invisible.ReplaceAllString(os.Getenv("SMS_APP_SECRET"), "")
      `,
    },
  },
  {
    id: 'secret-unquoted',
    mistakes: ['secret-double-quoted', 'secret-single-quoted'],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_SECRET");
        + String secret = System.getenv("SMS_APP_SECRET")
        +     .replaceAll("^[\"']|[\"']$", "");
      `,
      php: change`
        - $secret = getenv('SMS_APP_SECRET');
        + $secret = trim(getenv('SMS_APP_SECRET'), "\"'");
      `,
      python: change`
        - secret = os.environ['SMS_APP_SECRET']
        + secret = os.environ['SMS_APP_SECRET'].strip('"\'')
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET")
        +     .Trim('"', '\'');
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET
        + const secret = process.env.SMS_APP_SECRET.replace(/^["']|["']$/g, '')
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_SECRET")
        + secret := strings.Trim(os.Getenv("SMS_APP_SECRET"), "\"'")
      `,
    },
  },
  {
    id: 'secret-length-shown',
    mistakes: ['secret-zsh-percent', 'secret-doubled', 'secret-drop-last', 'secret-drop-first'],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_SECRET");
        + String secret = System.getenv("SMS_APP_SECRET");
        + System.err.println(secret.length());
      `,
      php: change`
        - $secret = getenv('SMS_APP_SECRET');
        + $secret = getenv('SMS_APP_SECRET');
        + error_log((string) strlen($secret));
      `,
      python: change`
        - secret = os.environ['SMS_APP_SECRET']
        + secret = os.environ['SMS_APP_SECRET']
        + print(len(secret), file=sys.stderr)
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + Console.Error.WriteLine(secret.Length);
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET
        + const secret = process.env.SMS_APP_SECRET
        + console.error(secret.length)
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_SECRET")
        + secret := os.Getenv("SMS_APP_SECRET")
        + log.Println(len(secret))
      `,
    },
  },
  {
    id: 'secret-letter-case-kept',
    mistakes: ['secret-lowercased', 'secret-uppercased'],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_SECRET").toLowerCase();
        + String secret = System.getenv("SMS_APP_SECRET");
      `,
      php: change`
        - $secret = strtolower(getenv('SMS_APP_SECRET'));
        + $secret = getenv('SMS_APP_SECRET');
      `,
      python: change`
        - secret = os.environ['SMS_APP_SECRET'].lower()
        + secret = os.environ['SMS_APP_SECRET']
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET")
        -     .ToLowerInvariant();
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET.toLowerCase()
        + const secret = process.env.SMS_APP_SECRET
      `,
      go: change`
        - secret := strings.ToLower(os.Getenv("SMS_APP_SECRET"))
        + secret := os.Getenv("SMS_APP_SECRET")
      `,
    },
  },
  {
    id: 'secret-required',
    mistakes: ['secret-empty'],
    code: {
      java: change`
        - String secret = System.getenv().getOrDefault("SMS_APP_SECRET", "");
        + String secret = System.getenv().getOrDefault("SMS_APP_SECRET", "");
        + if (secret.isEmpty()) throw new IllegalStateException("SMS_APP_SECRET");
      `,
      php: change`
        - $secret = getenv('SMS_APP_SECRET');
        + $secret = getenv('SMS_APP_SECRET') ?: '';
        + if ($secret === '') throw new RuntimeException('SMS_APP_SECRET');
      `,
      python: change`
        - secret = os.environ.get('SMS_APP_SECRET', '')
        + secret = os.environ.get('SMS_APP_SECRET', '')
        + if not secret:
        +     raise RuntimeError('SMS_APP_SECRET')
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
        + if (string.IsNullOrEmpty(secret))
        +     throw new InvalidOperationException("SMS_APP_SECRET");
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_SECRET ?? ''
        + const secret = process.env.SMS_APP_SECRET ?? ''
        + if (secret === '') throw new Error('SMS_APP_SECRET')
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_SECRET")
        + secret := os.Getenv("SMS_APP_SECRET")
        + if secret == "" {
        + 	log.Fatal("SMS_APP_SECRET")
        + }
      `,
    },
  },
  {
    id: 'secret-from-app-secret-setting',
    mistakes: ['secret-is-app-key', 'secret-is-ak'],
    code: {
      java: change`
        - String secret = System.getenv("SMS_APP_KEY");
        + String secret = System.getenv("SMS_APP_SECRET");
      `,
      php: change`
        - $secret = getenv('SMS_APP_KEY');
        + $secret = getenv('SMS_APP_SECRET');
      `,
      python: change`
        - secret = os.environ['SMS_APP_KEY']
        + secret = os.environ['SMS_APP_SECRET']
      `,
      csharp: change`
        - var secret = Environment.GetEnvironmentVariable("SMS_APP_KEY");
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
      `,
      nodejs: change`
        - const secret = process.env.SMS_APP_KEY
        + const secret = process.env.SMS_APP_SECRET
      `,
      go: change`
        - secret := os.Getenv("SMS_APP_KEY")
        + secret := os.Getenv("SMS_APP_SECRET")
      `,
    },
  },
  {
    id: 'secret-from-environment',
    mistakes: ['secret-placeholder'],
    code: {
      java: change`
        - String secret = "****************************";
        + String secret = System.getenv("SMS_APP_SECRET");
      `,
      php: change`
        - $secret = '****************************';
        + $secret = getenv('SMS_APP_SECRET');
      `,
      python: change`
        - secret = '****************************'
        + secret = os.environ['SMS_APP_SECRET']
      `,
      csharp: change`
        - var secret = "****************************";
        + var secret = Environment.GetEnvironmentVariable("SMS_APP_SECRET");
      `,
      nodejs: change`
        - const secret = '****************************'
        + const secret = process.env.SMS_APP_SECRET
      `,
      go: change`
        - secret := "****************************"
        + secret := os.Getenv("SMS_APP_SECRET")
      `,
    },
  },
]
