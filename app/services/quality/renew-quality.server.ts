import { yearOf } from '#app/domain/calendar/year'
import type { Day } from '#app/domain/calendar/day'
import { firstEdition } from '#app/domain/disclosure/quality-editions'
import { groupBy } from '#app/domain/grouping'
import { isClosed } from '#app/domain/keep/retention'
import { PersonSet } from '#app/domain/sums/person-set'
import { SCALES } from '#app/domain/framework/framework'
import { InstrumentGatherer } from '#app/domain/scoring/instrument'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as quality from '#db/repositories/released-quality.server'
import { findClosedThrough } from '../keep/kept-answers.server'
import { findLedgerGap } from '../release/ledger-gap.server'
import { letOthersIn } from '../responses/between'
import { eachCounting } from '../responses/each-response.server'
import { madeOf, yearKey, yearsOfVersions, type YearOfVersion } from './years-of-versions.server'

/**
 * Looks at the answers of closed years, and decides what of the quality of the instrument is on show from now
 * on (method section 7): a year is told once; later it is only said that other answers wait. In slices that let
 * others in; where data change meanwhile nothing is kept, and the next time does it.
 */
export async function renewQuality(
  db: Database,
  { today }: { readonly today: Day },
): Promise<void> {
  const due = await yearsDue(db, today)
  if (due.length === 0) return
  const gathered = new Map<string, InstrumentGatherer>()
  const told = new Set((await quality.findAll(db)).filter(isTold).map((row) => row.year))
  const untold = due.filter((each) => !told.has(each.year))
  for (const versions of groupBy(untold, ({ year }) => year).values()) {
    for (const [key, found] of await gather(db, versions)) gathered.set(key, found)
  }
  await inWriteTransaction(db, async (transaction) => {
    const now = await yearsOfVersions(transaction, today)
    const before = new Map((await quality.findAll(transaction)).map((row) => [yearKey(row), row]))
    const told = new Set([...before.values()].filter(isTold).map((row) => row.year))
    for (const year of due) {
      const key = yearKey(year)
      if (madeOf(now.get(key) ?? { ...year, importIds: [] }) !== madeOf(year)) continue
      // A year is told once, with all its versions; one that comes later is not told of it.
      const edition = told.has(year.year)
        ? standing(before.get(key), year)
        : editionOf(gathered.get(key), year)
      await quality.save(transaction, edition)
    }
  })
}

/** Years with answers that were not looked at yet; of years in a ledger's gap it is not known what was told. */
export async function yearsDue(db: Database, today: Day): Promise<readonly YearOfVersion[]> {
  const known = new Map((await quality.findAll(db)).map((row) => [yearKey(row), row]))
  const years = await yearsOfVersions(db, today)
  // Of what nobody's answers are left the figures stay, too.
  const gone = [...known.values()].filter((row) => !years.has(yearKey(row)))
  const all = [...years.values(), ...gone.map((row): YearOfVersion => ({ ...row, importIds: [] }))]
  const gap = await findLedgerGap(db)
  const closed = await findClosedThrough(db)
  return all.filter(
    (year) =>
      known.get(yearKey(year))?.madeOf !== madeOf(year) &&
      (gap === null || year.year > gap.throughYear) &&
      !isClosed(year.year, closed),
  )
}

function isTold({ scales, correlations }: quality.StoredQuality): boolean {
  return correlations !== null || Object.keys(scales).length > 0
}

function editionOf(
  instrument: InstrumentGatherer | undefined,
  year: YearOfVersion,
): quality.StoredQuality {
  const scales = SCALES.flatMap((scale) => {
    const told = firstEdition(instrument?.scale(scale) ?? null)
    return told === null ? [] : [[scale, told] as const]
  })
  const correlations = firstEdition(instrument?.correlations() ?? null)
  return {
    ...keyAndFiles(year),
    restsOn: madeOf(year),
    scales: Object.fromEntries(scales),
    correlations,
  }
}

/** What was told stays; that other answers wait is said of all of it together, whatever they changed. */
function standing(
  shown: quality.StoredQuality | undefined,
  year: YearOfVersion,
): quality.StoredQuality {
  const { restsOn, scales, correlations } = shown ?? { restsOn: '', scales: {}, correlations: null }
  const waiting = restsOn !== madeOf(year)
  return {
    ...keyAndFiles(year),
    restsOn,
    scales: Object.fromEntries(
      Object.entries(scales).map(([scale, told]) => [scale, { ...told, waiting }]),
    ),
    correlations: correlations && { ...correlations, waiting },
  }
}

function keyAndFiles(year: YearOfVersion) {
  return { year: year.year, frameworkVersion: year.frameworkVersion, madeOf: madeOf(year) }
}

/**
 * Everybody once a year: who answered several times by the first row of the newest file that has one. Without
 * an id each row is a person.
 * @param due versions of one year
 */
async function gather(
  db: Database,
  due: readonly YearOfVersion[],
): Promise<ReadonlyMap<string, InstrumentGatherer>> {
  const gatherers = new Map<string, InstrumentGatherer>()
  const files = new Map<number, string>()
  for (const year of due) {
    const framework = await frameworks.findByVersion(db, year.frameworkVersion)
    if (framework === null) continue
    gatherers.set(yearKey(year), new InstrumentGatherer(framework))
    for (const id of year.importIds) files.set(id, year.frameworkVersion)
  }
  const seen = new Map([...gatherers.keys()].map((key) => [key, new PersonSet()]))
  for (const [importId, frameworkVersion] of [...files].sort(([a], [b]) => b - a)) {
    await eachCounting(
      db,
      importId,
      ({ quarter, respondent, answers }) => {
        const key = yearKey({ year: yearOf(quarter), frameworkVersion })
        const gatherer = gatherers.get(key)
        if (gatherer === undefined) return
        if (respondent !== null && seen.get(key)?.add(respondent) === false) return
        gatherer.add(answers)
      },
      letOthersIn,
    )
  }
  return gatherers
}
