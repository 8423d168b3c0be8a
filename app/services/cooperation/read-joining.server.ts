import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { formatIsoDay } from '#app/domain/calendar/day'
import { cooperationKey, entriesInForce } from '#app/domain/cooperation/in-force'
import { cooperationCells } from '#app/domain/export/cooperation-file'
import { COOPERATION_COLUMNS } from '#app/domain/ingest/columns/columns'
import { byName } from '#app/domain/report/by-name'
import type { JoiningReport } from '#app/domain/report/register-form'
import type { Database } from '#db/client.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { placeCells } from '../followup/export-loops.server'
import { readKnownCooperations } from './known-cooperations.server'
import { SAID_COLUMNS } from './read-partner.server'

interface JoiningSelection {
  /** null: a new one. */
  readonly id: string | null
  readonly regionSet: string | null
  /** Of a new one. */
  readonly region: string | null
}

const BLANK: Readonly<Record<string, string>> = Object.fromEntries(
  COOPERATION_COLUMNS.map(({ name }) => [name, '']),
)

/** What partners of a cooperation share on its newest reference date, or what a new one begins with. @returns null where there is none */
export async function readJoining(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { id, regionSet: asked, region }: JoiningSelection,
): Promise<JoiningReport | null> {
  const today = amsterdamDay(clock().toISOString())
  const known = await readKnownCooperations({ db }, { regionSet: asked, today })
  const { regionSet, regions, framework } = known
  const common = { regions, themes: framework.themes }
  if (id === null) {
    const place = { region_set: regionSet ?? '', region: region ?? '' }
    const cells = { ...BLANK, ...place, as_of: formatIsoDay(today) }
    return { ...common, cooperation: null, partners: [], cells }
  }
  const key = cooperationKey({ cooperationId: id })
  const all = entriesInForce(await cooperationEntries.findAllActive(db))
  const own = all.filter((entry) => cooperationKey(entry) === key)
  const newest = Math.max(...own.map(({ asOf }) => asOf))
  const round = own.filter(({ asOf }) => asOf === newest)
  const [first] = round
  if (first === undefined) return null
  const cells = cooperationCells(first, (await placeCells(db)).get(first.placeId))
  const others = Object.fromEntries([...SAID_COLUMNS, 'partner'].map((name) => [name, '']))
  return {
    ...common,
    cooperation: { id: first.cooperationId, title: first.title },
    cells: { ...cells, ...others },
    partners: round.map(({ partner }) => partner).sort(byName),
  }
}
