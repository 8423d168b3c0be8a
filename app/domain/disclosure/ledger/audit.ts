import { AtomRegister, LedgerError, type Atom, type StoredAtom } from './atoms'
import { Columns, type StoredPart } from './columns'
import { compareFigures, isCandidate, type Figure } from './figure'
import { ReleasedRows } from './released-rows'

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
  /**
   * Sets of atoms looked at for a figure before the safe bound takes over: a million, or fewer, which
   * takes less time and shows less.
   */
  readonly setLimit?: number
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
  const offered = candidates.map(({ parts }) => parts)
  const columns = new Columns(register, [...block.rows, ...offered])
  const released = new ReleasedRows(columns, block.rows, offered, edition.setLimit)
  const decisions = new Map<string, FigureDecision>()
  for (const stage of stagesOf(candidates)) {
    const passed = released.offer(stage.map(({ parts }) => parts))
    stage.forEach(({ figure }, place) => {
      if (passed[place]) decisions.set(figure.id, 'new')
    })
  }
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

/** Candidates of the same span and set: between them the basis is made anew, of short rows. */
function stagesOf(candidates: readonly Candidate[]): Candidate[][] {
  const stages: Candidate[][] = []
  let last = ''
  for (const candidate of candidates) {
    const { figure, wasShown } = candidate
    const stage = `${wasShown}|${figure.span}|${figure.setPosition}`
    if (stage !== last) stages.push([])
    last = stage
    stages.at(-1)?.push(candidate)
  }
  return stages
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
