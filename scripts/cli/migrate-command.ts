import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { prepareDatabase } from '#app/services/prepare.server'
import { sentence } from '#app/words/command-line'
import { createDb } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import { tellBroughtOver } from './brought-over'
import { databaseUrl } from './database-url'
import { languageOf } from './language'

/** `migrate` */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to this program')
    .action(async (_options: object, command: Command) => {
      const language = languageOf(command)
      const handle = createDb(databaseUrl())
      try {
        const { applied, backup } = await migrateToLatest(handle)
        tellBroughtOver(await prepareDatabase(handle, new Date().toISOString(), randomBytes))
        const lines = [
          applied.length === 0
            ? sentence('up_to_date', language)
            : sentence('migrated', language, { applied: applied.join(', ') }),
        ]
        if (backup !== null) lines.push(sentence('backed_up', language, { file: backup }))
        process.stdout.write(`${lines.join('\n')}\n`)
      } finally {
        await handle.close()
      }
    })
}
