#!/usr/bin/env node
// The command line. Exit status: 0 done, 1 refused with a reason, 2 wrong usage.
import { Command, CommanderError, Option } from 'commander'
import { usageErrorText } from '#app/words/usage-errors'
import { explain, UsageError } from './cli/failure'
import { languageOfLine } from './cli/language'

type AddCommands = (program: Command) => void

/** Commands by the file that has them: each brings along all that it works with, so one alone is loaded. */
const COMMANDS: readonly (readonly [names: string, load: () => Promise<AddCommands>])[] = [
  ['import', async () => (await import('./cli/import-command')).addImportCommand],
  ['report', async () => (await import('./cli/report-command')).addReportCommand],
  ['scores', async () => (await import('./cli/scores-command')).addScoresCommand],
  ['export', async () => (await import('./cli/export-command')).addExportCommand],
  [
    'imports undo redo rebuild',
    async () => (await import('./cli/history-commands')).addHistoryCommands,
  ],
  ['inspect', async () => (await import('./cli/inspect-command')).addInspectCommand],
  [
    'backup restore erase ledger',
    async () => (await import('./cli/keep-commands')).addKeepCommands,
  ],
  ['user', async () => (await import('./cli/user-commands')).addUserCommands],
  ['publish', async () => (await import('./cli/publish-command')).addPublishCommand],
  ['verify', async () => (await import('./cli/verify-command')).addVerifyCommand],
  ['migrate', async () => (await import('./cli/migrate-command')).addMigrateCommand],
]

/** @param line what was typed; where it names no command, all of them are there */
async function createProgram(line: readonly string[]): Promise<Command> {
  const program = new Command('draagvlak')
    .description('Draagvlak: legitimacy of regional decisions, from survey file to scored regions')
    .addOption(new Option('--lang <language>', 'nl or en').choices(['nl', 'en']).default('nl'))
    .exitOverride()
    .configureOutput({
      // Said in the language of the line, when it is known what went wrong.
      outputError: () => undefined,
    })
  const named = line.flatMap((word) =>
    COMMANDS.filter(([names]) => names.split(' ').includes(word)),
  )
  for (const [, load] of named.length > 0 ? named.slice(0, 1) : COMMANDS) (await load())(program)
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
    const program = await createProgram(process.argv.slice(2))
    await program.parseAsync(process.argv)
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
