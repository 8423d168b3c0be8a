// Builds what runs: the pages (Vite), their compressed copies, and the programs (esbuild). Skips
// all of it when nothing that goes in has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ROOT, run, runTool, say } from './setup.mjs'

const STAMP = join(ROOT, 'build', '.inputs')
const INPUTS = ['app', 'db', 'public', 'scripts']
const INPUT_FILES = ['package-lock.json', 'tsconfig.json', 'vite.config.ts', 'remix.config.js']

/** Builds when needed; false when it failed, with the reason printed by the tool that found it. */
export async function buildAll() {
  const inputs = fingerprintOf([...INPUTS, ...INPUT_FILES])
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) {
    say('the build is up to date')
    return true
  }
  say('building the pages and the programs')
  rmSync(STAMP, { force: true })
  if (runTool('@remix-run/dev/dist/cli.js', ['vite:build', '--logLevel', 'warn']) !== 0)
    return false
  if (run(process.execPath, ['scripts/bundle.mjs']) !== 0) return false
  await compressAll(join(ROOT, 'build', 'client'))
  writeFileSync(STAMP, inputs)
  return true
}

/** Another text wherever a file, or one in a folder, is another; paths are of the checkout. */
export function fingerprintOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)))
  }
  return `${hash.digest('hex')}\n`
}

function filesIn(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path]
  return readdirSync(join(ROOT, path)).flatMap((name) => filesIn(`${path}/${name}`))
}

const COMPRESSIBLE = /\.(css|html|js|json|map|svg|txt|webmanifest|xml)$/
const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** Writes `.gz` and `.br` beside every text file: doing it for each request halves throughput. */
async function compressAll(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files) {
    const content = readFileSync(file)
    if (content.length < 1024) continue
    writeFileSync(`${file}.gz`, await toGzip(content, { level: 9 }))
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    writeFileSync(`${file}.br`, await toBrotli(content, { params }))
  }
}
