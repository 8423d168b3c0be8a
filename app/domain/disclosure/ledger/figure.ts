import type { GroupEstimate, SurveyEstimate } from '../../scoring/types'
import { isBound, releasedMean } from '../rounding'
import type { AlikeAtoms } from './atoms-of-group'

/** Atoms that share one coefficient: the figure takes `coefficient` times their Σvy. */
export interface FigurePart {
  readonly coefficient: number
  /** Keys of atoms (atomKey). */
  readonly atoms: readonly string[]
}

/** A mean that could be shown: linear in the Σvy of atoms, known from who answered and weights alone. */
export interface Figure {
  /** Names the figure in every edition; see figureId. */
  readonly id: string
  /** `year` figures span quarters and are audited after all quarters. */
  readonly span: 'quarter' | 'year'
  /** Stated order of its region set, 0 for the default set; areas come last. */
  readonly setPosition: number
  /**
   * `constant`: a mean at the weights of another quarter or region, see constant-figures; `items`: that of those
   * who answered every item of the form, see item-figures.
   */
  readonly kind: 'total' | 'group' | 'constant' | 'items'
  /** How its value leaves; looked at when everything was audited. */
  readonly told: 'exact' | 'bound'
  /** Empty where nobody answered. */
  readonly parts: readonly FigurePart[]
}

/** What a figure is a mean of; `group` null is the total over groups. */
export interface FigureNames {
  readonly regionSet: string
  readonly region: string
  readonly period: string
  readonly scale: string
  readonly group: string | null
}

/** A figure's name over all editions. */
export function figureId(names: FigureNames): string {
  const { regionSet, region, period, scale, group } = names
  return JSON.stringify([regionSet, region, period, scale, group])
}

/**
 * The fixed order of the audit after what was shown before: quarters before years, sets in stated
 * order, totals before groups, groups with most persons first. Ties by id, so that the order never
 * depends on how the figures came in.
 *
 * @param persons different persons behind a figure
 */
export function compareFigures(
  first: Figure,
  second: Figure,
  persons: (figure: Figure) => number,
): number {
  const areGroups = first.kind === 'group' && second.kind === 'group'
  return (
    Number(first.span === 'year') - Number(second.span === 'year') ||
    first.setPosition - second.setPosition ||
    Number(first.kind === 'group') - Number(second.kind === 'group') ||
    (areGroups ? persons(second) - persons(first) : 0) ||
    (first.id < second.id ? -1 : Number(first.id > second.id))
  )
}

/** How a mean leaves: a total with one decimal, a group's as a whole number. */
function toldAs(mean: number | null, decimals: number): Figure['told'] {
  return mean !== null && isBound(releasedMean(mean, decimals)) ? 'bound' : 'exact'
}

/**
 * The figures of one survey estimate: Ŝ (which is also D's row, as the record score holds no persons)
 * and each group with data. Ŝ = Σ_g W_g/Σ_g v · Σ_g vy, a group's mean is 1/Σ_g v · Σ_g vy.
 *
 * @param countedIn the atoms of a group in this region and period
 */
export function figuresOf(
  names: Omit<FigureNames, 'group' | 'scale'>,
  place: Pick<Figure, 'span' | 'setPosition'>,
  estimate: SurveyEstimate,
  countedIn: (group: string) => readonly AlikeAtoms[],
): Figure[] {
  const { scale, score } = estimate
  const weights = new Map(estimate.groups.map(({ group, weight }) => [group, weight]))
  const total: Figure = {
    ...place,
    id: figureId({ ...names, scale, group: null }),
    kind: 'total',
    told: toldAs(score, 1),
    parts: partsOf(estimate, weights, countedIn),
  }
  const groups = estimate.groups.map(({ group, mean }): Figure => {
    const parts = partsOf(estimate, new Map([[group, 1]]), countedIn)
    const id = figureId({ ...names, scale, group })
    return { ...place, id, kind: 'group', told: toldAs(mean, 0), parts }
  })
  return [total, ...groups]
}

/** Groups with their answers and Σ_g v. */
interface WeighedGroups {
  readonly groups: readonly Pick<GroupEstimate, 'group' | 'n' | 'sumWeights'>[]
}

/**
 * The parts of Σ_g W_g·ȳ_g: coefficient W_g/Σ_g v, times the factor of the atoms' v.
 *
 * @param weights W_g by group; others count for nothing
 */
export function partsOf(
  { groups }: WeighedGroups,
  weights: ReadonlyMap<string, number>,
  countedIn: (group: string) => readonly AlikeAtoms[],
): FigurePart[] {
  return groups.flatMap(({ group, n, sumWeights }) => {
    const weight = weights.get(group) ?? 0
    if (n === 0 || weight === 0) return []
    return countedIn(group).map(({ factor, atoms }) => {
      return { coefficient: (weight / sumWeights) * factor, atoms }
    })
  })
}
