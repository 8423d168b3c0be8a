import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { formatIsoDay } from '#app/domain/calendar/day'
import {
  bottleneckKey,
  bottleneckVersions,
  type BottleneckLevel,
} from '#app/domain/cooperation/bottleneck'
import { cooperationKey, cooperationsInForce } from '#app/domain/cooperation/in-force'
import { bottleneckCells } from '#app/domain/export/bottlenecks-file'
import { BOTTLENECK_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { BottleneckPageReport } from '#app/domain/report/register-form'
import { registerHistory } from '#app/domain/report/register-history'
import type { Database } from '#db/client.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { findVersionFacts } from '../import/version-facts.server'

interface BottleneckSelection {
  /** null: a new one. */
  readonly id: string | null
  /** The cooperation of a new one. */
  readonly of: string | null
  /** Where a new one is put; without it with those who do the work. */
  readonly level?: BottleneckLevel | null
}

/** One bottleneck with its history, or what a new one begins with. @returns null where there is none */
export async function readBottleneck(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { id, of, level }: BottleneckSelection,
): Promise<BottleneckPageReport | null> {
  const all = bottleneckVersions(await bottlenecks.findAllActive(db))
  const versions = id === null ? [] : (all.get(bottleneckKey({ bottleneckId: id })) ?? [])
  const newest = versions.at(-1)
  if (id !== null && newest === undefined) return null
  const key = cooperationKey({ cooperationId: newest?.cooperationId ?? of ?? '' })
  const known = cooperationsInForce(await cooperationEntries.findAllActive(db))
  const found = known.find((each) => cooperationKey(each) === key)
  if (found === undefined) return null
  const cooperation = { id: found.cooperationId, title: found.title }
  if (newest === undefined) {
    const raised = formatIsoDay(amsterdamDay(clock().toISOString()))
    const blank = Object.fromEntries(BOTTLENECK_COLUMNS.map(({ name }) => [name, '']))
    const begun = { cooperation_id: cooperation.id, raised_on: raised, level: level ?? 'floor' }
    const cells = { ...blank, ...begun }
    return { isNew: true, cooperation, cells, basedOn: null, history: [] }
  }
  const columns = BOTTLENECK_COLUMNS.map(({ name }) => name).filter(
    (name) => name !== 'bottleneck_id' && name !== 'cooperation_id',
  )
  const said = versions.map((each) => ({ importId: each.importId, cells: bottleneckCells(each) }))
  return {
    ...{ isNew: false, cooperation, basedOn: newest.importId },
    cells: bottleneckCells(newest),
    history: registerHistory(columns, said, await findVersionFacts(db, versions)),
  }
}
