import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { backUp } from '#app/services/keep/back-up.server'
import type { EraseOutcome } from '#app/services/keep/erase.server'
import { restore, type RestoreOutcome } from '#app/services/keep/restore.server'
import { findLedgerGap, type LedgerGap } from '#app/services/release/ledger-gap.server'
import { broughtOverText } from '#app/words/brought-over'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { withDatabase, withWriter } from './database'
import { databaseUrl } from './database-url'
import { UsageError } from './failure'
import { languageOf } from './language'
import { withLongWork } from './long-work'

const STANDARD_INPUT = 0

/** `backup FILE`, `restore FILE`, `ledger`, `erase RESPONDENT` */
export function addKeepCommands(program: Command): void {
  program
    .command('backup')
    .description('write a checked copy of the database; the server may go on')
    .argument('<file>', 'where the copy goes')
    .option('--force', 'replace an existing file')
    .option('--json', 'print facts as JSON')
    .action(
      async (
        file: string,
        options: { force?: boolean; json?: boolean },
        command: Command,
      ): Promise<void> => {
        const language = languageOf(command)
        const outcome = await withDatabase((handle) => backUp(handle, file, options.force ?? false))
        tell(options, outcome, [sentence('kept', language, { ...outcome })])
      },
    )

  program
    .command('restore')
    .description('put a backup in the place of the database; the server must be stopped')
    .argument('<file>', 'a backup')
    .option('--json', 'print facts as JSON')
    .action(async (file: string, options: { json?: boolean }, command: Command) => {
      // Not opened and migrated first, as by the other commands: it may be missing or damaged.
      const outcome = await restore(databaseUrl(), file, new Date().toISOString())
      tell(options, outcome, restoreLines(outcome, file, languageOf(command)))
    })

  program
    .command('ledger')
    .description('whether everything that was ever shown is known; only then is anything new shown')
    .option('--unknown', 'the database was put back by other means than restore: show nothing new')
    .option(
      '--nothing-shown-since',
      'state that nothing was shown that the ledger does not know of',
    )
    .option('--json', 'print facts as JSON')
    .action(
      async (
        options: { unknown?: boolean; nothingShownSince?: boolean; json?: boolean },
        command: Command,
      ): Promise<void> => {
        const language = languageOf(command)
        if (options.unknown && options.nothingShownSince) {
          throw new UsageError(sentence('ledger_one_of', language))
        }
        const stated = options.unknown ? 'unknown' : options.nothingShownSince ? 'known' : null
        const ledgerGap = await runLedger(stated)
        tell(options, { ledgerGap }, [gapLine(ledgerGap, language)])
      },
    )

  program
    .command('erase')
    .description('remove a respondent from everything, for good')
    .argument('[respondent]', 'the id as it stood in the file; - reads it from standard input')
    .option('--replay', 'erase again everybody who was erased before')
    .option('--json', 'print facts as JSON')
    .action(
      async (
        respondent: string | undefined,
        options: { replay?: boolean; json?: boolean },
        command: Command,
      ): Promise<void> => {
        const language = languageOf(command)
        if ((respondent === undefined) === !options.replay) {
          throw new UsageError(sentence('erase_whom', language))
        }
        const outcome = await runErase(respondent, language)
        tell(options, outcome, eraseLines(outcome, language))
        if (!outcome.purged) throw Object.assign(new Error(), { code: 'erase_not_purged' })
      },
    )
}

function runErase(respondent: string | undefined, language: Language): Promise<EraseOutcome> {
  const now = new Date().toISOString()
  if (respondent === undefined) {
    return withLongWork((thread) => thread.run('replayErasures', { now }))
  }
  // What is typed behind a command stays in the shell's history.
  const respondentId = respondent === '-' ? readFileSync(STANDARD_INPUT, 'utf8') : respondent
  if (respondentId.trim() === '') throw new UsageError(sentence('erase_whom', language))
  return withLongWork((thread) => thread.run('eraseRespondent', { respondentId, now }))
}

function eraseLines(outcome: EraseOutcome, language: Language): string[] {
  const { imports, responses, comments, uploads, copies } = outcome
  const lines = [sentence('erased', language, { imports, responses, comments })]
  if (uploads > 0) lines.push(sentence('erase_uploads', language, { count: uploads }))
  if (copies.length > 0) {
    lines.push(sentence('erase_copies', language, { files: copies.join(', ') }))
  }
  return lines
}

function restoreLines(outcome: RestoreOutcome, file: string, language: Language): string[] {
  const { migrated, keptAs, erasedAgain, foreignErasures, unreadableErasures } = outcome
  const { takenBack, ledgerGap } = outcome
  const lines = [sentence('restored', language, { file })]
  if (keptAs !== null) lines.push(sentence('restore_kept', language, { file: keptAs }))
  if (migrated.length > 0) {
    lines.push(sentence('migrated', language, { applied: migrated.join(', ') }))
  }
  if (erasedAgain.responses > 0) {
    lines.push(sentence('restore_erased', language, { ...erasedAgain }))
  }
  if (outcome.broughtOver !== null) lines.push(broughtOverText(outcome.broughtOver, language))
  if (takenBack > 0) lines.push(sentence('restore_taken_back', language, { count: takenBack }))
  if (ledgerGap !== null) lines.push(gapLine(ledgerGap, language))
  if (foreignErasures > 0) {
    lines.push(sentence('restore_foreign', language, { count: foreignErasures }))
  }
  if (unreadableErasures > 0) {
    lines.push(sentence('restore_unreadable', language, { count: unreadableErasures }))
  }
  return lines
}

/** @param stated what is said of the ledger; nothing where it is only asked for */
async function runLedger(stated: 'unknown' | 'known' | null): Promise<LedgerGap | null> {
  const now = new Date().toISOString()
  if (stated === 'unknown') return withWriter((writer) => writer.run('openLedgerGap', { now }))
  if (stated === 'known') await withLongWork((thread) => thread.run('closeLedgerGap', { now }))
  return withDatabase(({ db }) => findLedgerGap(db))
}

function gapLine(gap: LedgerGap | null, language: Language): string {
  if (gap === null) return sentence('ledger_whole', language)
  return sentence('ledger_gap', language, { year: gap.throughYear })
}

function tell(options: { json?: boolean }, facts: object, lines: readonly string[]): void {
  const text = options.json ? JSON.stringify(facts, null, 2) : lines.join('\n')
  process.stdout.write(`${text}\n`)
}
