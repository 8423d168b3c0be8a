import { audit, type AuditResult, type Edition, type LedgerBlock } from './audit'

/**
 * Sets looked at for a year. What a year's row meets are the small atoms of four quarters, in region sets
 * that overlap those of the whole country: a search to the million would take minutes and, as tried, shows
 * no year more.
 */
const YEAR_SET_LIMIT = 5_000

/**
 * The audit of an edition that may hold calendar years: its quarters first, by themselves, then the
 * years beside all that was released. So no year costs a quarter its figure, whichever of them was
 * shown before.
 *
 * @throws LedgerError as `audit`
 */
export function auditEdition(block: LedgerBlock, edition: Edition): AuditResult {
  const years = edition.figures.filter(({ span }) => span === 'year')
  const quarters = edition.figures.filter(({ span }) => span === 'quarter')
  const first = audit(block, { ...edition, figures: quarters })
  if (years.length === 0) return first
  const { block: after, decisions } = audit(first.block, {
    ...edition,
    figures: years,
    setLimit: YEAR_SET_LIMIT,
  })
  return { block: after, decisions: new Map([...first.decisions, ...decisions]) }
}
