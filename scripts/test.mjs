// `npm test`: set-up, build, all tests; arguments go to vitest (`npm test -- tests/domain`). With
// `--quick` nothing is built, and what takes more than a moment (vitest.config.ts) is left out.
// The last line is `N passed, N failed`. A run without a test fails, and in CI so does one for which
// the machine lacks PostgreSQL or a browser; what is skipped is said by name.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildAll } from './build.mjs'
import { giveUp, ROOT, runTool, say, setUp } from './setup.mjs'
import { findChromium, hasPostgres, installForTests } from './system-packages.mjs'

const isQuick = process.argv.includes('--quick')
const args = process.argv.slice(2).filter((arg) => arg !== '--quick')
setUp()
if (!isQuick) installForTests()
if (!isQuick && !(await buildAll())) {
  // With arguments somebody works on a part of it: let that part be tested.
  if (args.length === 0) giveUp('the build failed (see above).')
  say('the build failed (see above); tests of what is built will fail')
}

const folder = mkdtempSync(join(tmpdir(), 'draagvlak-test-results-'))
const file = join(folder, 'results.json')
const chromium = findChromium()
const status = runTool(
  'vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
  { ...(chromium ? { CHROMIUM_PATH: chromium } : {}), ...(isQuick ? { QUICK_TESTS: 'true' } : {}) },
)
const { passed, failed, skipped, named } = readResults(file)
rmSync(folder, { recursive: true, force: true })

// Last, as a long log is often read from its end.
for (const [path, name] of named) say(`failed in ${path}: ${name}`)
let failures = failed
if (passed + failed === 0) {
  say('no test ran')
  failures = 1
}
for (const [path, count] of isQuick ? [] : skipped) say(`skipped in ${path}: ${count}`)
const lacking = [...(hasPostgres() ? [] : ['PostgreSQL']), ...(chromium ? [] : ['Chromium'])]
if (lacking.length > 0 && process.env.CI === 'true' && !isQuick) {
  say(`in CI nothing may be skipped for want of ${lacking.join(' or ')}: that counts as failed`)
  failures += lacking.length
}
if (status !== 0 && failures === 0) {
  say('vitest reports an error outside the tests (see above)')
  failures = 1
}
process.stdout.write(`${passed} passed, ${failures} failed\n`)
process.exit(failures === 0 ? 0 : 1)

/** A test file that could not even be loaded has no tests; it counts as one failure. */
function readResults(path) {
  let results
  try {
    results = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: [], named: [] }
  }
  const broken = results.testResults.filter(
    (each) =>
      each.status === 'failed' && each.assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken.length,
    named: results.testResults.flatMap(({ name, assertionResults }) =>
      (broken.some((each) => each.name === name)
        ? ['the file could not be loaded']
        : assertionResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName, failureMessages }) => `${fullName}: ${reason(failureMessages)}`)
      ).map((each) => [relative(ROOT, name), each]),
    ),
    skipped: results.testResults
      .map(({ name, assertionResults }) => [
        relative(ROOT, name),
        assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
      ])
      .filter(([, count]) => count > 0),
  }
}

/** The message without the trace, on one line: all that is left of a failure in a log that was cut off. */
function reason(messages) {
  const [message = ''] = messages.map((each) => each.split(/\n\s+at /)[0])
  return message.replaceAll(/\s+/g, ' ').slice(0, 400)
}
