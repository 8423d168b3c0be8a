import { Sqlite, type SqliteConnection } from '#db/sqlite-driver.server'

/**
 * Every row of every table of a SQLite file, as stored; the file beside it that locks imports is none
 * of it.
 */
export function contentOf(file: string): Readonly<Record<string, readonly string[]>> {
  return reading(file, (raw) => {
    const tables = raw
      .prepare<[], { name: string }>(`select name from sqlite_schema where type = 'table'`)
      .all()
    return Object.fromEntries(
      tables.map(({ name }) => {
        const rows = raw.prepare<[], Record<string, unknown>>(`select * from "${name}"`).all()
        return [name, rows.map((row) => JSON.stringify(row)).sort()]
      }),
    )
  })
}

/** Rows that an import has stored so far, though nothing shows them yet. */
export function countStagedResponses(file: string): number {
  return reading(
    file,
    (raw) =>
      raw
        .prepare<[], { count: number }>(
          `select count(*) as count from response
           where import_id in (select id from import where state = 'staging')`,
        )
        .get()?.count ?? 0,
  )
}

function reading<T>(file: string, read: (raw: SqliteConnection) => T): T {
  const raw = new Sqlite(file, { readonly: true, timeout: 5000 })
  try {
    return read(raw)
  } finally {
    raw.close()
  }
}
