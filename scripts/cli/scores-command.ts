import { Option, type Command } from 'commander'
import { isQuarter } from '#app/domain/calendar/quarter'
import { toCsv } from '#app/domain/export/csv'
import {
  compareExportRows,
  exportReleased,
  SCORE_COLUMNS,
  toExportRow,
  type ExportRow,
} from '#app/domain/export/score-columns'
import {
  readInternalGroupScores,
  readInternalScores,
} from '#app/services/scores/operator-scores.server'
import {
  readGroupScores,
  readScores,
  type ScoreFilter,
} from '#app/services/scores/read-scores.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { UsageError } from './failure'
import { languageOf } from './language'
import { toTable } from './table'

interface ScoresOptions {
  readonly regionSet?: string
  readonly region?: string
  readonly from?: string
  readonly to?: string
  readonly format: 'table' | 'csv' | 'json'
  readonly by?: 'group'
  readonly published?: boolean
  readonly internal?: boolean
  readonly json?: boolean
}

/** `scores`: what may be shown, or with --internal everything, marked in every row. */
export function addScoresCommand(program: Command): void {
  program
    .command('scores')
    .description('scores per region, quarter and form')
    .option('--region-set <name>')
    .option('--region <name>')
    .option('--from <quarter>', 'first quarter, such as 2025-Q4')
    .option('--to <quarter>', 'last quarter')
    .addOption(
      new Option('--format <format>').choices(['table', 'csv', 'json']).default('table', 'table'),
    )
    .addOption(new Option('--by <what>', 'a row per stakeholder group').choices(['group']))
    .option('--published', 'the frozen figures')
    .option('--internal', 'full precision, nothing suppressed; for the operator only')
    .option('--json', 'the same as --format json')
    .action(async (options: ScoresOptions, command: Command) => {
      await runScores(options, languageOf(command))
    })
}

async function runScores(options: ScoresOptions, language: Language): Promise<void> {
  for (const quarter of [options.from, options.to]) {
    if (quarter !== undefined && !isQuarter(quarter)) {
      throw new UsageError(sentence('bad_period', language, { value: quarter }))
    }
  }
  if (options.published) {
    throw new UsageError(sentence('option_not_yet', language, { option: '--published' }))
  }
  const rows = await readRows(options)
  rows.sort(compareExportRows)
  const columns = columnsOf(options)
  const format = options.json ? 'json' : options.format
  if (options.internal) process.stderr.write(`${sentence('internal_warning', language)}\n`)
  if (format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else if (format === 'csv') process.stdout.write(toCsv(columns, rows))
  else if (rows.length === 0) process.stdout.write(`${sentence('no_scores', language)}\n`)
  else process.stdout.write(toTable(columns, rows, language))
}

function readRows(options: ScoresOptions): Promise<ExportRow[]> {
  const { regionSet, region, from, to } = options
  const filter: ScoreFilter = {
    ...(regionSet === undefined ? {} : { regionSet }),
    ...(region === undefined ? {} : { region }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  const byGroup = options.by === 'group'
  return withDatabase(async ({ db }) => {
    if (options.internal) {
      const read = byGroup ? readInternalGroupScores : readInternalScores
      return (await read(db, filter)).map((row) => ({
        ...toExportRow(row),
        internal: 'unprotected',
      }))
    }
    return exportReleased(
      byGroup ? await readGroupScores(db, filter) : await readScores(db, filter),
    )
  })
}

function columnsOf(options: ScoresOptions): string[] {
  const columns: string[] = [...SCORE_COLUMNS]
  if (options.by === 'group') columns.splice(4, 0, 'stakeholder_group')
  if (options.internal) columns.push('internal')
  return columns
}
