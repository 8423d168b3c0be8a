import { AtomRegister, type Atom, type StoredAtom } from './atoms'
import { Columns, type StoredPart } from './columns'
import { compareFigures, type Figure } from './figure'
import type { LinkedPersons } from './links'
import { isCandidate, PersonCounter } from './persons'
import { ReleasedRows, type OfferedRow, type StoredRow } from './released-rows'

/**
 * What one block of the release ledger keeps between editions: plain data, JSON as it stands. Figures
 * of different scales never share an atom, and no figure spans two calendar years, so there is one
 * block per scale and calendar year (blockName). Nothing of any one person is in it.
 */
export interface LedgerBlock {
  readonly atoms: readonly StoredAtom[]
  /** Rows that span everything that was ever released; atoms by place in `atoms`. */
  readonly rows: readonly StoredRow[]
  /** Rows of all means that were ever told as a bound only. */
  readonly bounds: readonly (readonly StoredPart[])[]
  /** Figure id → number of the edition in which the figure on show was released. */
  readonly shown: Readonly<Record<string, number>>
  /**
   * Ids of figures that were on show, of answers that are not known any more, while newer ones waited: what
   * stands between the two may be few. Once their row of today is among `rows`, though nobody saw it, they
   * pass when they differ enough from that (`true`).
   */
  readonly withheld?: Readonly<Record<string, boolean>>
}

export const EMPTY_BLOCK: LedgerBlock = { atoms: [], rows: [], bounds: [], shown: {} }

/** `period` is a quarter (`2026-Q3`) or a calendar year (`2026`). */
export function blockName(scale: string, period: string): string {
  return `${scale}|${period.slice(0, 4)}`
}

/** What a block is of. */
export function blockOf(name: string): { readonly scale: string; readonly year: string } {
  const [scale = '', year = ''] = name.split('|')
  return { scale, year }
}

/** The figures of a block as the data now gives them; figures that did not change may be left out. */
export interface Edition {
  readonly number: number
  /** Every atom that the figures name. */
  readonly atoms: readonly Atom[]
  /**
   * Everybody with answers in more than one atom of the block, whatever edition these are of: other areas,
   * other quarters, an answer and the newer one in its place.
   */
  readonly linked: readonly LinkedPersons[]
  readonly figures: readonly Figure[]
  /**
   * Sets of persons looked at for a figure before the safe bound takes over: a million, or fewer, which
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

interface Candidate extends OfferedRow {
  readonly figure: Figure
  readonly wasShown: boolean
}

/**
 * A block of the ledger that is audited, once or several times over the same answers: what these are, and
 * who has several of them, is looked up once.
 */
export class OpenBlock {
  readonly #register: AtomRegister
  readonly #counter: PersonCounter
  #block: LedgerBlock

  /**
   * @param register of the block's atoms: it is the block's from here on
   * @throws LedgerError where an atom contradicts the block
   */
  constructor(
    block: LedgerBlock,
    { atoms, linked }: Pick<Edition, 'atoms' | 'linked'>,
    register = new AtomRegister(block.atoms),
  ) {
    this.#register = register
    for (const atom of atoms) register.register(atom)
    this.#counter = new PersonCounter(this.#register, linked)
    this.#block = { ...block, atoms: this.#register.stored }
  }

  /** As it is now, to be kept. */
  get block(): LedgerBlock {
    return this.#block
  }

  /**
   * Decides which figures may be shown, so that no linear combination of all means ever released rests
   * for nine tenths or more of its squared weight on fewer than five persons (method section 9). A figure
   * passes if its row is in the space of what was released already, or if with it no four persons hold so
   * much of any row of the space. What was shown before goes first; then the fixed order of compareFigures.
   * These decisions use who answered and weights only.
   *
   * When all are audited, as if each were told exactly, values are looked at: what is told as a bound must
   * not follow from what is told exactly (ToldRows). A figure that would break that is not shown, though its
   * row stays.
   *
   * A dry run that shows its outcome releases it: its block must be kept as well.
   *
   * @returns by figure id; see AuditResult
   */
  audit({
    number,
    figures,
    setLimit,
  }: Omit<Edition, 'atoms' | 'linked'>): ReadonlyMap<string, FigureDecision> {
    const block = this.#block
    const candidates = candidatesOf(block, figures, this.#register, this.#counter)
    const rows = [...block.rows, ...candidates].map(({ parts }) => parts)
    const columns = new Columns(this.#register, rows, this.#counter.classes)
    const released = new ReleasedRows(columns, block, candidates, setLimit)
    const withheld = new Map(Object.entries(block.withheld ?? {}))
    const free = withhold(withheld, candidates, released)
    const offered = candidates.filter((candidate) => !free.has(candidate))
    const passed = stagesOf(offered).flatMap((stage) => {
      const verdicts = released.offer(stage)
      return stage.filter((_, place) => verdicts[place])
    })
    const told = new Set<string>()
    for (const isGroup of [false, true]) {
      const ofKind = passed.filter(({ figure }) => (figure.kind === 'group') === isGroup)
      for (const { figure } of released.tell(ofKind)) told.add(figure.id)
    }
    const decisions = new Map<string, FigureDecision>()
    const shown = new Map(Object.entries(block.shown))
    for (const { id, kind, parts } of figures) {
      if (told.has(id)) {
        withheld.delete(id)
        decisions.set(id, 'new')
        if (kind !== 'constant') shown.set(id, number)
        continue
      }
      if (parts.length === 0) shown.delete(id)
      decisions.set(id, shown.has(id) ? 'old' : 'nothing')
    }
    const { atoms } = block
    const after = { atoms, ...released.stored, shown: Object.fromEntries(shown) }
    const isAny = withheld.size > 0
    this.#block = isAny ? { ...after, withheld: Object.fromEntries(withheld) } : after
    return decisions
  }
}

/**
 * One audit of a block (OpenBlock).
 * @throws LedgerError where an atom contradicts the block
 */
export function audit(block: LedgerBlock, edition: Edition): AuditResult {
  const open = new OpenBlock(block, edition)
  const decisions = open.audit(edition)
  return { block: open.block, decisions }
}

/** Takes in the rows of withheld figures. @returns those that are not offered */
function withhold(
  withheld: Map<string, boolean>,
  candidates: readonly Candidate[],
  released: ReleasedRows,
): ReadonlySet<Candidate> {
  const known = candidates.filter(({ figure }) => withheld.has(figure.id))
  const unseen = known.filter(({ figure }) => withheld.get(figure.id) === false)
  for (const candidate of unseen) {
    released.takeIn(candidate)
    withheld.set(candidate.figure.id, true)
  }
  return new Set(known.filter((one) => unseen.includes(one) || released.isFree(one)))
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

function candidatesOf(
  { shown }: LedgerBlock,
  figures: readonly Figure[],
  register: AtomRegister,
  counter: PersonCounter,
): Candidate[] {
  const persons = new Map<Figure, number>()
  const candidates = figures.flatMap((figure): Candidate[] => {
    if (figure.parts.length === 0) return []
    const parts = storedParts(figure, register)
    const counted = counter.count(parts)
    if (!isCandidate(counted)) return []
    persons.set(figure, counted.persons)
    return [{ figure, parts, told: figure.told, wasShown: figure.id in shown }]
  })
  const personsOf = (figure: Figure) => persons.get(figure) ?? 0
  return candidates.sort(
    (first, second) =>
      Number(second.wasShown) - Number(first.wasShown) ||
      compareFigures(first.figure, second.figure, personsOf),
  )
}

/** @throws LedgerError atom_unknown */
function storedParts({ parts }: Figure, register: AtomRegister): StoredPart[] {
  return parts.map(({ coefficient, atoms }) => ({
    coefficient,
    atoms: atoms.map((key) => register.placeOf(key)),
  }))
}
