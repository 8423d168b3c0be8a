// `npm run validate`: everything that a change must pass. `-- --no-test` leaves out the tests.
import { buildAll } from './build.mjs'
import { ROOT, run, runTool, say, setUp } from './setup.mjs'
import { join } from 'node:path'

const withoutTests = process.argv.includes('--no-test')
setUp()
const checks = [
  ['format', () => runTool('prettier/bin/prettier.cjs', ['--check', '.']) === 0],
  ['lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0']) === 0],
  ['types', () => runTool('typescript/bin/tsc', ['--noEmit']) === 0],
  ['unused code', () => runTool('knip/bin/knip.js', ['--no-progress']) === 0],
  ...(withoutTests
    ? []
    : [['tests', () => run(process.execPath, [join(ROOT, 'scripts', 'test.mjs')]) === 0]]),
  ['build', () => buildAll()],
]
const failed = []
for (const [name, check] of checks) {
  say(`checking: ${name}`)
  if (!(await check())) failed.push(name)
}
if (failed.length > 0) {
  say(`validate failed: ${failed.join(', ')}`)
  process.exit(1)
}
say(`validate passed: ${checks.map(([name]) => name).join(', ')}`)
