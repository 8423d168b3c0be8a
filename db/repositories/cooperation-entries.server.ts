import type {
  CooperationForm,
  Phase,
  Predictability,
  Scope,
} from '#app/domain/cooperation/cooperation'
import type { ImportedEntry } from '#app/domain/cooperation/in-force'
import type { CooperationEntryTable } from '#db/schema/cooperation'
import type { Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { dayIn, factIn, unknownIn } from '../date-facts'

export interface StoredEntry extends ImportedEntry {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
}

export type NewEntry = Omit<StoredEntry, 'importId'>

export async function insertMany(
  db: Database,
  importId: number,
  entries: readonly NewEntry[],
): Promise<void> {
  await bulkInsertRows(
    db,
    'cooperation_entry',
    entries.map((entry) => ({
      import_id: importId,
      row_number: entry.rowNumber,
      cooperation_id: entry.cooperationId,
      place_id: entry.placeId,
      cooperation: entry.title,
      themes: entry.themes.join('|'),
      form: entry.form,
      partner: entry.partner,
      as_of: entry.asOf,
      phase: entry.phase,
      hours: entry.hours,
      euros: entry.euros,
      yield: entry.ownYield,
      expected_yield_of_others: entry.expectedYield,
      mandate: entry.mandate === null ? null : Number(entry.mandate),
      teams: entry.teams,
      scope: entry.scope,
      predictability: entry.predictability,
      agreed_on: dayIn(entry.evidence.agreed),
      team_on: dayIn(entry.evidence.team),
      first_result_on: dayIn(entry.evidence.first_result),
      changed_procedure_on: dayIn(entry.evidence.changed_procedure),
      other_theme_on: dayIn(entry.evidence.other_theme),
      unknown: unknownIn(entry.evidence),
    })),
  )
}

/** Every version of every row that an active import holds, by import and row. */
export async function findAllActive(db: Database): Promise<readonly StoredEntry[]> {
  const rows = await db
    .selectFrom('cooperation_entry')
    .innerJoin('import', 'import.id', 'cooperation_entry.import_id')
    .selectAll('cooperation_entry')
    .where('import.state', '=', 'active')
    .orderBy('cooperation_entry.import_id')
    .orderBy('cooperation_entry.row_number')
    .execute()
  return rows.map(toEntry)
}

function toEntry(row: Selectable<CooperationEntryTable>): StoredEntry {
  const fact = factIn(row.unknown)
  return {
    importId: row.import_id,
    rowNumber: row.row_number,
    cooperationId: row.cooperation_id,
    placeId: row.place_id,
    title: row.cooperation,
    themes: row.themes === '' ? [] : row.themes.split('|'),
    form: row.form as CooperationForm,
    partner: row.partner,
    asOf: row.as_of,
    phase: row.phase as Phase | null,
    hours: row.hours,
    euros: row.euros,
    ownYield: row.yield,
    expectedYield: row.expected_yield_of_others,
    mandate: row.mandate === null ? null : row.mandate === 1,
    teams: row.teams,
    scope: row.scope as Scope | null,
    predictability: row.predictability as Predictability | null,
    evidence: {
      agreed: fact('agreed', row.agreed_on),
      team: fact('team', row.team_on),
      first_result: fact('first_result', row.first_result_on),
      changed_procedure: fact('changed_procedure', row.changed_procedure_on),
      other_theme: fact('other_theme', row.other_theme_on),
    },
  }
}
