import { join } from 'node:path'
import { measureProgram, median, type Measured } from './measure'
import type { Bench } from './context'

/**
 * A large invented survey from file to scores by the command line, by turns with PapaParse reading the
 * same file and doing nothing with it. Every import starts on a database that knows the regions only.
 */
export const importSurvey: Bench = {
  name: 'import',
  async run({ folder, programs, rows, repeat, print }) {
    const survey = join(folder, 'survey.csv')
    const program = (name: string) => join(programs, `${name}.js`)
    await measureProgram([program('make-sample'), '--large', String(rows), survey])
    const imports: Measured[] = []
    const parses: Measured[] = []
    for (let turn = 1; turn <= repeat; turn += 1) {
      const database = { DATABASE_URL: `file:${join(folder, `turn-${turn}.sqlite`)}` }
      const command = (...args: string[]) =>
        measureProgram([program('draagvlak'), 'import', ...args, '--json'], database)
      await command('regions', join(folder, 'survey-regions.csv'))
      const parsed = await measureProgram([join(programs, 'parse-only.js'), survey])
      const imported = await command('survey', survey)
      parses.push(parsed)
      imports.push(imported)
      const { accepted } = JSON.parse(imported.stdout) as { accepted: number }
      print(
        `turn ${turn}: parse only ${parsed.seconds.toFixed(2)} s, ` +
          `import of ${accepted} rows ${imported.seconds.toFixed(2)} s, ` +
          `peak ${imported.peakMegabytes?.toFixed(0) ?? '?'} MB`,
      )
    }
    const seconds = median(imports.map((each) => each.seconds))
    const ratios = imports.map((each, turn) => each.seconds / (parses[turn]?.seconds ?? NaN))
    const peaks = imports.flatMap(({ peakMegabytes }) => peakMegabytes ?? [])
    print(`rows per second    ${Math.round(rows / seconds)}`)
    print(`seconds            ${seconds.toFixed(2)} (median of ${repeat})`)
    print(`ratio to PapaParse ${median(ratios).toFixed(2)} (parse only, arrays, the same turns)`)
    print(`peak memory        ${peaks.length === 0 ? '?' : Math.max(...peaks).toFixed(0)} MB`)
  },
}
