import { join } from 'node:path'
import { LARGE_SURVEY } from '../sample/large-survey'
import { measureProgram, median, type Measured } from './measure'
import { sqliteShell } from './sqlite-shell'
import type { Bench, BenchContext } from './context'

/** What memory is held against: a tenth of the rows should need as much. */
const SMALLER = 10

interface Turn {
  readonly imported: Measured
  readonly parsed: Measured
  readonly shell: number | null
}

/**
 * A large invented survey from file to released scores by the command line, by turns with the command line of
 * SQLite importing and grouping the same file, and with PapaParse reading it and doing nothing with it. Every
 * import starts on a database that knows the regions only.
 */
export const importSurvey: Bench = {
  name: 'import',
  turns: 5,
  async run(context) {
    const { folder, programs, rows, repeat, print } = context
    const survey = await makeSurvey(context, rows, 'survey')
    const turns: Turn[] = []
    for (let turn = 1; turn <= repeat; turn += 1) {
      const database = join(folder, `shell-${turn}.sqlite`)
      const shell = await sqliteShell(survey, database, LARGE_SURVEY.items)
      const parsed = await measureProgram([join(programs, 'parse-only.js'), survey])
      const imported = await importInto(context, 'survey', `turn-${turn}`)
      turns.push({ imported, parsed, shell })
      const { accepted } = JSON.parse(imported.stdout) as { accepted: number }
      print(
        `turn ${turn}: parse only ${parsed.seconds.toFixed(2)} s, ` +
          `sqlite3 ${shell?.toFixed(2) ?? '?'} s, ` +
          `import of ${accepted} rows ${imported.seconds.toFixed(2)} s, ` +
          `peak ${imported.peakMegabytes?.toFixed(0) ?? '?'} MB`,
      )
    }
    const seconds = median(turns.map(({ imported }) => imported.seconds))
    const shells = turns.flatMap(({ shell }) => shell ?? [])
    const ratio = (of: (turn: Turn) => number | null) =>
      median(turns.map((turn) => turn.imported.seconds / (of(turn) ?? NaN))).toFixed(2)
    print(`rows per second    ${Math.round(rows / seconds)}`)
    print(`seconds            ${seconds.toFixed(2)} (median of ${repeat})`)
    if (shells.length === 0) print('ratio to sqlite3   not measured: there is no sqlite3 here')
    else
      print(`ratio to sqlite3   ${ratio(({ shell }) => shell)} (.import and GROUP BY, same turns)`)
    print(
      `ratio to PapaParse ${ratio(({ parsed }) => parsed.seconds)} (parse only, the same turns)`,
    )
    const peak = Math.max(...turns.map(({ imported }) => imported.peakMegabytes ?? NaN))
    const fewer = Math.ceil(rows / SMALLER)
    await makeSurvey(context, fewer, 'smaller')
    const smaller = await importInto(context, 'smaller', 'smaller')
    print(
      `peak memory        ${peak.toFixed(0)} MB; ` +
        `of ${fewer} rows ${smaller.peakMegabytes?.toFixed(0) ?? '?'} MB`,
    )
  },
}

async function makeSurvey({ folder, programs }: BenchContext, rows: number, name: string) {
  const survey = join(folder, `${name}.csv`)
  await measureProgram([join(programs, 'make-sample.js'), '--large', String(rows), survey])
  return survey
}

async function importInto(
  { folder, programs }: BenchContext,
  name: string,
  database: string,
): Promise<Measured> {
  const url = { DATABASE_URL: `file:${join(folder, `${database}.sqlite`)}` }
  const command = (kind: string, file: string) =>
    measureProgram(
      [join(programs, 'draagvlak.js'), 'import', kind, join(folder, file), '--json'],
      url,
    )
  await command('regions', `${name}-regions.csv`)
  return command('survey', `${name}.csv`)
}
