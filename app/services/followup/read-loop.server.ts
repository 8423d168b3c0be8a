import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { may } from '#app/access/policy'
import { formatIsoDay } from '#app/domain/calendar/day'
import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import { loopCells } from '#app/domain/export/loops-file'
import { loopKey, versionsOf } from '#app/domain/followup/in-force'
import type { LoopSource } from '#app/domain/followup/loop'
import type { Dimension } from '#app/domain/framework/framework'
import { LOOP_COLUMNS, type LoopColumn } from '#app/domain/ingest/columns/columns'
import type { Person } from '#app/domain/people/person'
import { loopHistory } from '#app/domain/report/loop-history'
import type { LoopCells, LoopPageReport } from '#app/domain/report/loop-page'
import type { Database } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import { findVersionFacts } from '../import/version-facts.server'
import { placeCells } from './export-loops.server'
import { readKnownLoops } from './known-loops.server'

/** One expectation, or what is known beforehand of one that is to be written down. */
interface LoopSelection {
  /** null: a new one. */
  readonly id: string | null
  readonly regionSet: string | null
  readonly region: string | null
  readonly form: Dimension | null
  readonly quarter: Quarter | null
  /** The code of the statement that gives rise to a new one. */
  readonly about: string | null
  /** Groups that it may be from. */
  readonly from: readonly string[]
  readonly source?: LoopSource | null
  /** Code of a theme that it is about. */
  readonly theme?: string | null
}

/**
 * One expectation with its history, or what a new one begins with.
 * @returns null where there is none of this id
 */
export async function readLoop(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { id, regionSet: asked, region, form, quarter, about, from, ...given }: LoopSelection,
): Promise<LoopPageReport | null> {
  const today = amsterdamDay(clock().toISOString())
  const mayEdit = may(roles, 'edit_followup')
  const known = await readKnownLoops({ db }, { regionSet: asked, asOf: today })
  const { rows, regions, regionSet, framework } = known
  const groups = framework.groups.map(({ code, name }) => ({ code, name }))
  const statement = framework.items.find(({ code }) => id === null && code === about)?.text ?? null
  const themes = framework.themes.map(({ code, name }) => ({ code, name }))
  const common = { regionSet, regions, groups, themes, statement, mayEdit, today }
  if (id === null) {
    const heardOn = quarter === null ? today : Math.min(today, lastDayOf(quarter))
    const heardFrom = groups.map(({ code }) => code).filter((code) => from.includes(code))
    const prefilled = {
      ...{ region_set: regionSet ?? '', region: regions.find((name) => name === region) ?? '' },
      ...{ heard_on: formatIsoDay(heardOn), form: form ?? '', decision: 'open' },
      source: given.source ?? (quarter === null ? '' : 'survey'),
      theme: themes.find(({ code }) => code === given.theme)?.code ?? '',
      // A comment is somebody's, and nobody says whose.
      heard_from: statement === null ? '' : heardFrom.join('|'),
    }
    const cells: LoopCells = { ...emptyCells(), ...prefilled }
    return { ...common, row: null, cells, basedOn: null, history: [] }
  }
  const versions = versionsOf(await loops.findAllActive(db)).get(loopKey({ loopId: id })) ?? []
  const newest = versions.at(-1)
  const row = rows.find(({ loop }) => loopKey(loop) === loopKey({ loopId: id }))
  if (newest === undefined || row === undefined) return null
  const places = await placeCells(db)
  return {
    ...{ ...common, row, basedOn: newest.importId },
    cells: loopCells(newest, places.get(newest.placeId)),
    history: loopHistory(versions, places, await findVersionFacts(db, versions)),
  }
}

function emptyCells(): LoopCells {
  const entries = LOOP_COLUMNS.map(({ name }): [LoopColumn, string] => [name, ''])
  return Object.fromEntries(entries) as Record<LoopColumn, string>
}
