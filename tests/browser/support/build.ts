import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PROGRAMS = join(ROOT, 'build', 'node')

/**
 * A built program, as an installation runs it. `npm test` builds before it tests: a test that built
 * for itself would do so once for each file.
 * @throws Error where nothing is built
 */
export function builtProgram(name: 'serve' | 'draagvlak'): string {
  const program = join(PROGRAMS, `${name}.js`)
  if (!existsSync(program) || !existsSync(join(ROOT, 'build', 'server', 'index.js'))) {
    throw new Error('nothing is built: run `npm test`, which builds first')
  }
  return program
}

/** The browser's half of the build. */
export const CLIENT_FOLDER = join(ROOT, 'build', 'client')
