// `npm run demo`: everything from a clean clone to a page with invented sample data.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildAll, fingerprintOf } from './build.mjs'
import { serve } from './serve-process.mjs'
import { giveUp, ROOT, run, say, setUp } from './setup.mjs'

const FOLDER = join(ROOT, 'data', 'demo')
const SAMPLE = join(FOLDER, 'sample')
const DATABASE = join(FOLDER, 'draagvlak.sqlite')
const LOADED = join(FOLDER, 'loaded')
/** What the demo database is made by besides its files: after a change of it, it is made anew. */
const MADE_BY = [
  'app/domain',
  'db/migrations',
  'scripts/demo.mjs',
  'scripts/sample-people.ts',
  'scripts/sample',
]
/** The order matters: places and groups must be known before answers can point to them. */
const KINDS =
  'regions areas stakeholders waves survey agreements loops choices cooperation bottlenecks'.split(
    ' ',
  )
/** The second version of the framework, and the first survey that asks with it. */
const FRAMEWORK = 'framework-2.json'
const REWORDED_SURVEY = 'survey-2025-Q3.csv'
/** Frozen for the board before the file of this kind came: one to look back on a year later, one to be revised. */
const PUBLISHED_FIRST = ['2025-Q3', '2026-Q2']
const LATE_KIND = 'choices'
const REVISED = '2026-Q2'
const PUBLISHED_LAST = '2026-Q3'
const PUBLISHED_SET = "Woningmarktregio's (voorbeeld)"
const SIGNED_OFF = ['--name', 'A. de Vries (verzonnen)', '--role', 'voorzitter stuurgroep']
const BECAUSE = ['--reason', 'Het bestand met besluiten was nog niet ingelezen.']
const ENVIRONMENT = { DATABASE_URL: `file:${DATABASE}` }

setUp()
if (!(await buildAll())) giveUp('the build failed (see above).')
const files = writeSample()
const fingerprint = fingerprintOf([relative(ROOT, SAMPLE), ...MADE_BY])
if (existsSync(LOADED) && readFileSync(LOADED, 'utf8') === fingerprint) {
  say('the sample data is in the demo database already')
  draagvlak(['migrate'])
} else {
  load(files)
  writeFileSync(LOADED, fingerprint)
}
const accounts = demoAccounts()
serve({ ...ENVIRONMENT, NODE_ENV: 'production', LOG_LEVEL: 'warn' }, (url) => {
  say(`serving at ${url} (Ctrl-C stops it)`)
  say('all data in it is invented. Log in with one of these; the passwords are new at every start:')
  for (const { role, email, password } of accounts) {
    console.log(`  ${role.padEnd(14)} ${email.padEnd(28)} ${password}`)
  }
})

/** Writes the sample files afresh: the same seed gives the same bytes. */
function writeSample() {
  say('writing the sample files (invented data) to data/demo/sample')
  rmSync(SAMPLE, { recursive: true, force: true })
  mkdirSync(SAMPLE, { recursive: true })
  if (run(process.execPath, ['build/node/make-sample.js', SAMPLE]) !== 0) {
    giveUp('the sample files could not be written (see above).')
  }
  const names = readdirSync(SAMPLE).sort()
  const found = KINDS.flatMap((kind) =>
    names.filter((name) => name.startsWith(kind)).map((name) => ({ kind, name })),
  )
  if (found.length === 0) giveUp('the sample generator wrote no file that can be imported.')
  return found
}

/** A demo database of its own, made anew: what an interrupted start left behind goes. */
function load(files) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${DATABASE}${suffix}`, { force: true })
  rmSync(LOADED, { force: true })
  for (const { kind, name } of files) {
    if (name === REWORDED_SURVEY) draagvlak(['import', 'framework', join(SAMPLE, FRAMEWORK)])
    if (kind === LATE_KIND) for (const quarter of PUBLISHED_FIRST) publish(quarter)
    const { rows, accepted, rejected } = importFile(kind, name)
    say(`imported ${name}: ${rows} rows, ${accepted} accepted, ${rejected} rejected`)
  }
  publish(REVISED, BECAUSE)
  demoAccounts()
  people('calendar')
  publish(PUBLISHED_LAST)
  people('reflection')
}

/** What people do beside importing. */
function people(what) {
  if (run(process.execPath, ['build/node/sample-people.js', what], ENVIRONMENT) !== 0) {
    giveUp(`the ${what} of the sample could not be made (see above).`)
  }
}

function publish(quarter, more = []) {
  draagvlak(['publish', quarter, '--region-set', PUBLISHED_SET, ...SIGNED_OFF, ...more])
}

/** Facts about the import, as the command line prints them; its refusals pass through. */
function importFile(kind, name) {
  const command = ['build/node/draagvlak.js', 'import', kind, join(SAMPLE, name), '--json']
  const result = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...ENVIRONMENT },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.status !== 0) giveUp(`${name} could not be imported (see above).`)
  return JSON.parse(result.stdout)
}

/** An account for each role, with passwords that hold until the next start. */
function demoAccounts() {
  const result = spawnSync(process.execPath, ['build/node/draagvlak.js', 'user', 'demo'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...ENVIRONMENT },
  })
  if (result.status !== 0) giveUp('the demo accounts could not be made (see above).')
  return JSON.parse(result.stdout)
}

function draagvlak(args) {
  if (run(process.execPath, ['build/node/draagvlak.js', ...args], ENVIRONMENT) !== 0) {
    giveUp(`draagvlak ${args.slice(0, 2).join(' ')} failed (see above).`)
  }
}
