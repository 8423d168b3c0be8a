import { Option, type Command } from 'commander'
import { toCsv } from '#app/domain/export/csv'
import { toJson } from '#app/domain/export/json'
import {
  compareExportRows,
  scoreColumnsOf,
  toExportRow,
  type ExportRow,
} from '#app/domain/export/score-columns'
import { isPeriodOf, ROWS_BY, rowsBy, type RowsBy } from '#app/domain/export/score-rows-by'
import { readPublishedRows } from '#app/services/edition/published-scores.server'
import {
  readInternalGroupScores,
  readInternalScores,
} from '#app/services/scores/operator-scores.server'
import type { ScoreFilter } from '#app/services/scores/read-scores.server'
import { readRegionSetNames } from '#app/services/scores/region-set-names.server'
import { readScoreRows } from '#app/services/scores/score-rows.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { scoreRowInWords } from '#app/words/score-codes'
import { withDatabase } from './database'
import { Refusal, UsageError } from './failure'
import { languageOf } from './language'
import { toTable } from './table'

interface ScoresOptions {
  readonly regionSet?: string
  readonly region?: string
  readonly from?: string
  readonly to?: string
  readonly format: 'table' | 'csv' | 'json'
  readonly against?: string
  readonly by?: RowsBy
  readonly published?: boolean
  readonly internal?: boolean
  readonly json?: boolean
}

/** `scores`: what may be shown, or with --internal everything, marked in every row. */
export function addScoresCommand(program: Command): void {
  program
    .command('scores')
    .description('scores per region, quarter (or year) and form')
    .option('--region-set <name>')
    .option('--region <name>')
    .option(
      '--from <period>',
      'first quarter, such as 2025-Q4; with --by year a year, such as 2025',
    )
    .option('--to <period>', 'last quarter or year')
    .option('--against <quarter>', 'tell changes against this quarter instead of the previous one')
    .addOption(
      new Option('--format <format>').choices(['table', 'csv', 'json']).default('table', 'table'),
    )
    .addOption(
      new Option(
        '--by <what>',
        'a row per stakeholder group; calendar years that are over instead of quarters',
      ).choices(ROWS_BY),
    )
    .option('--published', 'the frozen figures')
    .option('--internal', 'full precision, nothing suppressed; for the operator only')
    .option('--json', 'the same as --format json')
    .action(async (options: ScoresOptions, command: Command) => {
      await runScores(options, languageOf(command))
    })
}

async function runScores(options: ScoresOptions, language: Language): Promise<void> {
  const { kind } = rowsBy(options.by)
  for (const value of [options.from, options.to]) {
    if (value !== undefined && !isPeriodOf(kind, value)) {
      const key = kind === 'year' ? 'bad_year' : 'bad_period'
      throw new UsageError(sentence(key, language, { value }))
    }
  }
  if (options.against !== undefined) {
    if (kind === 'year') throw new UsageError(sentence('against_with_years', language))
    if (!isPeriodOf('quarter', options.against)) {
      throw new UsageError(sentence('bad_period', language, { value: options.against }))
    }
  }
  const isOther = options.internal || options.against !== undefined || kind === 'year'
  if (options.published && isOther) {
    throw new UsageError(sentence('published_quarters_only', language))
  }
  const rows = await readRows(options, language)
  const columns = columnsOf(options)
  const format = options.json ? 'json' : options.format
  if (options.internal) process.stderr.write(`${sentence('internal_warning', language)}\n`)
  if (format === 'json') process.stdout.write(toJson(columns, rows))
  else if (format === 'csv') process.stdout.write(toCsv(columns, rows))
  else if (rows.length === 0) process.stdout.write(`${sentence('no_scores', language)}\n`)
  else {
    const inWords = rows.map((row) => scoreRowInWords(row, language))
    process.stdout.write(toTable(columns, inWords, language))
  }
}

/** @throws Refusal of a region set that is not there, with those that are */
function readRows(options: ScoresOptions, language: Language): Promise<readonly ExportRow[]> {
  const { regionSet, region, from, to } = options
  const { byGroup, kind } = rowsBy(options.by)
  const filter: ScoreFilter = {
    by: kind,
    ...(regionSet === undefined ? {} : { regionSet }),
    ...(region === undefined ? {} : { region }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  const against = options.against ?? null
  return withDatabase(async ({ db }) => {
    const names = await readRegionSetNames(db)
    if (regionSet !== undefined && !names.includes(regionSet)) {
      const alternatives = names.join(', ') || '–'
      throw new Refusal(sentence('region_set_unknown', language, { regionSet, alternatives }))
    }
    if (options.internal) {
      const rows = byGroup
        ? await readInternalGroupScores(db, filter)
        : await readInternalScores(db, filter, against)
      return rows
        .map((row) => ({ ...toExportRow(row), internal: 'unprotected' }))
        .sort(compareExportRows)
    }
    if (options.published) return readPublishedRows(db, filter, byGroup)
    return readScoreRows(db, filter, { byGroup, against })
  })
}

function columnsOf(options: ScoresOptions): string[] {
  const columns = scoreColumnsOf(rowsBy(options.by).byGroup)
  if (options.internal) columns.push('internal')
  return columns
}
