/**
 * What the first load weighs, gzip: the page, its style, its script and everything that script imports at once; the
 * chunks that come later stand beside it. Run after a build; fails where a budget is exceeded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = process.argv[2] ?? 'dist'
const textOf = (file) => readFileSync(join(folder, file), 'utf8')
const gzipKb = (file) => gzipSync(textOf(file), { level: 9 }).length / 1024

const LINKED = /(?:src|href)="\.\/([^"]+\.(?:js|css))"/g
const STATIC_IMPORT = /(?:^|[;}\s])import\s*(?:[^'"()]*?from\s*)?["']\.\/([^"']+)["']/g

/** The script, and what it imports before it runs. */
function withImports(file, known) {
  if (known.has(file)) return
  known.add(file)
  if (!file.endsWith('.js')) return
  for (const [, name] of textOf(file).matchAll(STATIC_IMPORT)) withImports(`assets/${name}`, known)
}

const first = new Set(['index.html'])
for (const [, file] of textOf('index.html').matchAll(LINKED)) withImports(file, first)

const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|css|html)$/.test(file),
)
// The words of one language are fetched before anything is drawn; the heavier one counts.
const languages = all.filter((file) => /\/(zh|en)-[\w-]+\.js$/.test(file))
first.add(languages.sort((a, b) => gzipKb(b) - gzipKb(a))[0])
const budgets = [
  { what: 'first load', most: 60, holds: (file) => first.has(file) },
  { what: 'code table', most: 100, holds: (file) => /reference-[\w-]+\.js$/.test(file) },
]

for (const file of all)
  console.log(`${gzipKb(file).toFixed(1).padStart(8)} KB  ${first.has(file) ? 'first' : 'later'}  ${file}`)
for (const { what, most, holds } of budgets) {
  const kb = all.filter(holds).reduce((sum, file) => sum + gzipKb(file), 0)
  const isOver = kb > most || kb === 0
  if (isOver) process.exitCode = 1
  console.log(`${what}: ${kb.toFixed(1)} KB gzip, budget ${most} KB${isOver ? ': NOT KEPT' : ''}`)
}
