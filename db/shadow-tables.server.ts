import type { SqliteConnection } from './sqlite-driver.server'

interface Column {
  readonly name: string
  readonly type: string
  /** Place in the primary key from 1; 0 outside it. */
  readonly pk: number
}

interface Index {
  readonly unique: 0 | 1
  /** `pk`: of the primary key. */
  readonly origin: string
}

interface Shadow {
  /** What names a row: the columns of the primary key, or the row's number where a table has none. */
  readonly key: readonly string[]
  /** Whether the key is the row's number. */
  readonly isNumbered: boolean
  /** Whether more than the key is of one row only: rows may have changed places. */
  readonly isUnique: boolean
  readonly columns: readonly string[]
}

/** What short commands write to while long work goes on: a copy of it would put back what they changed. */
const WRITTEN_MEANWHILE = new Set(['account', 'audit_log', 'job', 'job_issue', 'session'])

/**
 * Copies of SQLite tables that one connection writes to instead of the tables themselves. A temporary
 * table hides the one of the same name: whoever uses the connection reads what it wrote, nobody else
 * does, and the database stays unlocked. In the end the rows that differ are put in place.
 *
 * Meanwhile nobody else may write to the rows that are written here. Temporary tables are gone with
 * their connection, whatever ends it.
 */
export class ShadowTables {
  readonly #raw: SqliteConnection
  readonly #shadows = new Map<string, Shadow>()

  constructor(raw: SqliteConnection) {
    this.#raw = raw
  }

  /** Makes the copy of a table that is about to be written to. */
  hide(table: string): void {
    if (this.#shadows.has(table)) return
    if (WRITTEN_MEANWHILE.has(table))
      throw new Error(`${table} is written in the end, or by others`)
    const found = this.#raw.pragma(`main.table_info("${table}")`) as Column[]
    const inKey = found.filter(({ pk }) => pk > 0)
    const isNumbered = inKey.length === 0
    const keyColumns = isNumbered ? [{ name: 'rowid', type: 'integer' }] : inKey
    const key = keyColumns.map(({ name }) => name)
    const indexes = this.#raw.pragma(`main.index_list("${table}")`) as Index[]
    const isUnique = indexes.some(({ unique, origin }) => unique === 1 && origin !== 'pk')
    const shadow = { key, isNumbered, isUnique, columns: found.map(({ name }) => name) }
    this.#shadows.set(table, shadow)
    for (const definition of this.#definitionsOf(table)) this.#raw.exec(temporary(definition))
    const copied = listOf(copiedColumns(shadow))
    this.#raw.exec(`insert into temp."${table}" (${copied}) select ${copied} from main."${table}"`)
    const typed = keyColumns.map(({ name, type }) => `"${name}" ${type}`)
    this.#raw.exec(`create temp table "${table} touched"
      (${typed.join(', ')}, primary key (${listOf(key)})) without rowid`)
    this.#noteChanges(table, key)
  }

  /**
   * Lays ready the rows that differ from the database's, in the order of their keys: before anybody else writes
   * to it, so that others wait for no more than the rows to be put in place. The work is done: from here on a
   * table's name means the database's own again.
   */
  compare(): void {
    for (const [table, shadow] of this.#shadows) {
      const { key, columns } = shadow
      const isSame = key.map((name) => `m."${name}" = t."${name}"`).join(' and ')
      const isOther = columns.map((name) => `m."${name}" is not t."${name}"`).join(' or ')
      const of = (names: readonly string[]) => names.map((name) => `t."${name}"`).join(', ')
      this.#raw.exec(`
        create temp table "${table} changed" as
          select ${of(copiedColumns(shadow))} from temp."${table} touched" k
          join temp."${table}" t on ${key.map((name) => `k."${name}" = t."${name}"`).join(' and ')}
          left join main."${table}" m on ${isSame}
          where m."${key[0]}" is null or ${isOther};
        create temp table "${table} gone" as
          select ${of(key)} from temp."${table} touched" t
          where not exists (select 1 from temp."${table}" m where ${isSame});
        alter table temp."${table}" rename to "${table} written"`)
    }
  }

  /** Makes the database hold what the copies hold. Within a write transaction. */
  putInPlace(): void {
    this.#raw.pragma('defer_foreign_keys = on')
    for (const [table, shadow] of this.#shadows) {
      const { key, isNumbered, isUnique, columns } = shadow
      const isIn = (rows: string) =>
        `(${listOf(key)}) in (select ${listOf(key)} from temp."${table} ${rows}")`
      this.#raw.exec(`delete from main."${table}" where ${isIn('gone')}`)
      const isReplaced = isNumbered || isUnique
      if (isReplaced) this.#raw.exec(`delete from main."${table}" where ${isIn('changed')}`)
      const set = columns
        .filter((name) => !key.includes(name))
        .map((name) => `"${name}" = excluded."${name}"`)
      // Else a row that others point at is changed: taking it away would ask who points at it.
      const otherwise = isReplaced
        ? ''
        : `on conflict (${listOf(key)}) do update set ${set.join(', ')}`
      const copied = listOf(copiedColumns(shadow))
      this.#raw.exec(`
        insert into main."${table}" (${copied})
          select ${copied} from temp."${table} changed" where true ${otherwise}`)
    }
  }

  /** A table and its indexes, as they were made. */
  #definitionsOf(table: string): string[] {
    return this.#raw
      .prepare<[string], string>(
        `select sql from main.sqlite_schema where tbl_name = ? and sql is not null
         order by type = 'table' desc`,
      )
      .pluck()
      .all(table)
  }

  /** Remembers the key of every row that is written or taken away. */
  #noteChanges(table: string, key: readonly string[]): void {
    const touched = `"${table} touched"`
    const note = (row: 'new' | 'old') => {
      const isKnown = key.map((name) => `"${name}" = ${row}."${name}"`).join(' and ')
      const keys = key.map((name) => `${row}."${name}"`).join(', ')
      // Not "or ignore": within a trigger that means what it means to the statement that set it off.
      return `insert into ${touched} select ${keys}
        where not exists (select 1 from ${touched} where ${isKnown});`
    }
    for (const [event, notes] of [
      ['insert', note('new')],
      ['update', note('old') + note('new')],
      ['delete', note('old')],
    ] as const) {
      this.#raw.exec(`create temp trigger "${table} ${event}" after ${event} on temp."${table}"
        begin ${notes} end`)
    }
  }
}

function copiedColumns({ isNumbered, columns }: Shadow): readonly string[] {
  return isNumbered ? ['rowid', ...columns] : columns
}

function temporary(definition: string): string {
  return definition
    .replace(/^create table/i, 'create temp table')
    .replace(/^create (unique )?index /i, (_, unique = '') => `create ${unique}index temp.`)
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
