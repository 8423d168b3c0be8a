import { Option, type Command } from 'commander'
import { isQuarter } from '#app/domain/calendar/quarter'
import { exportEdition } from '#app/services/edition/read-editions.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { UsageError } from './failure'
import { languageOf } from './language'
import { withLongWork } from './long-work'

interface PublishOptions {
  readonly regionSet: string
  readonly name: string
  readonly role: string
  readonly note?: string
  readonly reason?: string
  readonly planned?: boolean
  readonly overAltered?: boolean
  readonly json?: boolean
}

/** `publish QUARTER`: freezes it as a signed edition. */
export function addPublishCommand(program: Command): void {
  program
    .command('publish')
    .description('freeze a quarter as a signed edition that nothing changes any more')
    .argument('<quarter>', 'such as 2026-Q3')
    .requiredOption('--region-set <name>')
    .requiredOption('--name <who>', 'who signs off')
    .requiredOption('--role <what>', 'as what, in their own words')
    .option('--note <text>', 'what they want to be known with it')
    .option('--reason <text>', 'of a revision: why')
    .addOption(new Option('--planned', 'a revision that was announced: nothing was wrong'))
    .option('--over-altered', 'also where an earlier edition is not what was signed, or gone')
    .option('--json', 'print facts as JSON')
    .action(async (quarter: string, options: PublishOptions, command: Command) => {
      const language = languageOf(command)
      requireQuarter(quarter, language)
      const { regionSet, name, role, note = null, reason = null, planned = false } = options
      const { overAltered = false } = options
      const published = await withLongWork((thread) =>
        thread.run('publishEdition', {
          ...{ regionSet, quarter, language, reason, planned, overAltered },
          ...{ signOff: { name, role, note }, accountId: null, at: new Date().toISOString() },
          prepared: null,
        }),
      )
      if (options.json) {
        process.stdout.write(`${JSON.stringify(published, null, 2)}\n`)
        return
      }
      const { edition, sha256 } = published
      const told = { quarter, regionSet, edition, name, role }
      const lines = [
        sentence('published', language, told),
        sentence('published_hash', language, { sha256 }),
      ]
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}

/** `export edition QUARTER`: on stdout, the one file that `verify` reads. */
export function addEditionExport(group: Command): void {
  group
    .command('edition')
    .description('a published edition with its signature, as JSON')
    .argument('<quarter>', 'such as 2026-Q3')
    .requiredOption('--region-set <name>')
    .option('--edition <number>', 'the newest without it')
    .option('--json', 'it is JSON anyway')
    .action(
      async (
        quarter: string,
        { regionSet, edition }: { regionSet: string; edition?: string },
        command: Command,
      ) => {
        const language = languageOf(command)
        requireQuarter(quarter, language)
        const number = edition === undefined ? null : editionNumber(edition, language)
        const address = { regionSet, quarter, number }
        process.stdout.write(await withDatabase(({ db }) => exportEdition(db, address)))
      },
    )
}

/** @throws UsageError */
export function editionNumber(text: string, language: Language): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(sentence('bad_edition', language, { value: text }))
}

/** @throws UsageError */
export function requireQuarter(text: string, language: Language): void {
  if (!isQuarter(text)) throw new UsageError(sentence('bad_period', language, { value: text }))
}
