/** Words of the mistakes in the secret, and of which secret was taken. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { secret as zh } from '../../zh/mistakes/secret.ts'

const plainSecret = 'Put the plain app_secret into the hash input. Do not hash it first.'

export const secret: Record<keyof typeof zh, MistakeWords> = {
  'secret-trailing-lf': {
    title: 'The secret was used with a line feed (LF) at its end',
    cause:
      'A secret read from a file, a pipe or a Kubernetes Secret often brings along the newline that ends the file.',
    fix: 'Trim the secret when it is loaded (strip(), trim(), strings.TrimSpace). Write the file with printf, not echo.',
  },
  'secret-trailing-cr': {
    title: 'The secret was used with a carriage return (CR) at its end',
    cause:
      'When a file with Windows line ends is sourced by a shell or read by lines, the LF goes and the CR stays.',
    fix: 'Convert the file with dos2unix, or trim the secret when it is loaded.',
  },
  'secret-trailing-crlf': {
    title: 'The secret was used with CRLF at its end',
    cause: 'A file with Windows line ends was read whole, so its last line end became part of the secret.',
    fix: 'Trim the secret when it is loaded.',
  },
  'secret-trailing-space': {
    title: 'The secret was used with a space at its end',
    cause:
      'The selection took in the space after the secret when it was copied from the console or a document.',
    fix: 'Delete the space at the end of the configured value, and trim the secret when it is loaded.',
  },
  'secret-leading-space': {
    title: 'The secret was used with a space at its start',
    cause: 'A space was copied along, or the env file has the form “KEY= value”.',
    fix: 'Delete the space after the equals sign or colon, and trim the secret when it is loaded.',
  },
  'secret-double-quoted': {
    title: 'The secret was used with double quotes around it',
    cause:
      'docker --env-file and some other readers keep quotes, so those in the file become part of the secret.',
    fix: 'Remove the double quotes around the secret in the file, or strip them after loading.',
  },
  'secret-single-quoted': {
    title: 'The secret was used with single quotes around it',
    cause:
      'Some env-file readers and the Windows command line do not treat single quotes as quotes, so they stay in the value.',
    fix: 'Remove the single quotes around the secret. In cmd, do not wrap values in single quotes.',
  },
  'secret-bom': {
    title: 'The secret was used with a byte order mark (U+FEFF) at its start',
    cause: 'The file was saved as “UTF-8 with BOM”, and its first three bytes EF BB BF were read as content.',
    fix: 'Save the file as UTF-8 without BOM. In Python, the utf-8-sig codec drops it.',
  },
  'secret-zero-width': {
    title: 'The secret was used with a zero-width space (U+200B) at its end',
    cause: 'Copying from a chat, a web page or rich text can bring along characters that cannot be seen.',
    fix: 'Paste it again as plain text and check its length. The loader can refuse characters outside ASCII.',
  },
  'secret-nbsp': {
    title: 'The secret was used with a no-break space (U+00A0) at its end',
    cause: 'Blanks copied from a formatted page are often U+00A0, which some trim functions leave in place.',
    fix: 'Paste it again as plain text and check its length. The loader can refuse characters outside ASCII.',
  },
  'secret-zsh-percent': {
    title: 'The secret was used with a % at its end',
    cause: 'zsh prints a % after output that has no final newline, and it is easily copied along.',
    fix: 'Delete the % at the end. When showing the secret in a terminal, print a newline after it before copying.',
  },
  'secret-doubled': {
    title: 'The secret used is the real one written twice',
    cause: 'It was pasted twice into a masked field, or a deployment script joined it to itself.',
    fix: 'Clear the field, paste once, and check the length.',
  },
  'secret-drop-last': {
    title: 'The secret was used without its last character',
    cause: 'The selection ended one character early, or the field that stores it is too short.',
    fix: 'Copy it again with the console’s copy button and check the length.',
  },
  'secret-drop-first': {
    title: 'The secret was used without its first character',
    cause: 'The selection began one character late, or a substring in the code is off by one.',
    fix: 'Copy it again with the console’s copy button and check the length.',
  },
  'secret-lowercased': {
    title: 'The secret was used in lower case',
    cause: 'A configuration layer folds the case of values, or the code calls toLowerCase() on the secret.',
    fix: 'Pass the secret to the signing function as it is, with its case unchanged.',
  },
  'secret-uppercased': {
    title: 'The secret was used in upper case',
    cause: 'A configuration layer folds the case of values, or an input field turns letters into capitals.',
    fix: 'Pass the secret to the signing function as it is, with its case unchanged.',
  },
  'secret-empty': {
    title: 'The secret was used as an empty string',
    cause:
      'The environment variable is not set, the setting’s name is misspelt, or the step that injects it did not run.',
    fix: 'Check the setting’s name and source. Fail at start when the secret is empty.',
  },
  'secret-base64-encoded': {
    title: 'The secret was used in its Base64 form',
    cause: 'The data field of a Kubernetes Secret is Base64, so using it directly keeps that layer on.',
    fix: 'Decode it before use, or use stringData and write the plain secret there.',
  },
  'secret-base64-decoded': {
    title: 'The secret was Base64-decoded before it was used',
    cause: 'Some crypto libraries take a key given as text for Base64 and decode it.',
    fix: 'Give the library the UTF-8 bytes of the secret’s text, without decoding.',
  },
  'secret-hex-decoded': {
    title: 'The secret was hex-decoded before it was used',
    cause: 'Some crypto libraries take a key given as text for hexadecimal and decode it.',
    fix: 'Give the library the UTF-8 bytes of the secret’s text, without decoding.',
  },
  'secret-plus-to-space': {
    title: 'The secret was used with every + turned into a space',
    cause: 'URL or form decoding reads + as a space, and the secret passed through it.',
    fix: 'Percent-encode the secret where it is passed on (+ as %2B), or do not pass it through a URL or form.',
  },
  'secret-url-encoded': {
    title: 'The secret was percent-encoded before it was used',
    cause: 'It passed through a URL encoder and was not decoded before signing.',
    fix: 'Sign with the plain secret. Encode it only where it stands in a URL.',
  },
  'secret-md5-hex': {
    title: 'The digest used the secret’s MD5 instead of the secret',
    cause: 'Some old WSSE recipes take the MD5 of the password before the digest.',
    fix: plainSecret,
  },
  'secret-sha1-hex': {
    title: 'The digest used the secret’s SHA-1 instead of the secret',
    cause: 'Some WSSE recipes store a hash of the password and compute the digest from that hash.',
    fix: plainSecret,
  },
  'secret-sha256-hex': {
    title: 'The digest used the secret’s SHA-256 instead of the secret',
    cause: 'Some WSSE recipes store a hash of the password and compute the digest from that hash.',
    fix: plainSecret,
  },
  'secret-is-app-key': {
    title: 'The app_key was used in place of the app_secret',
    cause: 'Both settings hold the same value, or the code reads the wrong one.',
    fix: 'Put the app_secret into the secret’s setting. The console shows it beside the app_key, under application management.',
  },
  'secret-is-ak': {
    title: 'The AK was used in place of the SK',
    cause: 'Both settings hold the same value, or the code reads the wrong one.',
    fix: 'Put the SK that belongs to this AK into the secret’s setting.',
  },
  'secret-placeholder': {
    title: 'The secret is a sample value, not a real one',
    cause: 'The documentation masks its sample secrets with asterisks, and the copied code still holds one.',
    fix: 'Replace it with the real secret, copied whole from the console.',
  },
  'username-differs-from-app-key': {
    title: 'Username in X-WSSE is not the app_key given',
    cause: 'The key of one application stands with the secret of another, or test and production are mixed.',
    fix: 'Take app_key and app_secret from the same application, and put that app_key into Username.',
  },
  'iam-ak-on-sms-endpoint': {
    title: 'The SMS endpoint was called with an IAM access key',
    cause:
      'An access key from “My Credentials” has 20 capitals and digits; the SMS endpoint uses another pair.',
    fix: 'Use the app_key and app_secret of the SMS application, from the SMS console.',
  },
  'app-key-on-console-endpoint': {
    title: 'The management endpoint was called with an application’s app_key',
    cause:
      'Hosts beginning with msgsms expect an IAM AK/SK; an application’s key and secret are for sending only.',
    fix: 'Use an IAM AK/SK, from “My Credentials” in the console.',
  },
  'push-ak-rotated': {
    title: 'Access in the callback is not the configured push AK',
    cause:
      'A change of the push AK/SK takes about 5 minutes, and both pairs occur meanwhile; or another pair is configured.',
    fix: 'Choose the SK by Access. Keep both pairs for a while after a change.',
  },
  'callback-wrong-secret-kind': {
    title: 'The callback was checked with the application’s pair, not the push AK/SK',
    cause:
      'Pushes are signed with a pair of their own, apart from the app_key and app_secret used for sending.',
    fix: 'Use the AK/SK set for pushes in the console, and choose the SK by Access.',
  },
}
