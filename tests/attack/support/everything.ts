import { Buffer } from 'node:buffer'
import type { Quarter } from '#app/domain/calendar/quarter'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import type { EditionRegion } from '#app/domain/edition/edition'
import { EditionRefused } from '#app/domain/edition/refusal'
import { COLUMNS } from '#app/domain/report/columns'
import { readScoresAgainst } from '#app/services/changes/read-scores-against.server'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { readComparison } from '#app/services/compare.server'
import { gatherEdition } from '#app/services/edition/gather.server'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { readElsewhere, readOverview } from '#app/services/overview.server'
import { qualityHandlers, readQuality } from '#app/services/quality/read-quality.server'
import { readItemReport } from '#app/services/region-items.server'
import { readRegionOverYears } from '#app/services/region-years.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { comparisonFigures } from '#app/words/compare-file'
import type { FigureSheet } from '#app/words/figure-sheet'
import type { Language } from '#app/words/language'
import { overviewFigures } from '#app/words/overview-file'
import {
  cooperationFigures,
  courseFigures,
  gapFigures,
  groupFigures,
  itemFigures,
} from '#app/words/region-file'
import { workbookFile } from '#app/words/workbook-file'
import type { Database } from '#db/client.server'
import { FORMS } from './raw'

const LANGUAGES = ['nl', 'en'] as const
const ASKED = {
  kind: 'regions',
  regions: [],
  quarters: [],
  groups: [],
  from: null,
  to: null,
} as const

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
      const selection = { regionSet, quarter, reference }
      const overview = await readOverview({ db }, selection)
      const name = `${regionSet} ${quarter}`
      found.set(`overview ${name}`, overview)
      for (const language of LANGUAGES) {
        found.set(`overview file ${name} ${language}`, overviewFigures(overview, language))
      }
      const edition = await draftOf(db, regionSet, quarter)
      const items = edition?.regions.map((each) => each.items)
      found.set(`edition ${name}`, { ...edition, regions: edition?.regions.map(withoutItems) })
      found.set(`items of edition ${name}`, items)
      found.set(`elsewhere ${name}`, await readElsewhere({ db }, selection))
      const ofSet = rows.filter((row) => row.regionSet === regionSet)
      const regions = [...new Set(ofSet.map((row) => row.region))]
      for (let from = 0; from + 1 < regions.length; from += 3) {
        const asked = { ...ASKED, regionSet, quarters: [quarter] }
        const few = await readComparison(
          { db },
          { ...asked, regions: regions.slice(from, from + 4) },
        )
        found.set(`regions ${name} ${from}`, few)
        found.set(
          `regions file ${name} ${from}`,
          filesOf((form, language) => comparisonFigures(few, form, language)),
        )
      }
      for (const region of regions) {
        const asked = {
          ...ASKED,
          regionSet,
          kind: 'groups',
          regions: [region],
          quarters: [quarter],
        } as const
        found.set(`groups ${name} ${region}`, await readComparison({ db }, asked))
        for (const [key, value] of await aboutRegion(db, regionSet, region, quarter)) {
          found.set(`${key} ${name} ${region}`, value)
        }
      }
    }
  }
  const writer = directWriterOf<CommandsOf<ReturnType<typeof qualityHandlers>>>(qualityHandlers(db))
  const clock = () => new Date('2026-12-31')
  found.set('quality', await readQuality({ db, writer, clock }, { year: null }))
  return found
}

/** What would be signed and frozen; null where no score is on show. */
async function draftOf(db: Database, regionSet: string, quarter: Quarter) {
  try {
    return await gatherEdition({ db }, { regionSet, quarter, language: 'nl', on: 0 })
  } catch (error) {
    if (error instanceof EditionRefused) return null
    throw error
  }
}

function withoutItems(region: EditionRegion): EditionRegion {
  return { ...region, items: [] }
}

/** The same as workbooks, form by form. */
function filesOf(figuresOf: (form: Dimension, language: Language) => FigureSheet | null) {
  return LANGUAGES.flatMap((language) =>
    DIMENSIONS.map((form) => {
      const figures = figuresOf(form, language)
      return figures && Buffer.from(workbookFile(figures, language)).toString('base64')
    }),
  )
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
  const items = await readItemReport({ db }, { regionSet, region, quarter })
  found.push(['items', items])
  found.push(['group workbooks', filesOf((form, language) => groupFigures(report, form, language))])
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      found.push([`group file ${form} ${language}`, groupFigures(report, form, language)])
      found.push([`course file ${form} ${language}`, courseFigures(report, form, language)])
    }
    found.push([`gap file ${language}`, gapFigures(report, language)])
    found.push([`cooperation file ${language}`, cooperationFigures(report, language)])
    for (const of of items.forms) {
      found.push([`item file ${of.form} ${language}`, itemFigures(report, of, language)])
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
