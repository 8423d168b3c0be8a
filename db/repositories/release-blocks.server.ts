import type { StoredAtom } from '#app/domain/disclosure/ledger/atoms'
import { weightsFrom } from '#app/domain/disclosure/ledger/heaviest'
import type { LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import type { StoredPart } from '#app/domain/disclosure/ledger/columns'
import type { StoredRow } from '#app/domain/disclosure/ledger/released-rows'
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

/**
 * By name; those that were never stored are absent.
 * @param alike atoms of another block that may be theirs too, as where all weigh the same: then these are given
 */
export async function findByNames(
  db: Database,
  names: readonly string[],
  alike: readonly StoredAtom[] = [],
): Promise<ReadonlyMap<string, ReleaseBlock>> {
  const found = new Map<string, ReleaseBlock>()
  for (const chunk of chunksOf(names)) {
    const rows = await db
      .selectFrom('release_block')
      .selectAll()
      .where('name', 'in', chunk)
      .execute()
    for (const row of rows) found.set(row.name, toReleaseBlock(row, alike))
  }
  return found
}

/** By name. */
export async function findAll(db: Database): Promise<readonly ReleaseBlock[]> {
  const rows = await db.selectFrom('release_block').selectAll().orderBy('name').execute()
  return rows.map((row) => toReleaseBlock(row))
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

function toReleaseBlock(
  { content, ...row }: ReleaseBlockTable,
  alike: readonly StoredAtom[] = [],
): ReleaseBlock {
  return { ...row, block: toBlock(unpacked(content), alike) }
}

/** [key, parent, n, Σv, Σv², copies, …heaviest] */
type AtomText = [string, number | null, number, number, number, number, ...number[]]
/** Exact or not, then [coefficient, …atoms] of each part. */
type RowText = [0 | 1, ...number[][]]

/** How the text of a block begins, and what follows on its atoms, and on its rows. */
const ATOMS = '{"atoms":'
const ROWS = ',"rows":'
const BOUNDS = ',"bounds":'

/** Of atoms and of rows that were read or saved lately: most are saved again as they are. */
const texts = new WeakMap<readonly (StoredAtom | StoredRow)[], string>()

function textOf<One extends StoredAtom | StoredRow>(
  list: readonly One[],
  toText: (one: One) => AtomText | RowText,
): string {
  const known = texts.get(list)
  if (known !== undefined) return known
  const text = JSON.stringify(list.map(toText))
  texts.set(list, text)
  return text
}

function atomText(atom: StoredAtom): AtomText {
  const { key, parent, n, sumWeights, sumSquaredWeights, copies = 1, heaviest } = atom
  return [key, parent, n, sumWeights, sumSquaredWeights, copies, ...heaviest]
}

function rowText({ exact, parts }: StoredRow): RowText {
  return [exact ? 1 : 0, ...parts.map(partText)]
}

function toText(block: LedgerBlock): string {
  const { atoms, rows, bounds, shown, withheld, free = [], refused = [] } = block
  const others = JSON.stringify({
    bounds: bounds.map((parts) => parts.map(partText)),
    shown,
    withheld,
    ...(free.length > 0 && { free: free.map((parts) => parts.map(partText)) }),
    ...(refused.length > 0 && { refused: refused.map((parts) => parts.map(partText)) }),
  })
  const text = `${ATOMS}${textOf(atoms, atomText)}${ROWS}${textOf(rows, rowText)}`
  return `${text},${others.slice(1)}`
}

function toBlock(content: string, alike: readonly StoredAtom[]): LedgerBlock {
  const known = texts.get(alike)
  const isAlike = known !== undefined && content.startsWith(`${known}${ROWS}`, ATOMS.length)
  const given = isAlike ? `{${content.slice(ATOMS.length + known.length + 1)}` : content
  const { atoms, rows, bounds, shown, withheld, free, refused } = JSON.parse(given) as {
    readonly atoms?: readonly AtomText[]
    readonly rows: readonly RowText[]
    readonly bounds: readonly (readonly number[][])[]
    readonly shown: LedgerBlock['shown']
    readonly withheld?: LedgerBlock['withheld']
    readonly free?: readonly (readonly number[][])[]
    readonly refused?: readonly (readonly number[][])[]
  }
  const ofAtoms = atoms === undefined ? alike : atoms.map(toAtom)
  const ofRows = rows.map(([exact, ...parts]): StoredRow => ({
    exact: exact === 1,
    parts: parts.map(toPart),
  }))
  // A key has no quote in it that stands by itself.
  const end = isAlike ? ATOMS.length + known.length : content.indexOf(ROWS)
  const last = content.indexOf(BOUNDS, end)
  if (content.startsWith(ATOMS) && end > 0 && last > 0) {
    if (!isAlike) texts.set(ofAtoms, content.slice(ATOMS.length, end))
    texts.set(ofRows, content.slice(end + ROWS.length, last))
  }
  return {
    atoms: ofAtoms,
    rows: ofRows,
    bounds: bounds.map((parts) => parts.map(toPart)),
    shown,
    ...(withheld === undefined ? {} : { withheld }),
    ...(free === undefined ? {} : { free: free.map((parts) => parts.map(toPart)) }),
    ...(refused === undefined ? {} : { refused: refused.map((parts) => parts.map(toPart)) }),
  }
}

function toAtom(row: AtomText): StoredAtom {
  const [key, parent, n, sumWeights, sumSquaredWeights, copies] = row
  const heaviest = weightsFrom(row, 6, row.length)
  return { key, parent, n, sumWeights, sumSquaredWeights, copies, heaviest }
}

function partText({ coefficient, atoms }: StoredPart): number[] {
  return [coefficient, ...atoms]
}

function toPart(numbers: readonly number[]): StoredPart {
  const [coefficient = 0] = numbers
  return { coefficient, atoms: numbers.slice(1) }
}
