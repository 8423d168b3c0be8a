import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openImport } from '#app/intake/open-import.server'
import { agreementHandlers } from '#app/services/agreements/handlers.server'
import { cooperationHandlers } from '#app/services/cooperation/handlers.server'
import { decisionHandlers } from '#app/services/decisions/handlers.server'
import { followupHandlers } from '#app/services/followup/handlers.server'
import { registerHandlers } from '#app/services/stakeholders/handlers.server'
import type { DatabaseHandle } from '#db/client.server'

/** What the writer can do with what is written by hand, in this process, with a directory of the test's own. */
export function followupOn(handle: DatabaseHandle) {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-loops-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const directory = join(folder, 'spool')
  const tools = { openFile: openImport, random: randomBytes, clock: () => 0 }
  return {
    handlers: {
      ...followupHandlers(handle, directory, tools),
      ...agreementHandlers(handle, directory, tools),
      ...cooperationHandlers(handle, directory, tools),
      ...decisionHandlers(handle, directory, tools),
      ...registerHandlers(handle, directory, tools),
    },
    /** Names of the files that lie there. */
    files: () => readdirSync(directory),
  }
}
