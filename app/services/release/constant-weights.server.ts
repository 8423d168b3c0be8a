import { heldIn } from '#app/domain/grouping'
import { calendarYearOf } from '#app/domain/calendar/period'
import { quartersOf, type Year } from '#app/domain/calendar/year'
import {
  constantFigure,
  constantId,
  followsFromTold,
  type ConstantMean,
  type ToldMeans,
} from '#app/domain/disclosure/constant-figures'
import { countedFor, type AuditedEstimate } from '#app/domain/disclosure/edition-figures'
import { blockName, OpenBlock } from '#app/domain/disclosure/ledger/audit'
import { LedgerError } from '#app/domain/disclosure/ledger/atoms'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import type { SummingContext } from '../responses/sums.server'
import { findBlocksOf, readYearAtoms, type YearAtoms } from './audit-year.server'

/** Sets looked at for one mean: these rows are long, and what they meet is much. */
const SET_LIMIT = 5_000

/**
 * The means at constant weights that may be told: each is a figure, which follows from what is told of the
 * same regions and periods, or passes the audit as a row of its own after all scores of its block.
 */
export class ConstantWeights {
  readonly #toldOf: (audited: AuditedEstimate) => ToldMeans
  readonly #passed = new Set<string>()
  /** By block, those that have to pass. */
  readonly #pending = new Map<string, Map<string, ConstantMean>>()

  constructor(toldOf: (audited: AuditedEstimate) => ToldMeans) {
    this.#toldOf = toldOf
  }

  /** Makes ready to be asked about a mean; nothing is told of one of no region. */
  offer(mean: ConstantMean): void {
    const [first] = mean.of
    const id = constantId(mean)
    if (first === undefined || this.#passed.has(id)) return
    if (followsFromTold(mean, this.#toldOf)) {
      this.#passed.add(id)
      return
    }
    const name = blockName(first.estimate.scale, first.period)
    heldIn(this.#pending, name, () => new Map<string, ConstantMean>()).set(id, mean)
  }

  /** Audits what was offered, and keeps it in the ledger. @returns names of the blocks that changed */
  async audit(
    db: Database,
    edition: number,
    context: SummingContext,
  ): Promise<ReadonlySet<string>> {
    const changed = new Set<string>()
    const stored = await releaseBlocks.findByNames(db, [...this.#pending.keys()])
    const years = new Map<Year, YearAtoms>()
    for (const [name, means] of [...this.#pending].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const known = stored.get(name)
      if (known === undefined || known.trouble !== null) continue
      const of = [...means.values()].flatMap((mean) => mean.of)
      const [{ period, estimate }] = of as [AuditedEstimate]
      const year = calendarYearOf(period)
      const read = async () =>
        readYearAtoms(db, year, quartersOf(year), await findBlocksOf(db, year), context)
      const atoms = years.get(year) ?? (await read())
      years.set(year, atoms)
      const form = formOf(estimate.scale)
      const found = atoms.of(form)
      if (found instanceof LedgerError) continue
      const counted = countedFor(of, found)
      const figures = [...means.values()].map((mean) => constantFigure(mean, counted))
      const open = new OpenBlock(known.block, {
        atoms: found.map(({ atom }) => atom),
        linked: () => atoms.linked.of(form),
      })
      if (open.asksWhoGaveSeveral(figures)) await atoms.linked.read()
      const decisions = open.audit({ number: edition, figures, setLimit: SET_LIMIT })
      await releaseBlocks.save(db, { ...known, edition, block: open.block })
      changed.add(name)
      for (const { id, told } of figures) {
        if (told === 'exact' && decisions.get(id) === 'new') this.#passed.add(id)
      }
    }
    this.#pending.clear()
    return changed
  }

  mayTell(mean: ConstantMean): boolean {
    return this.#passed.has(constantId(mean))
  }
}

function formOf(scale: string): Dimension {
  return DIMENSIONS.find((each) => each === scale) as Dimension
}
