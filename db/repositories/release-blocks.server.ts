import type { StoredAtom } from '#app/domain/disclosure/ledger/atoms'
import type { LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** A block of the release ledger with what was noted beside it. */
export interface ReleaseBlock {
  readonly name: string
  readonly edition: number
  readonly rule: string
  readonly block: LedgerBlock
  readonly trouble: string | null
}

/** By name; those that were never stored are absent. */
export async function findByNames(
  db: Database,
  names: readonly string[],
): Promise<ReadonlyMap<string, ReleaseBlock>> {
  const found = new Map<string, ReleaseBlock>()
  for (const chunk of chunksOf(names)) {
    const rows = await db
      .selectFrom('release_block')
      .selectAll()
      .where('name', 'in', chunk)
      .execute()
    for (const { content, ...row } of rows) found.set(row.name, { ...row, block: toBlock(content) })
  }
  return found
}

/** By name. */
export async function findAll(db: Database): Promise<readonly ReleaseBlock[]> {
  const rows = await db.selectFrom('release_block').selectAll().orderBy('name').execute()
  return rows.map(({ content, ...row }) => ({ ...row, block: toBlock(content) }))
}

/** Number of the newest edition; 0 before the first. */
export async function findLastEdition(db: Database): Promise<number> {
  const row = await db
    .selectFrom('release_block')
    .select((eb) => eb.fn.max<number | null>('edition').as('edition'))
    .executeTakeFirstOrThrow()
  return row.edition ?? 0
}

/** Stores a block in the place of what was stored under its name. */
export async function save(db: Database, { block, name, ...row }: ReleaseBlock): Promise<void> {
  const changed = { ...row, content: toText(block) }
  await db
    .insertInto('release_block')
    .values({ name, ...changed })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(changed))
    .execute()
}

/** [key, parent, n, Σv², population unless it is the key] */
type AtomText = [string, number | null, number, number, string?]

function toText({ atoms, rows, shown }: LedgerBlock): string {
  const short = atoms.map(({ key, parent, n, sumSquaredWeights, population }): AtomText => {
    const isOwn = population === key
    return [key, parent, n, sumSquaredWeights, ...(isOwn ? ([] as const) : ([population] as const))]
  })
  return JSON.stringify({ atoms: short, rows, shown })
}

function toBlock(content: string): LedgerBlock {
  const { atoms, ...rest } = JSON.parse(content) as Omit<LedgerBlock, 'atoms'> & {
    readonly atoms: readonly AtomText[]
  }
  return {
    ...rest,
    atoms: atoms.map(([key, parent, n, sumSquaredWeights, population]): StoredAtom => ({
      ...{ key, parent, n, sumSquaredWeights },
      population: population ?? key,
    })),
  }
}

/** For a ledger that is made anew. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('release_block').execute()
}
