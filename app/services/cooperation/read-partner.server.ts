import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Day } from '#app/domain/calendar/day'
import { cooperationKey, entriesInForce, entryKey } from '#app/domain/cooperation/in-force'
import { isRevealed } from '#app/domain/cooperation/mirror'
import { cooperationCells } from '#app/domain/export/cooperation-file'
import { COOPERATION_COLUMNS, type CooperationColumn } from '#app/domain/ingest/columns/columns'
import { byName } from '#app/domain/report/by-name'
import type { PartnerPageReport } from '#app/domain/report/register-form'
import { registerHistory } from '#app/domain/report/register-history'
import type { Database } from '#db/client.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { placeCells } from '../followup/export-loops.server'
import { findVersionFacts } from '../import/version-facts.server'
import { findDeadlines } from './deadlines.server'
import { readKnownCooperations } from './known-cooperations.server'

/** What a round asks of each partner: while it is running it comes of the partner alone. */
export const ASKED_COLUMNS: readonly CooperationColumn[] = [
  ...(['phase', 'hours', 'euros', 'yield', 'expected_yield_of_others'] as const),
]

/** What a partner says, which is hidden while a round is running. */
export const SAID_COLUMNS: readonly CooperationColumn[] = [...ASKED_COLUMNS, 'mandate']

/** What a row is known by. */
const KEY_COLUMNS: readonly CooperationColumn[] = ['cooperation_id', 'partner', 'as_of']

interface PartnerSelection {
  /** Of the cooperation; null finds none. */
  readonly id: string | null
  /** null: the first by name. */
  readonly partner: string | null
  /** null: the newest. */
  readonly asOf: Day | null
}

/** The row of one partner with its history. @returns null where there is none */
export async function readPartner(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { id, partner, asOf: askedDay }: PartnerSelection,
): Promise<PartnerPageReport | null> {
  const all = await cooperationEntries.findAllActive(db)
  const cooperationId = id ?? ''
  const key = cooperationKey({ cooperationId })
  const own = entriesInForce(all).filter((entry) => cooperationKey(entry) === key)
  const asOf = askedDay ?? Math.max(...own.map((entry) => entry.asOf))
  const answers = own
    .filter((entry) => entry.asOf === asOf)
    .sort((a, b) => byName(a.partner, b.partner))
  const wanted = entryKey({ cooperationId, partner: partner ?? '', asOf })
  const found = partner === null ? answers[0] : answers.find((each) => entryKey(each) === wanted)
  if (found === undefined) return null
  const today = amsterdamDay(clock().toISOString())
  const deadline = (await findDeadlines(db))(key, asOf)
  const isHidden = !isRevealed({ asOf, answers }, deadline, today)
  const places = await placeCells(db)
  const versions = all.filter((entry) => entryKey(entry) === entryKey(found))
  const told = COOPERATION_COLUMNS.map(({ name }) => name).filter(
    (name) => !KEY_COLUMNS.includes(name) && !(isHidden && SAID_COLUMNS.includes(name)),
  )
  const cells = cooperationCells(found, places.get(found.placeId))
  const asked = cells.region_set === '' ? null : cells.region_set
  const { regionSet, regions } = await readKnownCooperations({ db }, { regionSet: asked, today })
  const shown = { ...cells, region_set: regionSet ?? '' }
  const blank = Object.fromEntries(SAID_COLUMNS.map((name) => [name, '']))
  return {
    ...{ partner: found.partner, isHidden, basedOn: found.importId, regions },
    cooperation: { id: found.cooperationId, title: found.title },
    cells: isHidden ? { ...shown, ...blank } : shown,
    history: registerHistory(
      told,
      versions.map((entry) => ({
        importId: entry.importId,
        cells: cooperationCells(entry, places.get(entry.placeId)),
      })),
      await findVersionFacts(db, versions),
    ),
  }
}
