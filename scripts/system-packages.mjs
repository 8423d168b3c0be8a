// What the tests use of the machine: PostgreSQL and Chromium. In CI on Debian, as root, what is
// missing is installed; elsewhere the tests that need it say that they are skipped.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say } from './setup.mjs'

/** Installs what is missing, where that is this script's business. */
export function installForTests() {
  const missing = [
    ...(hasPostgres() ? [] : ['postgresql']),
    ...(findChromium() ? [] : ['chromium']),
  ]
  if (missing.length === 0) return
  if (!mayInstall()) {
    say(`not on this machine: ${missing.join(', ')}`)
    return
  }
  say(`installing ${missing.join(' and ')} with apt-get`)
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  // The lock: a machine that just started may still be installing something itself.
  const options = [
    '-qq',
    '-o=Dpkg::Use-Pty=0',
    '-o=Acquire::Retries=3',
    '-o=DPkg::Lock::Timeout=120',
  ]
  run('apt-get', [...options, 'update'], quietly)
  const status = run(
    'apt-get',
    [...options, 'install', '-y', '--no-install-recommends', ...missing],
    quietly,
  )
  if (status !== 0) say('apt-get failed; the tests will say what they miss')
}

/** Path of a Chromium or Chrome: CHROMIUM_PATH, or the first in PATH; null without one. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const candidates = [process.env.CHROMIUM_PATH, ...names.flatMap(inPath)]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

/** Whether there is a PostgreSQL that the tests can start. */
export function hasPostgres() {
  return existsSync('/usr/lib/postgresql') || inPath('initdb').some((path) => existsSync(path))
}

function inPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
}

function mayInstall() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0) return false
  const release = '/etc/os-release'
  return existsSync(release) && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync(release, 'utf8'))
}
