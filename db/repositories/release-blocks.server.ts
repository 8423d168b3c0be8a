import type { StoredAtom } from '#app/domain/disclosure/ledger/atoms'
import type { LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import type { StoredPart } from '#app/domain/disclosure/ledger/columns'
import type { ReleaseBlockTable } from '#db/schema/releases'
import type { Database } from '../client.server'
import { packed, unpacked } from '../packed-text.server'
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
    for (const row of rows) found.set(row.name, toReleaseBlock(row))
  }
  return found
}

/** By name. */
export async function findAll(db: Database): Promise<readonly ReleaseBlock[]> {
  const rows = await db.selectFrom('release_block').selectAll().orderBy('name').execute()
  return rows.map(toReleaseBlock)
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
  const changed = { ...row, content: packed(toText(block)) }
  await db
    .insertInto('release_block')
    .values({ name, ...changed })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(changed))
    .execute()
}

/** For a ledger that is made anew. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('release_block').execute()
}

function toReleaseBlock({ content, ...row }: ReleaseBlockTable): ReleaseBlock {
  return { ...row, block: toBlock(unpacked(content)) }
}

/** [key, parent, n, Σv, Σv², copies, …heaviest] */
type AtomText = [string, number | null, number, number, number, number, ...number[]]
/** Exact or not, then [coefficient, …atoms] of each part. */
type RowText = [0 | 1, ...number[][]]

/** How the text of a block begins. */
const ATOMS = '{"atoms":'

/** Of atoms that were read or saved lately: most are saved again as they are. */
const atomTexts = new WeakMap<readonly StoredAtom[], string>()

function textOfAtoms(atoms: readonly StoredAtom[]): string {
  const known = atomTexts.get(atoms)
  if (known !== undefined) return known
  const text = JSON.stringify(
    atoms.map(({ key, parent, n, sumWeights, sumSquaredWeights, ...atom }): AtomText => {
      const { copies = 1, heaviest } = atom
      return [key, parent, n, sumWeights, sumSquaredWeights, copies, ...heaviest]
    }),
  )
  atomTexts.set(atoms, text)
  return text
}

function toText(block: LedgerBlock): string {
  const { atoms, rows, bounds, shown, withheld, free = [], refused = [] } = block
  const others = JSON.stringify({
    rows: rows.map(({ exact, parts }): RowText => [exact ? 1 : 0, ...parts.map(partText)]),
    bounds: bounds.map((parts) => parts.map(partText)),
    shown,
    withheld,
    ...(free.length > 0 && { free: free.map((parts) => parts.map(partText)) }),
    ...(refused.length > 0 && { refused: refused.map((parts) => parts.map(partText)) }),
  })
  return `${ATOMS}${textOfAtoms(atoms)},${others.slice(1)}`
}

function toBlock(content: string): LedgerBlock {
  const { atoms, rows, bounds, shown, withheld, free, refused } = JSON.parse(content) as {
    readonly atoms: readonly AtomText[]
    readonly rows: readonly RowText[]
    readonly bounds: readonly (readonly number[][])[]
    readonly shown: LedgerBlock['shown']
    readonly withheld?: LedgerBlock['withheld']
    readonly free?: readonly (readonly number[][])[]
    readonly refused?: readonly (readonly number[][])[]
  }
  const found = atoms.map(
    ([key, parent, n, sumWeights, sumSquaredWeights, copies, ...heaviest]) => {
      return { key, parent, n, sumWeights, sumSquaredWeights, copies, heaviest }
    },
  )
  // A key has no quote in it that stands by itself.
  if (content.startsWith(ATOMS)) {
    atomTexts.set(found, content.slice(ATOMS.length, content.indexOf(',"rows":')))
  }
  return {
    atoms: found,
    rows: rows.map(([exact, ...parts]) => ({ exact: exact === 1, parts: parts.map(toPart) })),
    bounds: bounds.map((parts) => parts.map(toPart)),
    shown,
    ...(withheld === undefined ? {} : { withheld }),
    ...(free === undefined ? {} : { free: free.map((parts) => parts.map(toPart)) }),
    ...(refused === undefined ? {} : { refused: refused.map((parts) => parts.map(toPart)) }),
  }
}

function partText({ coefficient, atoms }: StoredPart): number[] {
  return [coefficient, ...atoms]
}

function toPart([coefficient = 0, ...atoms]: readonly number[]): StoredPart {
  return { coefficient, atoms }
}
