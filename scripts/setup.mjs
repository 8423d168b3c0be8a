// Makes sure that what package-lock.json lists is installed for this Node. Needs nothing itself:
// it runs on a fresh machine, before there is a node_modules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that this script belongs to. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const STAMP = join(ROOT, 'node_modules', '.draagvlak-installed')
const OLDEST = [20, 19]

/** One line about what happens now. */
export function say(line) {
  process.stdout.write(`draagvlak: ${line}\n`)
}

/** Ends the script with a sentence that says what to do. */
export function giveUp(line) {
  process.stderr.write(`draagvlak: ${line}\n`)
  process.exit(1)
}

/** Runs a program in the checkout, its output passing through; gives its exit status. */
export function run(program, args, environment = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (result.error) giveUp(`cannot run ${program}: ${result.error.message}`)
  return result.status ?? 1
}

/** The same for an installed npm package's command, without npm in between. */
export function runTool(file, args, environment) {
  return run(process.execPath, [join(ROOT, 'node_modules', file), ...args], environment)
}

/** Installs when the lock file or the Node has changed since the last time. */
export function setUp() {
  checkNode()
  if (isInstalled()) {
    say('packages are installed and up to date')
    return
  }
  say('installing the packages of package-lock.json with npm ci')
  say('better-sqlite3 may be compiled from source, which takes a minute or two, once')
  const started = performance.now()
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  const status = npm
    ? run(process.execPath, [npm, ...args], nodeHeaders())
    : run('npm', args, nodeHeaders())
  if (status !== 0) {
    giveUp(
      'npm ci failed (see above). Compiling needs python3, make and g++ ' +
        '(Debian: apt-get install python3 make g++).',
    )
  }
  // Also written by `prepare`, which --ignore-scripts leaves out.
  markInstalled()
  say(`packages installed in ${Math.round((performance.now() - started) / 1000)} s`)
}

/** Notes that this lock file is installed for this Node; called at the end of an installation. */
export function markInstalled() {
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, fingerprint())
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()
}

/** Lock file and the binary interface of this Node: another Node needs another better-sqlite3. */
function fingerprint() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  return `${hash} ${process.platform}-${process.arch}-${process.versions.modules}\n`
}

/** The headers that came with this Node: otherwise compiling wants to download them. */
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath))
  const found = existsSync(join(prefix, 'include', 'node', 'node.h'))
  return found ? { npm_config_nodedir: prefix } : {}
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  giveUp(
    `this is Node ${process.versions.node}; ${OLDEST.join('.')} or later is needed, 24 recommended.`,
  )
}
