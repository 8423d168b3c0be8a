import { join } from 'node:path'
import { LARGE_SURVEY, writeLargeRegions, writeLargeSurvey } from '../sample/large-survey'
import { measureProgram, median } from './measure'
import type { Bench } from './context'

const MOST_ROWS = 400_000
const QUARTERS = 40
const AREAS = 400

/** The same number of answers over many quarters and areas, by turns with all of them in one quarter. */
export const spread: Bench = {
  name: 'spread',
  async run({ folder, programs, rows, repeat, print }) {
    const responses = Math.min(rows, MOST_ROWS)
    const seconds = { wide: [] as number[], narrow: [] as number[] }
    for (const name of ['wide', 'narrow'] as const) {
      const quarters = name === 'wide' ? QUARTERS : 1
      const survey = { ...LARGE_SURVEY, responses, quarters, areas: AREAS, areasPerRegion: 10 }
      writeLargeSurvey(join(folder, `${name}.csv`), survey)
      writeLargeRegions(join(folder, 'regions.csv'), survey)
    }
    for (let turn = 1; turn <= repeat; turn += 1) {
      for (const name of ['wide', 'narrow'] as const) {
        const url = { DATABASE_URL: `file:${join(folder, `${name}-${turn}.sqlite`)}` }
        const program = [join(programs, 'draagvlak.js'), 'import']
        await measureProgram([...program, 'regions', join(folder, 'regions.csv')], url)
        const { seconds: took, peakMegabytes } = await measureProgram(
          [...program, 'survey', join(folder, `${name}.csv`)],
          url,
        )
        seconds[name].push(took)
        print(
          `turn ${turn}: ${name} ${took.toFixed(2)} s, peak ${peakMegabytes?.toFixed(0) ?? '?'} MB`,
        )
      }
    }
    const [wide, narrow] = [median(seconds.wide), median(seconds.narrow)]
    print(`${QUARTERS} quarters, ${AREAS} areas   ${wide.toFixed(2)} s (median of ${repeat})`)
    print(`ratio to one quarter     ${(wide / narrow).toFixed(2)}`)
  },
}
