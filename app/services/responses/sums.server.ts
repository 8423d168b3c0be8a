import { groupBy } from '#app/domain/grouping'
import { quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import type { Scale } from '#app/domain/framework/framework'
import type { Membership } from '#app/domain/regions/membership'
import { segmentBoundaries, segmentOf } from '#app/domain/regions/segment'
import type { Day } from '#app/domain/calendar/day'
import type { Framework } from '#app/domain/framework/framework'
import { SumAccumulator } from '#app/domain/sums/accumulator'
import { Cells } from '#app/domain/sums/cells'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import type { StoredResponse } from '#db/repositories/responses.server'
import { withoutPause, type Between } from './between'
import { eachResponse } from './each-response.server'
import { Person } from './person'

const SECONDS_PER_DAY = 86_400

/** Where the quarters of a place are cut: asked for every response, so remembered. */
export class Segments {
  readonly #memberships: ReadonlyMap<number, readonly Membership[]>
  readonly #boundaries = new Map<number, readonly Day[]>()

  constructor(memberships: readonly Membership[]) {
    this.#memberships = groupBy(memberships, ({ placeId }) => placeId)
  }

  boundaries(placeId: number, quarter: Quarter): readonly Day[] {
    const key = placeId * 10_000 + quarterIndex(quarter)
    let known = this.#boundaries.get(key)
    if (known === undefined) {
      known = segmentBoundaries(this.#memberships.get(placeId) ?? [], quarter)
      this.#boundaries.set(key, known)
    }
    return known
  }

  /** @param completedAt seconds since 1970-01-01, null without a day */
  segmentAt(placeId: number, quarter: Quarter, completedAt: number | null): Day | null {
    if (completedAt === null) return null
    return segmentOf(Math.floor(completedAt / SECONDS_PER_DAY), this.boundaries(placeId, quarter))
  }
}

/** What turns stored responses into sums: the same for every import of a run. */
export interface SummingContext {
  readonly framework: Framework
  readonly segments: Segments
}

/** What may be asked of gatherSums besides. */
export interface GatherOptions {
  /** Rows that start or stop counting, though it is not stored yet; ascending. */
  readonly resettled?: {
    readonly counting: readonly number[]
    readonly superseded: readonly number[]
  }
  readonly between?: Between
}

/**
 * The sums of an import, from its stored responses in row order: the same digits as when it came in.
 * @param cells only these; null for all
 */
export async function gatherSums(
  db: Database,
  importId: number,
  askedScales: readonly Scale[],
  context: SummingContext,
  cells: Cells | null,
  { resettled, between = withoutPause }: GatherOptions = {},
): Promise<SumAccumulator> {
  const { framework, segments } = context
  const accumulator = new SumAccumulator(framework, askedScales)
  const groupIndex = new Map(framework.groups.map((group, index) => [group.code, index]))
  const person = new Person(framework)
  const startsCounting = ascending(resettled?.counting)
  const stopsCounting = ascending(resettled?.superseded)
  const take = (row: StoredResponse) => {
    const starts = startsCounting(row.rowNumber)
    const stops = stopsCounting(row.rowNumber)
    const counts = starts || (row.counts && !stops)
    if (!counts || (cells !== null && !cells.has(row.quarter, row.placeId))) return
    person.read(row.weight, row.answers, 0)
    accumulator.add(
      {
        quarter: quarterIndex(row.quarter),
        segment: segments.segmentAt(row.placeId, row.quarter, row.completedAt),
        placeId: row.placeId,
        group: groupIndex.get(row.group) ?? -1,
        organisationId: row.organisationId,
      },
      person,
    )
  }
  await eachResponse(db, importId, take, between)
  return accumulator
}

/** Tells of ascending numbers whether they are in an ascending list. */
function ascending(list: readonly number[] = []): (value: number) => boolean {
  let at = 0
  return (value) => {
    while ((list[at] ?? Infinity) < value) at += 1
    return list[at] === value
  }
}

/**
 * Stores gathered sums, a quarter at a time: what is stored is forgotten.
 * @param except cells that are left out
 */
export async function insertSums(
  db: Database,
  importId: number,
  accumulator: SumAccumulator,
  except = new Cells(),
  between: Between = withoutPause,
): Promise<void> {
  for (const [, blocks] of accumulator.takeBlocks(importId, except)) {
    await sumRows.insertMany(db, blocks)
    await between()
  }
}

/** Makes the stored sums of these cells of an import anew. */
export async function resumCells(
  db: Database,
  importId: number,
  cells: Cells,
  context: SummingContext,
): Promise<void> {
  const known = await imports.findById(db, importId)
  if (known === null) return
  const sums = await gatherSums(db, importId, known.askedScales, context, cells)
  await replaceCells(db, importId, cells, sums)
}

/** Puts sums in the place of those that are stored of these cells. */
export async function replaceCells(
  db: Database,
  importId: number,
  cells: Cells,
  sums: SumAccumulator,
): Promise<void> {
  await sumRows.deleteByCells(
    db,
    cells.entries().map((cell) => ({ importId, ...cell })),
  )
  await insertSums(db, importId, sums)
}
