import { groupBy } from '#app/domain/grouping'
import type { Period } from '#app/domain/calendar/period'
import { isYear, quartersOf, type Year } from '#app/domain/calendar/year'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { PlacedAtom, PlaceQuarter } from '#app/domain/disclosure/answers/placed-atom'
import {
  checkFigures,
  editionFigures,
  type AuditedEstimate,
} from '#app/domain/disclosure/edition-figures'
import { AtomRegister, LedgerError, type StoredAtom } from '#app/domain/disclosure/ledger/atoms'
import {
  blockName,
  blockOf,
  EMPTY_BLOCK,
  OpenBlock,
  type FigureDecision,
  type LedgerBlock,
} from '#app/domain/disclosure/ledger/audit'
import { auditEdition } from '#app/domain/disclosure/ledger/audit-edition'
import { SCALES, type Framework, type Scale } from '#app/domain/framework/framework'
import type { ItemSumRow } from '#app/domain/sums/sum-block'
import type { Database } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import type { SummingContext } from '../responses/sums.server'
import { atomsOfPlaces, atomsOfQuarter } from './atoms.server'
import { findLedgerGap } from './ledger-gap.server'
import { LinkedOfYear, linkedPersons } from './linked-persons.server'
import { PlaceHistory } from './place-events.server'
import { estimatesOf, type ScoredRegionRows } from './scored.server'

/** What the audit said of one form, or of the cooperation scale, in one year. */
export interface AuditedBlock {
  readonly name: string
  readonly before: LedgerBlock
  readonly estimates: readonly AuditedEstimate[]
  readonly atoms: readonly PlacedAtom[]
  /** Who has several answers in the year, of every form. */
  readonly linked: LinkedOfYear
  /** For what is audited after scores; null where that has to open it anew. */
  readonly open: OpenBlock | null
  /** null where the block is in trouble: nothing new of it may be shown. */
  readonly decisions: ReadonlyMap<string, FigureDecision> | null
  /** Why; null where there is no trouble. */
  readonly trouble: string | null
}

/** A calendar year after its audit. */
export interface AuditedYear {
  readonly blocks: ReadonlyMap<Scale, AuditedBlock>
  /** The active sums of the quarters that were read. */
  readonly rows: ReadonlyMap<Quarter, readonly ItemSumRow[]>
}

/**
 * Audits the quarters of one calendar year, and the year itself, form by form, and keeps what was decided in the ledger.
 * A block whose atoms contradict what was released before is not audited: it stays as it was, says why
 * (`trouble`), and lets nothing new out.
 *
 * @param periods what was scored anew: quarters of the year, in order, and perhaps the year
 * @param scored of the same periods
 * @param scales whose blocks are audited
 */
export async function auditYear(
  db: Database,
  year: Year,
  periods: readonly Period[],
  scored: readonly ScoredRegionRows[],
  edition: number,
  context: SummingContext,
  scales: readonly Scale[] = SCALES,
): Promise<AuditedYear> {
  // A year rests on the answers of all its quarters.
  const quarters = periods.some(isYear) ? quartersOf(year) : periods
  const stored = await findBlocksOf(db, year)
  const gap = await findLedgerGap(db)
  const isUnknown = gap !== null && year <= gap.throughYear
  const found = await readYearAtoms(db, year, quarters, stored, context)
  const audited = new Map<Scale, AuditedBlock>()
  for (const scale of scales) {
    const name = blockName(scale, year)
    const rule = ruleOf(context.framework, scale)
    const known = stored.get(name) ?? { name, edition, rule, block: EMPTY_BLOCK, trouble: null }
    const atoms = found.of(scale)
    const { linked } = found
    const estimates = estimatesOf(scored, scale)
    if (isNeverAsked(scale, estimates) && !stored.has(name)) continue
    const { block } = known
    const offered = attempt(() => {
      if (atoms instanceof LedgerError) throw atoms
      if (isUnknown) throw new LedgerError('ledger_gap', name)
      if (known.rule !== rule) throw new LedgerError('atom_changed', 'rule')
      const figures = editionFigures(estimates, atoms)
      checkFigures(figures, atoms)
      const ofBlock = { atoms: atoms.map(({ atom }) => atom), linked: () => linked.of(scale) }
      const open = new OpenBlock(block, ofBlock, found.registers.get(scale))
      return { open, figures, asks: open.asksWhoGaveSeveral(figures) }
    })
    const isAudited = !(offered instanceof LedgerError)
    if (isAudited && offered.asks) await linked.read()
    const trouble = isAudited ? null : offered.message
    const open = isAudited ? offered.open : null
    const decisions = isAudited
      ? auditEdition(offered.open, { number: edition, figures: offered.figures })
      : null
    await releaseBlocks.save(db, { ...known, edition, block: open?.block ?? block, trouble })
    const placed = atoms instanceof LedgerError ? [] : atoms
    audited.set(scale, {
      ...{ name, before: block, estimates, atoms: placed, linked, open, decisions, trouble },
    })
  }
  return { blocks: audited, rows: found.rows }
}

/** Most waves do not ask about cooperation. */
function isNeverAsked(scale: Scale, estimates: readonly AuditedEstimate[]): boolean {
  return scale === 'cooperation' && estimates.every(({ estimate }) => estimate.n === 0)
}

/** The atoms of some quarters of a year, and who has answers in several of all of its quarters. */
export interface YearAtoms {
  /** An error where some contradict what was registered. */
  of(scale: Scale): readonly PlacedAtom[] | LedgerError
  readonly linked: LinkedOfYear
  /** Of the atoms of each block that is stored, to be gone on with. */
  readonly registers: ReadonlyMap<string, AtomRegister>
  /** The sums that they were made of; of less quarters where some contradict. */
  readonly rows: ReadonlyMap<Quarter, readonly ItemSumRow[]>
}

/** The blocks of all scales, as they are stored, by name. */
export function findBlocksOf(db: Database, year: Year) {
  return releaseBlocks.findByNames(
    db,
    SCALES.map((scale) => blockName(scale, year)),
  )
}

/**
 * Reads them, and takes note of what happened to the places.
 * @param stored see findBlocksOf
 */
export async function readYearAtoms(
  db: Database,
  year: Year,
  quarters: readonly Quarter[],
  stored: Awaited<ReturnType<typeof findBlocksOf>>,
  context: SummingContext,
): Promise<YearAtoms> {
  const history = await PlaceHistory.read(db, quartersOf(year))
  const rows = new Map<Quarter, readonly ItemSumRow[]>()
  const registers = new Map(
    [...stored.values()].map(({ name, block }) => {
      return [blockOf(name).scale, new AtomRegister(block.atoms)]
    }),
  )
  const found = await atomsOfYear(db, quarters, registers, history, context, rows)
  await history.write(db)
  const byScale = found instanceof LedgerError ? found : groupBy(found, ({ scale }) => scale)
  return {
    of: (scale) => (byScale instanceof LedgerError ? byScale : (byScale.get(scale) ?? [])),
    registers,
    linked: new LinkedOfYear(() => linkedPersons(db, quartersOf(year), history, context)),
    rows,
  }
}

/** What a person score of the scale is made by: items and how many must be answered, no weights. */
export function ruleOf({ answerScale, items, minimumAnswered }: Framework, scale: Scale): string {
  const ofScale = items.filter((item) => item.scale === scale)
  return JSON.stringify([
    ...[answerScale.min, answerScale.max, minimumAnswered],
    ofScale.map(({ code, reversed }) => (reversed ? `-${code}` : code)),
  ])
}

/** @param read gets the sums that atoms are made of */
async function atomsOfYear(
  db: Database,
  quarters: readonly Quarter[],
  registers: ReadonlyMap<string, AtomRegister>,
  history: PlaceHistory,
  context: SummingContext,
  read: Map<Quarter, readonly ItemSumRow[]>,
): Promise<readonly PlacedAtom[] | LedgerError> {
  const inBlocks = ({ scale, key }: PlacedAtom) => registers.get(scale)?.find(key)
  const atoms: PlacedAtom[] = []
  for (const quarter of quarters) {
    const rows = await sumRows.findActiveItems(db, quarter)
    read.set(quarter, rows)
    history.observe(rows, context.segments)
    let found: PlacedAtom[]
    try {
      found = await atomsOfQuarter(db, quarter, rows, history, context)
      // Somebody was erased: who is left is told apart from who was there, and the atoms fit again.
      const changed = placesOf(found.filter((atom) => differs(atom, inBlocks(atom))))
      if (changed.size > 0) {
        for (const placeId of changed) history.add({ quarter, placeId }, { kind: 'gone' })
        const others = found.filter((atom) => !changed.has(atom.placeId))
        found = [...others, ...(await atomsOfPlaces(db, quarter, [...changed], history, context))]
      }
    } catch (error) {
      if (error instanceof LedgerError) return error
      throw error
    }
    atoms.push(...found)
  }
  return atoms
}

function placesOf(atoms: readonly PlaceQuarter[]): Set<number> {
  return new Set(atoms.map(({ placeId }) => placeId))
}

function differs({ atom }: PlacedAtom, known: StoredAtom | undefined): boolean {
  if (known === undefined) return false
  const squares = Math.abs(known.sumSquaredWeights - atom.sumSquaredWeights)
  return known.n !== atom.n || squares > 1e-9 * known.sumSquaredWeights
}

function attempt<Result>(work: () => Result): Result | LedgerError {
  try {
    return work()
  } catch (error) {
    if (error instanceof LedgerError) return error
    throw error
  }
}
