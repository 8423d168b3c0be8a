import { AtomRegister, type Atom, type StoredAtom } from './atoms'
import { Columns, type StoredPart } from './columns'
import { compareFigures, type Figure } from './figure'
import { KnownRows } from './known-rows'
import { RefusedRows } from './refused-rows'
import type { LinkedPersons } from './links'
import { offerAll, type Candidate } from './offered'
import { isCandidate, PersonCounter } from './persons'
import { ReleasedRows, type StoredRow } from './released-rows'

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
  /**
   * Rows of figures that were told exactly and follow from `rows`, as the regions of one set do from those of
   * another and the rest of their own: found out once, it need not be found out at every edition.
   */
  readonly free?: readonly (readonly StoredPart[])[]
  /**
   * Rows of figures that were refused, of these very atoms: what is released beside them since only speaks
   * against them more, so they need not be looked into again before there are other atoms.
   */
  readonly refused?: readonly (readonly StoredPart[])[]
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

type Linked = readonly LinkedPersons[]

/**
 * A block of the ledger that is audited, once or several times over the same answers: what these are, and
 * who has several of them, is looked up once.
 */
export class OpenBlock {
  readonly #register: AtomRegister
  readonly #linked: () => Linked
  /** Made when somebody has to be counted: most figures follow from what was told before. */
  #counter: PersonCounter | null = null
  /** Of whoever gave one answer only. */
  #answers: PersonCounter | null = null
  #known: KnownRows
  readonly #refused: RefusedRows
  /** All of the block but what is shown of it. */
  #kept: Omit<LedgerBlock, 'shown'>
  /** See LedgerBlock. */
  readonly #shown: Map<string, number>

  /**
   * @param answers see Edition; who gave several is asked for where figures do not follow from what was told
   * @param register of the block's atoms: it is the block's from here on
   * @throws LedgerError where an atom contradicts the block
   */
  constructor(
    block: LedgerBlock,
    { atoms, linked }: Pick<Edition, 'atoms'> & { readonly linked: Linked | (() => Linked) },
    register = new AtomRegister(block.atoms),
  ) {
    this.#register = register
    for (const atom of atoms) register.register(atom)
    this.#linked = typeof linked === 'function' ? linked : () => linked
    const { shown, ...kept } = block
    this.#shown = new Map(Object.entries(shown))
    this.#kept = { ...kept, atoms: this.#register.stored }
    this.#known = new KnownRows(block.rows, block.free)
    const isAsItWas = this.#kept.atoms === block.atoms
    this.#refused = new RefusedRows(isAsItWas ? block.refused : [])
  }

  /** Of its atoms, for another block of the very same ones. */
  get register(): AtomRegister {
    return this.#register
  }

  /** As it is now, to be kept. */
  get block(): LedgerBlock {
    return { ...this.#kept, shown: Object.fromEntries(this.#shown) }
  }

  /**
   * Whether it has to be known who gave several answers. Not where every figure was told or refused before, of
   * these very answers, or is a sum of such as were told: as those rest on five persons, of whom nobody carries
   * over half, so do these. Nor where there are so many in every atom that it makes no difference.
   * @throws LedgerError atom_unknown
   */
  asksWhoGaveSeveral(figures: readonly Figure[]): boolean {
    const others = this.#offersOf(figures).filter((offer) => !this.#follows(offer))
    return this.#isAnyNew(others) && this.#foretold(others) === null
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
    const block = this.#kept
    const offers = this.#offersOf(figures)
    const told = new Set(offers.filter((one) => this.#follows(one)).map(({ figure }) => figure.id))
    const withheld = new Map(Object.entries(block.withheld ?? {}))
    const others = offers.filter(({ figure }) => !told.has(figure.id))
    const candidates = this.#isAnyNew(others) ? this.#candidates(others) : []
    const released =
      candidates.length > 0 ? this.#offer(candidates, withheld, told, setLimit) : block
    for (const one of others) {
      if (one.told === 'exact' && !told.has(one.figure.id)) this.#refused.add(one.parts)
    }
    const decisions = new Map<string, FigureDecision>()
    const shown = this.#shown
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
    const { rows, bounds, free = [] } = released
    const refused = this.#refused.all
    this.#kept = {
      ...{ atoms, rows, bounds },
      ...(withheld.size > 0 ? { withheld: Object.fromEntries(withheld) } : {}),
      ...(free.length > 0 ? { free } : {}),
      ...(refused.length > 0 ? { refused } : {}),
    }
    return decisions
  }

  /** @param told gets the ids of those that may be told */
  #offer(
    candidates: readonly Candidate[],
    withheld: Map<string, boolean>,
    told: Set<string>,
    setLimit: number | undefined,
  ): Pick<LedgerBlock, 'rows' | 'bounds' | 'free'> {
    const block = this.#kept
    const released = new ReleasedRows(this.#columnsOf(candidates), block, candidates, setLimit)
    const passed = offerAll(released, candidates, withheld)
    for (const { figure } of passed) told.add(figure.id)
    const { stored } = released
    this.#known = new KnownRows(stored.rows, block.free)
    const exact = passed.filter((one) => one.told === 'exact').map(({ parts }) => parts)
    return { ...stored, free: [...(block.free ?? []), ...this.#known.takeIn(exact)] }
  }

  #columnsOf(candidates: readonly Candidate[]): Columns {
    const rows = [...this.#kept.rows, ...candidates].map(({ parts }) => parts)
    return new Columns(this.#register, rows, () => this.#count().classes)
  }

  /** Those of at least five persons, in the order of the audit. */
  #candidates(offers: readonly Candidate[]): Candidate[] {
    const foretold = this.#foretold(offers)
    if (foretold !== null) return foretold
    const persons = new Map<Figure, number>()
    const candidates = offers.filter(({ figure, parts }) => {
      const counted = this.#count().count(parts)
      persons.set(figure, counted.persons)
      return isCandidate(counted)
    })
    const personsOf = (figure: Figure) => persons.get(figure) ?? 0
    return inOrder(candidates, personsOf)
  }

  /**
   * Those of at least five persons, where that is seen without knowing who gave several answers, and where the
   * order makes no difference, as nothing will speak against any of them: no column can be held by four persons
   * (nor then any of the fewer and longer ones of some of these rows), and there is no bound to be given away.
   * Else null.
   */
  #foretold(offers: readonly Candidate[]): Candidate[] | null {
    const { bounds, withheld } = this.#kept
    if (bounds.length > 0 || withheld !== undefined) return null
    if (offers.some(({ told }) => told === 'bound')) return null
    this.#answers ??= new PersonCounter(this.#register, [])
    const candidates: Candidate[] = []
    for (const offer of offers) {
      const isOne = this.#answers.foretell(offer.parts)
      if (isOne === null) return null
      if (isOne) candidates.push(offer)
    }
    return this.#columnsOf(candidates).isNoneHeld ? inOrder(candidates, () => 0) : null
  }

  #count(): PersonCounter {
    return (this.#counter ??= new PersonCounter(this.#register, this.#linked()))
  }

  #follows({ figure, parts, told }: Candidate): boolean {
    const isWithheld = figure.id in (this.#kept.withheld ?? {})
    return told === 'exact' && !isWithheld && this.#known.has(parts)
  }

  /** Beside one that is, those that were refused before are looked into again. */
  #isAnyNew(offers: readonly Candidate[]): boolean {
    return offers.some((offer) => !this.#isRefused(offer))
  }

  /** Whether a figure was refused before; of those withheld it is looked into every time. */
  #isRefused({ parts, told }: Candidate): boolean {
    return told === 'exact' && this.#kept.withheld === undefined && this.#refused.has(parts)
  }

  /** Of those with persons behind them. @throws LedgerError atom_unknown */
  #offersOf(figures: readonly Figure[]): Candidate[] {
    return figures.filter(({ parts }) => parts.length > 0).map((figure) => this.#offerOf(figure))
  }

  #offerOf(figure: Figure): Candidate {
    const parts = figure.parts.map(({ coefficient, atoms }): StoredPart => {
      return { coefficient, atoms: this.#register.placesOf(atoms) }
    })
    return { figure, parts, told: figure.told, wasShown: this.#shown.has(figure.id) }
  }
}

/** The order of the audit. @param persons different persons behind a figure */
function inOrder(candidates: Candidate[], persons: (figure: Figure) => number): Candidate[] {
  return candidates.sort(
    (first, second) =>
      Number(second.wasShown) - Number(first.wasShown) ||
      compareFigures(first.figure, second.figure, persons),
  )
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
