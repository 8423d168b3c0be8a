import type { SurveyEstimate } from '../../scoring/types'
import { MINIMUM_PERSONS } from '../decision'

/** Share of a figure's weight that one person may carry at most. */
const LARGEST_SHARE = 0.5

/** Atoms that share one coefficient: the figure takes `coefficient` times their Σvy. */
export interface FigurePart {
  readonly coefficient: number
  /** Keys of atoms (atomKey). */
  readonly atoms: readonly string[]
}

/** A mean that could be shown: linear in the Σvy of atoms, known from n and weights alone. */
export interface Figure {
  /** Names the figure in every edition; see figureId. */
  readonly id: string
  /** `year` figures span quarters and are audited after all quarters. */
  readonly span: 'quarter' | 'year'
  /** Stated order of its region set, 0 for the default set; areas come last. */
  readonly setPosition: number
  readonly kind: 'total' | 'group'
  readonly n: number
  /** The largest share of the figure's weight that one person carries, 0…1. */
  readonly largestShare: number
  /** Empty where n = 0. */
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

/** At least five persons, of whom nobody carries over half the weight (method section 9). */
export function isCandidate(figure: Figure): boolean {
  return figure.n >= MINIMUM_PERSONS && figure.largestShare <= LARGEST_SHARE + 1e-12
}

/**
 * The fixed order of the audit after what was shown before: quarters before years, sets in stated
 * order, totals before groups, groups largest first. Ties by id, so that the order never depends on
 * how the figures came in.
 */
export function compareFigures(first: Figure, second: Figure): number {
  const groupSize = first.kind === 'group' ? second.n - first.n : 0
  return (
    Number(first.span === 'year') - Number(second.span === 'year') ||
    first.setPosition - second.setPosition ||
    Number(first.kind === 'group') - Number(second.kind === 'group') ||
    groupSize ||
    (first.id < second.id ? -1 : Number(first.id > second.id))
  )
}

/**
 * The figures of one survey estimate: Ŝ (which is also D's row, as the record score holds no persons)
 * and each group with data. Ŝ = Σ_g W_g/Σ_g v · Σ_g vy, a group's mean is 1/Σ_g v · Σ_g vy.
 *
 * @param atomsOf the keys of the atoms of a group in this region and period
 */
export function figuresOf(
  names: Omit<FigureNames, 'group' | 'scale'>,
  place: Pick<Figure, 'span' | 'setPosition'>,
  estimate: SurveyEstimate,
  atomsOf: (group: string) => readonly string[],
): Figure[] {
  const scale = estimate.scale
  const withData = estimate.groups.filter((group) => group.n > 0)
  const total: Figure = {
    ...place,
    id: figureId({ ...names, scale, group: null }),
    kind: 'total',
    n: estimate.n,
    largestShare: Math.max(
      0,
      ...withData.map((group) => (group.weight * group.maximumWeight) / group.sumWeights),
    ),
    parts: withData
      .filter((group) => group.weight > 0)
      .map((group) => ({
        coefficient: group.weight / group.sumWeights,
        atoms: atomsOf(group.group),
      })),
  }
  const groups = estimate.groups.map((group): Figure => {
    const share = group.n > 0 ? group.maximumWeight / group.sumWeights : 0
    const parts =
      group.n > 0 ? [{ coefficient: 1 / group.sumWeights, atoms: atomsOf(group.group) }] : []
    const id = figureId({ ...names, scale, group: group.group })
    return { ...place, id, kind: 'group', n: group.n, largestShare: share, parts }
  })
  return [total, ...groups]
}
