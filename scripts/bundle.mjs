// Bundles what Vite leaves alone: the command line, the server and the worker threads.
// Packages stay external, so `npx draagvlak` starts fast and stack traces name our own files.
import { chmodSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const entryPoints = {
  draagvlak: 'scripts/draagvlak.ts',
  serve: 'scripts/serve.ts',
  'make-sample': 'scripts/make-sample.ts',
  writer: 'app/jobs/writer.server.ts',
  reader: 'app/jobs/reader.server.ts',
}

rmSync('build/node', { recursive: true, force: true })
await build({
  entryPoints,
  outdir: 'build/node',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  splitting: true,
  sourcemap: true,
  logLevel: 'warning',
})
chmodSync('build/node/draagvlak.js', 0o755)
