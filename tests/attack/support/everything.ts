import { COLUMNS } from '#app/domain/report/columns'
import { readScoresAgainst } from '#app/services/changes/read-scores-against.server'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { readOverview } from '#app/services/overview.server'
import { readRegionOverYears } from '#app/services/region-years.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { overviewFigures } from '#app/words/overview-file'
import { courseFigures, groupFigures } from '#app/words/region-file'
import type { Database } from '#db/client.server'
import { FORMS } from './raw'

const LANGUAGES = ['nl', 'en'] as const

/** All that leaves at this moment, under names by which two worlds can be held against each other. */
export async function everything(db: Database): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>()
  const rows = await readScores(db)
  for (const by of ['quarter', 'year'] as const) {
    found.set(`scores by ${by}`, await readScores(db, { by }))
    found.set(`groups by ${by}`, await readGroupScores(db, { by }))
  }
  const quarters = [...new Set(rows.map(({ period }) => period))].sort()
  for (const quarter of quarters) {
    for (const against of quarters.filter((other) => other < quarter)) {
      const filter = { from: quarter, to: quarter }
      found.set(`${quarter} since ${against}`, await readScoresAgainst(db, filter, against))
    }
    for (const regionSet of new Set(rows.map((row) => row.regionSet))) {
      const reference = { against: 'others' } as const
      const overview = await readOverview({ db }, { regionSet, quarter, reference })
      const name = `${regionSet} ${quarter}`
      found.set(`overview ${name}`, overview)
      for (const language of LANGUAGES) {
        found.set(`overview file ${name} ${language}`, overviewFigures(overview, language))
      }
      const ofSet = rows.filter((row) => row.regionSet === regionSet)
      for (const region of new Set(ofSet.map((row) => row.region))) {
        for (const [key, value] of await aboutRegion(db, regionSet, region, quarter)) {
          found.set(`${key} ${name} ${region}`, value)
        }
      }
    }
  }
  return found
}

async function aboutRegion(
  db: Database,
  regionSet: string,
  region: string,
  quarter: string,
): Promise<[string, unknown][]> {
  const found: [string, unknown][] = []
  const reference = { against: 'previous_quarter' } as const
  const report = await readRegionOverYears({ db }, { regionSet, region, quarter, reference })
  found.push(['region', report])
  for (const dimension of COLUMNS) {
    const explanation = await readExplanation({ db }, { regionSet, region, quarter, dimension })
    found.push([`explained ${dimension}`, explanation])
  }
  if (report === null) return found
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      found.push([`group file ${form} ${language}`, groupFigures(report, form, language)])
      found.push([`course file ${form} ${language}`, courseFigures(report, form, language)])
    }
  }
  return found
}

/** Which of it differs between two worlds. */
export function differing(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter(
    (name) => JSON.stringify(one.get(name)) !== JSON.stringify(other.get(name)),
  )
}
