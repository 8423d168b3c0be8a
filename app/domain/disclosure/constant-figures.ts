import { kindOf } from '../calendar/period'
import type { GroupEstimate } from '../scoring/types'
import type { AuditedEstimate, CountedAtoms } from './edition-figures'
import { partsOf, type Figure, type FigurePart } from './ledger/figure'
import type { OnShowGroupScore, OnShowScore } from './on-show'
import { isComparable } from './on-show-door'
import { isBound, releasedMean } from './rounding'

/**
 * A mean at constant weights (method section 6): of one region and period at the weights of another, or of
 * several regions, the unweighted mean of theirs at one region's weights.
 */
export interface ConstantMean {
  readonly of: readonly AuditedEstimate[]
  /** W* by group; they sum to 1. */
  readonly weights: ReadonlyMap<string, number>
}

/** What is told exactly, and as it stands today, of a region, period and form. */
export interface ToldMeans {
  readonly total: boolean
  readonly groups: ReadonlySet<string>
}

const CLOSE = 1e-9

/** Names it in the ledger, in every edition: of the same regions and weights it is the same mean. */
export function constantId({ of, weights }: ConstantMean): string {
  return JSON.stringify([
    ...of.map(({ regionSet, region, period, estimate }) => {
      return [regionSet, region, period, estimate.scale]
    }),
    [...weights].sort(([first], [second]) => (first < second ? -1 : 1)),
  ])
}

/**
 * Where it would be told as a bound nothing is told of it, though it is audited: that it is untold while its
 * row would pass says as much as the bound.
 */
export function constantFigure(mean: ConstantMean, counted: CountedAtoms): Figure {
  const { of, weights } = mean
  const [first] = of as [AuditedEstimate]
  return {
    id: constantId(mean),
    span: kindOf(first.period),
    setPosition: first.set.position,
    kind: 'constant',
    told: isBound(releasedMean(valueOf(mean), 1)) ? 'bound' : 'exact',
    parts: of.flatMap((audited): FigurePart[] => {
      const parts = partsOf(audited.estimate, weights, (group) => counted.of(audited, group))
      return parts.map((part) => ({ ...part, coefficient: part.coefficient / of.length }))
    }),
  }
}

/** Whether a mean of one or several follows from what is told of each of them: see `follows`. */
export function followsFromTold(
  { of, weights }: ConstantMean,
  toldOf: (audited: AuditedEstimate) => ToldMeans,
): boolean {
  return of.every((audited) => follows(audited.estimate.groups, weights, toldOf(audited)))
}

/**
 * Whether a mean of a region and period at other weights follows from what is told of it: then it is in
 * the span of what was released and tells nothing more. Some multiple of the total must have the weights
 * of all groups whose mean is not told.
 */
export function follows(
  groups: readonly GroupEstimate[],
  weights: ReadonlyMap<string, number>,
  told: ToldMeans,
): boolean {
  const hidden = groups.filter(({ group, n }) => n > 0 && !told.groups.has(group))
  const isMultiple = (times: number) =>
    hidden.every(({ group, weight }) => {
      return Math.abs((weights.get(group) ?? 0) - times * weight) <= CLOSE
    })
  const [heaviest] = hidden.toSorted((first, second) => second.weight - first.weight)
  if (heaviest === undefined || isMultiple(0)) return true
  if (!told.total || heaviest.weight === 0) return false
  return isMultiple((weights.get(heaviest.group) ?? 0) / heaviest.weight)
}

/** What is told of a form by its row on show and those of its groups. */
export function toldBy(
  total: OnShowScore | undefined,
  groups: readonly OnShowGroupScore[],
): ToldMeans {
  const exact = groups.filter(
    ({ state, n, mean }) =>
      state === 'shown' && n > 0 && mean !== null && !isBound(releasedMean(mean, 0)),
  )
  return {
    total: total !== undefined && isComparable(total),
    groups: new Set(exact.map(({ group }) => group)),
  }
}

function valueOf({ of, weights }: ConstantMean): number {
  const sums = of.map(({ estimate }) =>
    estimate.groups.reduce(
      (sum, { group, mean }) => sum + (weights.get(group) ?? 0) * (mean ?? 0),
      0,
    ),
  )
  return sums.reduce((sum, each) => sum + each, 0) / of.length
}
