import { quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { SCALES, type Framework, type Scale } from '#app/domain/framework/framework'
import { PersonScorer } from '#app/domain/scoring/person'
import { withoutSome } from '#app/domain/sums/respondent-run'
import { ReturningPersons, type GivenResponse } from '#app/domain/sums/returning-persons'
import { RunBuilder } from '#app/domain/sums/run-builder'
import type { Database } from '#db/client.server'
import * as respondentRuns from '#db/repositories/respondent-runs.server'
import type { RespondentHash } from '#db/repositories/respondents.server'
import type { StoredResponse } from '#db/repositories/responses.server'
import { withoutPause, type Between } from './between'
import { eachResponse } from './each-response.server'

/** Responses of which the respondents are told apart at once: some 40 MB. */
const RESPONSES_AT_ONCE = 2 ** 19
/** Halves of hashes are int32: so many there are, and the lowest. */
const [HALVES, LOWEST] = [2 ** 32, -(2 ** 31)]

/** An import whose responses take part. */
export interface CountingImport {
  readonly id: number
  readonly askedScales: readonly Scale[]
}

/**
 * Visits everybody with a respondent id who gave more than one response that counts in these quarters, in
 * the order of the hash: the responses of each by quarter and place. Memory does not go with how many
 * there are: hashes are taken range by range. Without any id it costs a look into an empty table.
 *
 * @param imports those that count, or are to count; oldest first
 */
export function eachReturning(
  db: Database,
  imports: readonly CountingImport[],
  quarters: readonly Quarter[],
  framework: Framework,
  visit: (responses: readonly GivenResponse[]) => void,
  between: Between = withoutPause,
): Promise<void> {
  return eachRange(db, imports, quarters, framework, (persons) => persons.forEach(visit), between)
}

/** The same of those only of whom several responses count in one quarter. */
export function eachRepeating(
  db: Database,
  imports: readonly CountingImport[],
  quarters: readonly Quarter[],
  framework: Framework,
  visit: (responses: readonly GivenResponse[]) => void,
): Promise<void> {
  return eachRange(
    db,
    imports,
    quarters,
    framework,
    (persons) => persons.forEachRepeating(visit),
    withoutPause,
  )
}

/** As eachReturning with everything that was given, counting or not: in the order of imports, quarters and rows. */
export function eachWithSeveral(
  db: Database,
  imports: readonly CountingImport[],
  quarters: readonly Quarter[],
  framework: Framework,
  visit: (responses: readonly GivenResponse[]) => void,
): Promise<void> {
  return eachRange(
    db,
    imports,
    quarters,
    framework,
    (persons) => persons.forEachWithAll(visit),
    withoutPause,
  )
}

async function eachRange(
  db: Database,
  imports: readonly CountingImport[],
  quarters: readonly Quarter[],
  framework: Framework,
  take: (persons: ReturningPersons) => void,
  between: Between,
): Promise<void> {
  const keys = await respondentRuns.findKeys(
    db,
    imports.map(({ id }) => id),
    quarters,
  )
  const total = keys.reduce((sum, { responses }) => sum + responses, 0)
  if (total === 0) return
  const asked = new Map(imports.map(({ id, askedScales }) => [id, askedBy(askedScales)]))
  const indexes = new Map(framework.groups.map(({ code }, index) => [code, index]))
  const ranges = Math.ceil(total / RESPONSES_AT_ONCE)
  const startOf = (range: number) => LOWEST + Math.floor((range * HALVES) / ranges)
  const room = Math.ceil((total / ranges) * 1.05)
  const persons = new ReturningPersons(new PersonScorer(framework), room)
  for (let range = 0; range < ranges; range += 1) {
    persons.clear()
    for (const key of keys) {
      const stored = await respondentRuns.findByKey(db, key)
      if (stored === null) continue
      const { importId, quarter, run } = stored
      const groups = stored.groups.map((code) => indexes.get(code) ?? -1)
      const ofImport = { importId, asked: asked.get(importId) as Uint8Array }
      persons.add({ ...ofImport, quarter, run, groups }, startOf(range), startOf(range + 1))
      await between()
    }
    take(persons)
    await between()
  }
}

/**
 * Makes the runs of an import from its stored responses, in the place of what there was.
 * @param named whose the rows of these numbers are, that have no id
 */
export async function remakeRuns(
  db: Database,
  importId: number,
  framework: Framework,
  named: ReadonlyMap<number, RespondentHash> = new Map(),
): Promise<void> {
  await respondentRuns.deleteByImport(db, importId)
  const groups = framework.groups.map(({ code }) => code)
  const builder = new RunBuilder(framework.items.length)
  const take = (row: StoredResponse) => {
    const { completedAt, quarter, placeId, group, organisationId, weight } = row
    const respondent = row.respondent ?? named.get(row.rowNumber)
    if (!respondent) return
    builder.add(
      {
        ...respondent,
        ...{ completedAt: completedAt ?? NaN, quarter: quarterIndex(quarter), placeId, weight },
        ...{ group: groups.indexOf(group), forOrganisation: organisationId !== null },
      },
      row.answers,
      0,
    )
  }
  const store = () => respondentRuns.insertMany(db, importId, groups, builder.take())
  await eachResponse(db, importId, take, store)
  await respondentRuns.insertMany(db, importId, groups, builder.takeAll())
}

/** Takes these respondents out of the runs of an import. */
export async function leaveOutOfRuns(
  db: Database,
  importId: number,
  respondents: readonly RespondentHash[],
): Promise<void> {
  const gone = new Set(respondents.map(({ high, low }) => `${high} ${low}`))
  for (const key of await respondentRuns.findKeysByImport(db, importId)) {
    const stored = await respondentRuns.findByKey(db, key)
    if (stored === null) continue
    const left = withoutSome(stored.run, (high, low) => gone.has(`${high} ${low}`))
    if (left.count < stored.run.count) await respondentRuns.replace(db, stored, left)
  }
}

function askedBy(scales: readonly Scale[]): Uint8Array {
  return Uint8Array.from(SCALES, (scale) => (scales.includes(scale) ? 1 : 0))
}
