/** The two things one asks the shell: which keys there are, and why nothing can leave the page. */

import { useWords } from '../language/words.ts'

export function Keys() {
  const words = useWords().shell.keys
  return (
    <dl class="key-list">
      {words.list.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Proof() {
  const words = useWords().shell.proof
  const policy = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  )?.content
  return (
    <div class="prose">
      {words.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {policy ? (
        <pre class="bytes well">{policy.replaceAll('; ', ';\n')}</pre>
      ) : (
        <p class="quiet">{words.noPolicy}</p>
      )}
    </div>
  )
}
