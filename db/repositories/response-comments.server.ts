import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'

export interface ResponseComment {
  readonly rowNumber: number
  readonly comment: string
}

export async function insertMany(
  db: Database,
  importId: number,
  comments: readonly ResponseComment[],
): Promise<void> {
  const rows = comments.map(({ rowNumber, comment }) => ({
    import_id: importId,
    row_number: rowNumber,
    comment,
  }))
  await bulkInsertRows(db, 'response_comment', rows)
}

/** By row. */
export function findAllByImport(
  db: Database,
  importId: number,
): Promise<readonly ResponseComment[]> {
  return db
    .selectFrom('response_comment')
    .select(['row_number as rowNumber', 'comment'])
    .where('import_id', '=', importId)
    .orderBy('row_number')
    .execute()
}
