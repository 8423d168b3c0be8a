import type { GroupEstimate, SurveyEstimate } from '../../scoring/types'
import { isBound, releasedMean } from '../rounding'

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

/** Atoms that count in a group of a region and period, and by what their v is multiplied there. */
export interface CountedAtom {
  readonly key: string
  readonly factor: number
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
  countedIn: (group: string) => readonly CountedAtom[],
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
  countedIn: (group: string) => readonly CountedAtom[],
): FigurePart[] {
  return groups.flatMap(({ group, n, sumWeights }) => {
    const weight = weights.get(group) ?? 0
    if (n === 0 || weight === 0) return []
    return partsOfGroup(weight / sumWeights, countedIn(group))
  })
}

/** Atoms of a part, and what their v is multiplied by. */
interface Alike {
  readonly factor: number
  readonly atoms: readonly string[]
}

/** By the atoms of a group: its mean has the same parts as its share of the total. */
const alikeOf = new WeakMap<readonly CountedAtom[], readonly Alike[]>()

/** Answers that count twice stand in two parts: their coefficients add up. */
function partsOfGroup(coefficient: number, counted: readonly CountedAtom[]): FigurePart[] {
  const known = alikeOf.get(counted)
  const alike = known ?? findAlike(counted)
  if (known === undefined) alikeOf.set(counted, alike)
  return alike.map(({ factor, atoms }) => ({ coefficient: coefficient * factor, atoms }))
}

function findAlike(counted: readonly CountedAtom[]): Alike[] {
  const found: Alike[] = []
  const byTimes: Map<number, string[]>[] = []
  const seen = new Map<string, number>()
  for (const { key, factor } of counted) {
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    const byFactor = (byTimes[times] ??= new Map<number, string[]>())
    const known = byFactor.get(factor)
    if (known !== undefined) {
      known.push(key)
      continue
    }
    const atoms = [key]
    byFactor.set(factor, atoms)
    found.push({ factor, atoms })
  }
  return found
}
