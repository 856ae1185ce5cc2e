/**
 * `npm run bench`: every speed the design sets a bar for, beside the peers it names, in one run; then the sizes.
 * The toolkit is built first, so that what is measured is what ships.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { benchCodes } from './codes.js'
import { benchDiagnosis } from './diagnose.js'
import { benchSigning } from './sign.js'

const root = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'signbench-bench-'))

async function builtToolkit() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      lib: { entry: join(root, 'src/toolkit.ts'), formats: ['es'], fileName: 'toolkit' },
    },
  })
  return import(pathToFileURL(join(folder, 'toolkit.js')).href)
}

function print({ what, value, unit, most, least }) {
  const isKept = !(value > most) && !(value < least)
  if (!isKept) process.exitCode = 1
  const bar =
    most === undefined && least === undefined
      ? ''
      : `  (bar ${most ?? least} ${unit}${isKept ? '' : ', NOT KEPT'})`
  console.log(`${value.toPrecision(3).padStart(10)} ${unit.padEnd(3)} ${what}${bar}`)
}

const [cpu] = cpus()
console.log(`Node ${process.version} on ${cpu?.model}, ${cpus().length} cores\n`)
const toolkit = await builtToolkit()
for (const bench of [benchSigning, benchDiagnosis, benchCodes]) {
  for (const line of await bench(toolkit)) print(line)
  console.log()
}
rmSync(folder, { recursive: true })
execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
execFileSync('node', [join(root, 'test/bench/size.js'), join(root, 'dist')], { stdio: 'inherit' })
