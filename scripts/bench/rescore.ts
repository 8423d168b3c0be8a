import { join } from 'node:path'
import { releasePeriods } from '#app/services/release/release-periods.server'
import { rescore } from '#app/services/scores/rescore.server'
import { createDb, inWriteTransaction, type DatabaseHandle } from '#db/client.server'
import { LARGE_SURVEY, writeLargeRegions, writeLargeSurvey } from '../sample/large-survey'
import type { Bench } from './context'
import { measureProgram, median, processorSeconds } from './measure'

/** Five answers a cell; half of the persons answer for one of 90 organisations a group. */
const SURVEY = {
  ...LARGE_SURVEY,
  ...{ areas: 400, areasPerRegion: 10, quarters: 40, responses: 400_000 },
}

/** Thrown to leave the database as it was. */
class TurnEnds extends Error {}

/**
 * All scores after a change of weights, at 400 areas × 40 quarters × 5 groups: scores, differences and
 * calendar years made anew from sums, and apart from that what a change of every figure asks of the
 * release ledger. In processor time, as it is one thread's.
 */
export const rescoreAll: Bench = {
  name: 'rescore',
  async run({ folder, programs, repeat, print }) {
    const file = join(folder, 'rescore.sqlite')
    const [survey, regions] = [join(folder, 'survey.csv'), join(folder, 'regions.csv')]
    writeLargeSurvey(survey, SURVEY)
    writeLargeRegions(regions, SURVEY)
    const environment = { DATABASE_URL: `file:${file}` }
    for (const [kind, path] of [
      ['regions', regions],
      ['survey', survey],
    ] as const) {
      await measureProgram([join(programs, 'draagvlak.js'), 'import', kind, path], environment)
    }
    const handle = createDb(environment.DATABASE_URL)
    try {
      const scoring: number[] = []
      const releasing: number[] = []
      for (let turn = 0; turn < repeat; turn += 1) {
        const { scored, released } = await oneTurn(handle)
        scoring.push(scored)
        releasing.push(released)
      }
      print(`scores, differences and years ${median(scoring).toFixed(2)} s (median of ${repeat})`)
      print(`release of every figure       ${median(releasing).toFixed(2)} s`)
    } finally {
      await handle.close()
    }
  },
}

async function oneTurn({ db }: DatabaseHandle): Promise<{ scored: number; released: number }> {
  const took = { scored: NaN, released: NaN }
  try {
    await inWriteTransaction(db, async (transaction) => {
      const started = processorSeconds()
      const periods = await rescore(transaction, 'all')
      const between = processorSeconds()
      await releasePeriods(transaction, periods)
      took.scored = between - started
      took.released = processorSeconds() - between
      throw new TurnEnds()
    })
  } catch (error) {
    if (!(error instanceof TurnEnds)) throw error
  }
  return took
}
