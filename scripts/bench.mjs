// `npm run bench [-- NAME] [-- --rows N --repeat N]`: measures, and judges nothing. Every bench is a
// module of scripts/bench; ratios are between things measured by turns in one run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildAll } from './build.mjs'
import { giveUp, ROOT, setUp } from './setup.mjs'

setUp()
if (!(await buildAll())) giveUp('the build failed (see above).')
// Inside the project, where its packages are found.
mkdirSync(join(ROOT, 'build'), { recursive: true })
const folder = mkdtempSync(join(ROOT, 'build', 'bench-'))
const programs = join(folder, 'program')
let status = 1
try {
  const bundled = spawnSync(process.execPath, ['scripts/bundle.mjs', programs], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (bundled.status === 0) {
    await build({
      absWorkingDir: ROOT,
      entryPoints: { bench: 'scripts/bench/bench.ts', 'parse-only': 'scripts/bench/parse-only.ts' },
      // Beside the programs: the threads that it starts are found there.
      outdir: programs,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
    })
    const run = spawnSync(
      process.execPath,
      [join(programs, 'bench.js'), programs, ...process.argv.slice(2)],
      { cwd: ROOT, stdio: 'inherit' },
    )
    status = run.status ?? 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(status)
