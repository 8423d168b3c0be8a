// Bundles what Vite leaves alone: the command line, the server and the worker threads.
// Packages stay external, so that stack traces name our own files; but for those of hundreds of small
// modules, which every thread would look up and load one by one.
// Another folder than build/node may be named: tests bundle for themselves.
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const entryPoints = {
  draagvlak: 'scripts/draagvlak.ts',
  serve: 'scripts/serve.ts',
  'make-sample': 'scripts/make-sample.ts',
  'sample-people': 'scripts/sample-people.ts',
  writer: 'app/jobs/writer.server.ts',
  'long-work': 'app/jobs/long-work.server.ts',
  reader: 'app/jobs/reader.server.ts',
  storer: 'app/jobs/storer.server.ts',
  printer: 'app/jobs/printer.server.ts',
  answers: 'app/jobs/answers.server.ts',
}

const BUNDLED = ['kysely', 'zod']
const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const packages = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies })

const outdir = process.argv[2] ?? 'build/node'

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints,
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: packages.filter((name) => !BUNDLED.includes(name)),
  splitting: true,
  sourcemap: true,
  logLevel: 'warning',
})
chmodSync(join(outdir, 'draagvlak.js'), 0o755)
