import { kindOf, type Period } from '../calendar/period'
import { isYear, yearOf, type Year } from '../calendar/year'
import type { RegionResolver } from '../regions/region-resolver'
import type { SurveyEstimate } from '../scoring/types'
import type { PlacedAtom } from './answers/placed-atom'
import { atomKey } from './ledger/atoms'
import { figuresOf, type Figure, type FigurePart } from './ledger/figure'

/** A region set as the audit goes through it: the default set has position 0. */
export interface AuditedSet {
  readonly position: number
  readonly resolver: RegionResolver
}

/** The survey estimate of one scale in a region and period, as scored. */
export interface AuditedEstimate {
  readonly set: AuditedSet
  readonly regionSet: string
  readonly region: string
  readonly regionId: number
  readonly period: Period
  /** Without a score (insufficient) only the groups are figures. */
  readonly estimate: SurveyEstimate
}

/**
 * The figures of one scale, each with the atoms that it rests on.
 *
 * @param atoms of the same scale, of all quarters that the periods hold
 */
export function editionFigures(
  estimates: readonly AuditedEstimate[],
  atoms: readonly PlacedAtom[],
): Figure[] {
  const bySet = new Map<AuditedSet, Map<string, string[]>>()
  const years = new Set(estimates.map(({ period }) => period).filter(isYear))
  for (const { set } of estimates) {
    if (!bySet.has(set)) bySet.set(set, atomsByRegion(set, atoms, years))
  }
  return estimates.flatMap(({ set, estimate, regionId, ...names }) => {
    const found = bySet.get(set)
    const figures = figuresOf(
      names,
      { span: kindOf(names.period), setPosition: set.position },
      estimate,
      (group) => found?.get(keyOf(regionId, names.period, group)) ?? [],
    )
    return figures
      .filter(({ kind }) => kind === 'group' || estimate.score !== null)
      .map((figure) => ({ ...figure, parts: figure.parts.flatMap(withoutRepeats) }))
  })
}

function keyOf(regionId: number, period: Period, group: string): string {
  return `${regionId} ${period} ${group}`
}

function atomsByRegion(
  { resolver }: AuditedSet,
  atoms: readonly PlacedAtom[],
  years: ReadonlySet<Year>,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { atom, placements, placeId, quarter } of atoms) {
    for (const { group, segment } of placements) {
      const regionId = resolver.regionOf(placeId, segment, quarter)
      if (regionId === null) continue
      const year = yearOf(quarter)
      for (const period of years.has(year) ? [quarter, year] : [quarter]) {
        const key = keyOf(regionId, period, group)
        const list = found.get(key)
        if (list === undefined) found.set(key, [atomKey(atom.path)])
        else list.push(atomKey(atom.path))
      }
    }
  }
  return found
}

/** Answers that count twice stand in two parts: their coefficients add up. */
function withoutRepeats({ coefficient, atoms }: FigurePart): FigurePart[] {
  const parts: string[][] = []
  const seen = new Map<string, number>()
  for (const atom of atoms) {
    const times = seen.get(atom) ?? 0
    seen.set(atom, times + 1)
    const part = parts[times]
    if (part === undefined) parts.push([atom])
    else part.push(atom)
  }
  return parts.map((part) => ({ coefficient, atoms: part }))
}
