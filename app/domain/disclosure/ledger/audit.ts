import { AtomRegister, LedgerError, type Atom, type StoredAtom } from './atoms'
import { Columns, type StoredPart } from './columns'
import { compareFigures, isCandidate, type Figure } from './figure'
import { RowSpace, type SparseRow } from './row-space'
import { hasDeterminedSet } from './small-sets'

/**
 * What one block of the release ledger keeps between editions: plain data, JSON as it stands. Figures
 * of different scales never share an atom, and no figure spans two calendar years, so there is one
 * block per scale and calendar year (blockName).
 */
export interface LedgerBlock {
  readonly atoms: readonly StoredAtom[]
  /** Rows that span everything that was ever released; atoms by place in `atoms`. */
  readonly rows: readonly (readonly StoredPart[])[]
  /** Figure id → number of the edition in which the figure on show was released. */
  readonly shown: Readonly<Record<string, number>>
}

export const EMPTY_BLOCK: LedgerBlock = { atoms: [], rows: [], shown: {} }

/** `period` is a quarter (`2026-Q3`) or a calendar year (`2026`). */
export function blockName(scale: string, period: string): string {
  return `${scale}|${period.slice(0, 4)}`
}

/** The figures of a block as the data now gives them; figures that did not change may be left out. */
export interface Edition {
  readonly number: number
  /**
   * Every atom that the figures name, and those whose persons' newer answers took their place (with
   * the population of both): otherwise the same persons would be counted twice.
   */
  readonly atoms: readonly Atom[]
  readonly figures: readonly Figure[]
}

/** new: show the figure of this edition. old: keep showing the earlier one. nothing: show neither. */
export type FigureDecision = 'new' | 'old' | 'nothing'

export interface AuditResult {
  readonly block: LedgerBlock
  /** By figure id. A figure without persons is `nothing`: that is "no data", not a refusal. */
  readonly decisions: ReadonlyMap<string, FigureDecision>
}

interface Candidate {
  readonly figure: Figure
  readonly parts: readonly StoredPart[]
  readonly wasShown: boolean
}

/**
 * Decides which figures may be shown, so that no linear combination of all means ever released rests
 * on fewer than five persons (method section 9). A figure passes if its row is in the space of what
 * was released already, or if with it no set of atoms of at most four persons is determined. What was
 * shown before goes first; then the fixed order of compareFigures. Decisions use n and weights only.
 *
 * A dry run that shows its outcome releases it: its block must be kept as well.
 *
 * @throws LedgerError where an atom contradicts the block, or a figure's atoms do not hold its n persons
 */
export function audit(block: LedgerBlock, edition: Edition): AuditResult {
  const register = new AtomRegister(block.atoms)
  for (const atom of edition.atoms) register.register(atom)
  const candidates = candidatesOf(block, edition, register)
  const columns = new Columns(register, [
    ...block.rows,
    ...candidates.map((candidate) => candidate.parts),
  ])
  const released = new ReleasedRows(columns, block.rows)
  const decisions = new Map<string, FigureDecision>()
  let stage = ''
  for (const { figure, parts, wasShown } of candidates) {
    const nextStage = `${wasShown}|${figure.span}|${figure.setPosition}`
    if (nextStage !== stage) released.tidy()
    stage = nextStage
    if (released.offer(parts)) decisions.set(figure.id, 'new')
  }
  released.tidy()
  const shown = new Map(Object.entries(block.shown))
  for (const { id, n } of edition.figures) {
    if (decisions.has(id)) shown.set(id, edition.number)
    else if (n === 0) shown.delete(id)
    if (!decisions.has(id)) decisions.set(id, shown.has(id) ? 'old' : 'nothing')
  }
  const { stored } = register
  return {
    block: { atoms: stored, rows: released.rows, shown: Object.fromEntries(shown) },
    decisions,
  }
}

function candidatesOf(block: LedgerBlock, edition: Edition, register: AtomRegister): Candidate[] {
  return edition.figures
    .filter(isCandidate)
    .map((figure) => ({
      figure,
      parts: partsOf(figure, register),
      wasShown: figure.id in block.shown,
    }))
    .sort(
      (first, second) =>
        Number(second.wasShown) - Number(first.wasShown) ||
        compareFigures(first.figure, second.figure),
    )
}

function partsOf(figure: Figure, register: AtomRegister): StoredPart[] {
  const parts = figure.parts.map(({ coefficient, atoms }) => ({
    coefficient,
    atoms: atoms.map((key) => register.placeOf(key)),
  }))
  const persons = parts
    .flatMap(({ atoms }) => atoms)
    .reduce((sum, place) => sum + register.at(place).n, 0)
  if (persons !== figure.n) throw new LedgerError('figure_mismatch', figure.id)
  return parts
}

/** No bound at all: more than any gain per person can be. */
const LARGEST_GAIN = 1e9

interface ReleasedRow {
  readonly parts: readonly StoredPart[]
  readonly row: SparseRow
}

/** The rows released so far, with the space that they span. */
class ReleasedRows {
  readonly #columns: Columns
  readonly #added: Float64Array
  /** See Proposal; as it speaks of the space, not of its basis, tidying leaves it as it is. */
  readonly #gains: Float64Array
  #released: ReleasedRow[]
  #space: RowSpace

  constructor(columns: Columns, stored: readonly (readonly StoredPart[])[]) {
    this.#columns = columns
    this.#added = new Float64Array(columns.count)
    // Nothing released: P = 0.
    this.#gains = new Float64Array(columns.count).fill(stored.length > 0 ? LARGEST_GAIN : 0)
    this.#space = new RowSpace(columns.count)
    this.#released = stored.map((parts) => ({ parts, row: columns.rowOf(parts) }))
  }

  get rows(): readonly (readonly StoredPart[])[] {
    return this.#released.map(({ parts }) => parts)
  }

  /** Releases the row if nothing speaks against it. */
  offer(parts: readonly StoredPart[]): boolean {
    const row = this.#columns.rowOf(parts)
    const unit = this.#space.residual(row)
    if (unit && this.#wouldDetermine(unit)) return false
    this.#released.push({ parts, row })
    if (unit) this.#add(unit)
    return true
  }

  #add(unit: SparseRow): void {
    this.#space.add(unit)
    const reach = new Map<number, number>()
    for (const small of this.#columns.smallNear(unit.columns[0] as number)) {
      reach.set(small.column, small.reach)
    }
    let most = 0
    unit.columns.forEach((column, entry) => {
      const value = Math.abs(unit.values[entry] as number)
      most = Math.max(most, value * (reach.get(column) ?? 0))
    })
    unit.columns.forEach((column, entry) => {
      const more = Math.abs(unit.values[entry] as number) * most
      this.#gains[column] = (this.#gains[column] as number) + more
    })
  }

  /** Spans the same space by the shortest rows: group rows that do not meet, before their totals. */
  tidy(): void {
    const sorted = this.#released.toSorted(
      (first, second) => first.row.columns.length - second.row.columns.length,
    )
    this.#space = new RowSpace(this.#columns.count)
    this.#released = sorted.filter(({ row }) => {
      const unit = this.#space.residual(row)
      if (unit) this.#space.add(unit)
      return unit !== null
    })
  }

  #wouldDetermine(unit: SparseRow): boolean {
    const added = this.#added
    unit.columns.forEach((column, entry) => (added[column] = unit.values[entry] as number))
    const space = this.#space
    const found = hasDeterminedSet(this.#columns.smallNear(unit.columns[0] as number), {
      diagonal: space.diagonal,
      row: (column) => space.projectionRow(column),
      added,
      gains: this.#gains,
    })
    for (const column of unit.columns) added[column] = 0
    return found
  }
}
