import type { Edition, FigureDecision, OpenBlock } from './audit'

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
 */
export function auditEdition(
  block: OpenBlock,
  { number, figures }: Pick<Edition, 'number' | 'figures'>,
): ReadonlyMap<string, FigureDecision> {
  const years = figures.filter(({ span }) => span === 'year')
  const quarters = figures.filter(({ span }) => span === 'quarter')
  const first = block.audit({ number, figures: quarters })
  if (years.length === 0) return first
  return new Map([...first, ...block.audit({ number, figures: years, setLimit: YEAR_SET_LIMIT })])
}
