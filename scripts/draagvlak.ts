#!/usr/bin/env node
// The command line. Exit status: 0 done, 1 refused with a reason, 2 wrong usage.
import { randomBytes } from 'node:crypto'
import { Command, CommanderError, Option } from 'commander'
import { prepareDatabase } from '#app/services/prepare.server'
import { sentence } from '#app/words/command-line'
import { usageErrorText } from '#app/words/usage-errors'
import { migrateToLatest } from '#db/migrate.server'
import { createDb } from '#db/client.server'
import { databaseUrl, tellBroughtOver } from './cli/database'
import { explain, UsageError } from './cli/failure'
import { addExportCommand } from './cli/export-command'
import { addHistoryCommands } from './cli/history-commands'
import { addImportCommand } from './cli/import-command'
import { addInspectCommand } from './cli/inspect-command'
import { addKeepCommands } from './cli/keep-commands'
import { languageOf, languageOfLine } from './cli/language'
import { addPublishCommand } from './cli/publish-command'
import { addReportCommand } from './cli/report-command'
import { addScoresCommand } from './cli/scores-command'
import { addUserCommands } from './cli/user-commands'
import { addVerifyCommand } from './cli/verify-command'

function createProgram(): Command {
  const program = new Command('draagvlak')
    .description('Draagvlak: legitimacy of regional decisions, from survey file to scored regions')
    .addOption(new Option('--lang <language>', 'nl or en').choices(['nl', 'en']).default('nl'))
    .exitOverride()
    .configureOutput({
      // Said in the language of the line, when it is known what went wrong.
      outputError: () => undefined,
    })
  addImportCommand(program)
  addReportCommand(program)
  addScoresCommand(program)
  addExportCommand(program)
  addHistoryCommands(program)
  addInspectCommand(program)
  addKeepCommands(program)
  addUserCommands(program)
  addPublishCommand(program)
  addVerifyCommand(program)
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
  inherit(program)
  return program
}

/** --lang may stand behind the command too, and every command refuses in the same way. */
function inherit(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride()
    child.addOption(new Option('--lang <language>', 'nl or en').choices(['nl', 'en']))
    inherit(child)
  }
}

async function main(): Promise<number> {
  try {
    await createProgram().parseAsync(process.argv)
    return 0
  } catch (error) {
    if (error instanceof CommanderError) {
      const text = usageErrorText(error.code, error.message, languageOfLine(process.argv))
      if (text !== null) process.stderr.write(`draagvlak: ${text}\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    if (error instanceof UsageError) {
      process.stderr.write(`draagvlak: ${error.message}\n`)
      return 2
    }
    const lines = explain(error, languageOfLine(process.argv))
    process.stderr.write(`draagvlak: ${lines.join('\n')}\n`)
    return 1
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may have seen enough.
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await main()
