import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { Database } from '#db/client.server'
import { Answers, Heard } from './mean'
import { InForce, type RawFile } from './raw'

export interface Share {
  shown: number
  /** Means of at least five persons, nobody with over half of the weight, enough heard for a score. */
  possible: number
}

export interface Shown {
  readonly totals: Share
  readonly groups: Share
}

/** How much of what could be shown is on show: what the audit costs. */
export async function countShown(db: Database, files: readonly RawFile[]): Promise<Shown> {
  const force = new InForce(files)
  const answers = new Answers()
  const count: Shown = { totals: { shown: 0, possible: 0 }, groups: { shown: 0, possible: 0 } }
  for (const by of ['quarter', 'year'] as const) {
    const totals = await readScores(db, { by })
    const groups = await readGroupScores(db, { by })
    for (const row of [...totals, ...groups]) {
      if (row.dimension === 'index' || row.status === 'insufficient') continue
      const group = 'stakeholderGroup' in row ? String(row.stakeholderGroup) : null
      const { regionSet: set, region, period } = row
      const heard = new Heard(force, answers, { set, region, period }, row.dimension)
      if (heard.persons(group) < 5 || heard.largestShare(group) > 0.5) continue
      const share = group === null ? count.totals : count.groups
      share.possible += 1
      if (row.surveyScore !== null && !row.waiting) share.shown += 1
    }
  }
  return count
}

export function added(all: readonly Shown[]): Shown {
  const add = (of: (one: Shown) => Share): Share =>
    all.map(of).reduce((sum, one) => ({
      shown: sum.shown + one.shown,
      possible: sum.possible + one.possible,
    }))
  return { totals: add(({ totals }) => totals), groups: add(({ groups }) => groups) }
}
