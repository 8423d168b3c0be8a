import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { Option, type Command } from 'commander'
import { startPrinter } from '#app/jobs/print-in-thread.server'
import { readReportSource } from '#app/services/edition/report.server'
import { makeFile, REPORT_TYPES, type FileRequest } from '#app/services/edition/report-file.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { UsageError } from './failure'
import { languageOf } from './language'
import { requireFolderOf } from './require-readable'
import { editionNumber, requireQuarter } from './publish-command'

interface ReportOptions {
  readonly regionSet: string
  readonly out: string
  readonly edition?: string
  readonly draft?: boolean
  readonly region?: string
  readonly note?: boolean
  readonly json?: boolean
}

/** `report QUARTER`: the board's documents of an edition, by the ending of the file that is asked for. */
export function addReportCommand(program: Command): void {
  program
    .command('report')
    .description('write the report of a published quarter: PDF, workbook or slides')
    .argument('<quarter>', 'such as 2026-Q3')
    .requiredOption('--region-set <name>')
    .requiredOption('--out <file>', 'its ending says what: .pdf, .xlsx or .pptx')
    .addOption(new Option('--edition <number>', 'the newest without it').conflicts('draft'))
    .option('--draft', 'what would be published now, marked as a draft')
    .addOption(new Option('--region <name>', 'the page of this region alone').conflicts('note'))
    .option('--note', 'the covering note of one page')
    .option('--json', 'print facts as JSON')
    .action(async (quarter: string, options: ReportOptions, command: Command) => {
      const language = languageOf(command)
      requireQuarter(quarter, language)
      const { regionSet, draft, out } = options
      requireFolderOf(out)
      const request = requestOf(options, language)
      const number = options.edition === undefined ? null : editionNumber(options.edition, language)
      const address = { regionSet, quarter, edition: draft ? ('draft' as const) : number }
      const clock = () => new Date()
      const source = await withDatabase(({ db }) =>
        readReportSource({ db, clock }, address, language),
      )
      const bytes = await makeFile({ print: startPrinter() }, source, request)
      writeFileSync(out, bytes)
      const { edition } = source.content.head
      const facts = {
        file: out,
        bytes: bytes.length,
        edition: draft ? null : edition,
        sha256: source.hash,
      }
      const told = sentence('report_written', language, { file: out, quarter, regionSet })
      process.stdout.write(`${options.json ? JSON.stringify(facts, null, 2) : told}\n`)
    })
}

/** @throws UsageError for an ending of which nothing is made */
function requestOf({ out, region = '', note }: ReportOptions, language: Language): FileRequest {
  const type = REPORT_TYPES.find((each) => extname(out).toLowerCase() === `.${each}`)
  const isPart = note || region !== ''
  if (type === undefined || (isPart && type !== 'pdf')) {
    throw new UsageError(sentence('report_ending', language, { file: out }))
  }
  const print = note ? 'note' : region === '' ? 'report' : 'region'
  return { type, print, region: region || null, language }
}
