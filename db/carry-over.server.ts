import { FACTS_OF_IMPORT } from './import-tables'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from './client.server'

/** What keeps one database from being taken for a later state of another. */
const CONTRADICTIONS = [
  // Answers of another installation: their hashes and numbers mean somebody else.
  `select 1 from restored.setting r left join main.setting c on c.key = r.key
    where r.key = 'respondent_key' and c.value is not r.value`,
  `select 1 from restored.import r left join main.import c on c.id = r.id
    where c.kind is not r.kind or c.sha256 is not r.sha256 or c.started_at is not r.started_at`,
  `select 1 from restored.region_set r left join main.region_set c on c.id = r.id
    where c.name is not r.name`,
  `select 1 from restored.region r left join main.region c on c.id = r.id
    where c.region_set_id is not r.region_set_id or c.name is not r.name`,
  `select 1 from restored.place r left join main.place c on c.id = r.id
    where c.id is null or c.area_code is not r.area_code or c.region_id is not r.region_id`,
  `select 1 from restored.place_event r left join main.place_event c
    on c.quarter = r.quarter and c.place_id = r.place_id and c.position = r.position
    where c.event is not r.event`,
] as const

/** Tables of rows that are in the later database only, in an order in which references hold. */
const BY_ID = ['import', 'region_set', 'region', 'place'] as const
const BY_IMPORT = ['response', 'response_comment', ...FACTS_OF_IMPORT] as const

/**
 * Takes over into a restored copy what the database that stands now has had since: its imports with
 * everything that came with them, taken back, and what tells answers of a place apart. So numbers mean
 * the same in both, and what was shown of these answers can still be told from what will be.
 *
 * @param db the database that stands now; nothing of it is changed
 * @param file a closed copy of the backup, of the same schema, without imports under way
 * @returns how many imports; null where the backup is no earlier state of this database
 */
export async function carryOver(db: Database, file: string): Promise<number | null> {
  await sql`attach database ${file} as restored`.execute(db)
  try {
    return await db.transaction().execute(async (transaction) => {
      for (const query of CONTRADICTIONS) {
        const { rows } = await sql.raw(`${query} limit 1`).execute(transaction)
        if (rows.length > 0) return null
      }
      return copyNewer(transaction)
    })
  } finally {
    await sql`detach database restored`.execute(db)
  }
}

async function copyNewer(db: Database): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from main.import where state <> 'staging' and id not in (select id from restored.import)
  `.execute(db)
  const newer = sql.join([-1, ...rows.map(({ id }) => id)])
  await copy(
    db,
    'framework_version',
    sql`version not in (select version from restored.framework_version)`,
    {
      current: '0',
    },
  )
  for (const table of BY_ID) {
    const isNew = sql`id not in (select id from ${sql.raw(`restored.${table}`)})`
    await copy(db, table, isNew, table === 'import' ? { state: `'undone'` } : {})
  }
  // Under numbers of their own: an erasure may have removed one and made another in its place.
  await sql`
    insert into restored.organisation (name_key, name, import_id)
    select name_key, name, import_id from main.organisation
    where name_key not in (select name_key from restored.organisation) order by id
  `.execute(db)
  for (const table of BY_IMPORT) {
    const organisation = `(select r.id from restored.organisation r
      join main.organisation c on c.name_key = r.name_key where c.id = t.organisation_id)`
    await copy(db, table, sql`import_id in (${newer})`, { organisation_id: organisation })
  }
  await copy(
    db,
    'place_event',
    sql`not exists (select 1 from restored.place_event r where r.quarter = t.quarter
      and r.place_id = t.place_id and r.position = t.position)`,
  )
  // What was told of the instrument stays told.
  await sql`delete from restored.released_quality`.execute(db)
  await copy(db, 'released_quality', sql`true`)
  // What was published stays published, and signed with the key that it was signed with.
  await copy(db, 'edition', sql`id not in (select id from restored.edition)`)
  const isKey = sql`key = 'edition_signing_key' and key not in (select key from restored.setting)`
  await copy(db, 'setting', isKey)
  // With the list that tells when one of them goes.
  await sql`
    delete from restored.setting
    where key = 'editions_signed' and key in (select key from main.setting)
  `.execute(db)
  await copy(db, 'setting', sql`key = 'editions_signed'`)
  return rows.length
}

/** @param changes column → SQL of what it becomes, where the table has it */
async function copy(
  db: Database,
  table: string,
  condition: RawBuilder<unknown>,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_info(${table}, 'restored')
  `.execute(db)
  const names = rows.map(({ name }) => `"${name}"`).join()
  const values = rows.map(({ name }) => changes[name] ?? `t."${name}"`).join()
  await sql`
    insert into ${sql.raw(`restored."${table}" (${names})`)}
    select ${sql.raw(`${values} from main."${table}" t`)} where ${condition}
  `.execute(db)
}
