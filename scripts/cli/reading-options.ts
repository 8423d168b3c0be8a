import { Option, type Command } from 'commander'
import { SURVEY_FORMATS } from '#app/domain/ingest/columns/profiles/profile'
import { DELIMITERS, ENCODINGS, MOST_HEADER_ROWS, NO_HEADER, ZONES } from '#app/domain/ingest/guess'
import type { Answers } from '#app/domain/ingest/question'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { UsageError } from './failure'

/** What is recognised of how a file is written, where it is recognised wrongly. */
export interface ReadingOptions {
  readonly sheet?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly headerRow?: string
  /** false: --no-header. */
  readonly header?: boolean
  readonly profile?: string
  readonly zone?: string
}

export function addReadingOptions(command: Command): Command {
  return command
    .option('--sheet <name>', 'of a workbook, the sheet that holds the table')
    .addOption(new Option('--encoding <name>', 'how its text is encoded').choices(ENCODINGS))
    .addOption(
      new Option('--delimiter <name>', 'what parts its cells').choices(Object.keys(DELIMITERS)),
    )
    .option('--header-row <number>', 'the row that holds the headings, 1 for the first')
    .option('--no-header', 'no row holds headings: columns are called after their place')
    .addOption(
      new Option('--profile <name>', 'the survey tool that made it').choices(SURVEY_FORMATS),
    )
    .addOption(new Option('--zone <name>', 'the zone of times that name none').choices(ZONES))
}

/** The same as answers, under which a mapping file and a page have them. @throws UsageError */
export function readingAnswers(options: ReadingOptions, language: Language): Answers {
  const { headerRow, header, sheet, encoding, delimiter, profile, zone } = options
  const number = Number(headerRow ?? 1)
  if (!Number.isInteger(number) || number < 1 || number > MOST_HEADER_ROWS) {
    throw new UsageError(
      sentence('bad_header_row', language, { value: headerRow ?? '', maximum: MOST_HEADER_ROWS }),
    )
  }
  const row = header === false ? NO_HEADER : headerRow
  const given = { sheet, encoding, delimiter, header_row: row, profile, zone }
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
