// Bundles what Vite leaves alone: the command line, the server and the worker threads.
// Packages stay external, so `npx draagvlak` starts fast and stack traces name our own files.
// Another folder than build/node may be named: tests bundle for themselves.
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const entryPoints = {
  draagvlak: 'scripts/draagvlak.ts',
  serve: 'scripts/serve.ts',
  'make-sample': 'scripts/make-sample.ts',
  writer: 'app/jobs/writer.server.ts',
  'long-work': 'app/jobs/long-work.server.ts',
  reader: 'app/jobs/reader.server.ts',
  printer: 'app/jobs/printer.server.ts',
}

const outdir = process.argv[2] ?? 'build/node'

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints,
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  splitting: true,
  sourcemap: true,
  logLevel: 'warning',
})
chmodSync(join(outdir, 'draagvlak.js'), 0o755)
