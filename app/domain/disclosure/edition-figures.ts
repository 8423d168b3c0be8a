import { heldIn } from '../grouping'
import type { Day } from '../calendar/day'
import { kindOf, type Period } from '../calendar/period'
import type { Quarter } from '../calendar/quarter'
import { isYear, yearOf, type Year } from '../calendar/year'
import type { RegionResolver } from '../regions/region-resolver'
import type { SurveyEstimate } from '../scoring/types'
import type { PlacedAtom, Placement } from './answers/placed-atom'
import { LedgerError } from './ledger/atoms'
import { AtomsOfGroup, type AlikeAtoms } from './ledger/atoms-of-group'
import { figuresOf, type Figure } from './ledger/figure'

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

/** The atoms of one scale by where and when they count. */
export class CountedAtoms {
  readonly #bySet = new Map<AuditedSet, Map<Period, AtomsByRegion>>()
  readonly #atoms: readonly PlacedAtom[]
  readonly #years: ReadonlySet<Year>
  readonly #isAsked: (placement: Placement) => boolean

  /**
   * @param atoms of the same scale, of all quarters that are asked for
   * @param years calendar years that are asked for
   * @param isAsked of the answers that count, those that are asked for
   */
  constructor(
    atoms: readonly PlacedAtom[],
    years: Iterable<Year>,
    isAsked: (placement: Placement) => boolean = () => true,
  ) {
    this.#atoms = atoms
    this.#years = new Set(years)
    this.#isAsked = isAsked
  }

  of({ set, regionId, period }: AuditedEstimate, group: string): readonly AlikeAtoms[] {
    const known = this.#bySet.get(set) ?? this.#byRegion(set)
    this.#bySet.set(set, known)
    return known.get(period)?.get(regionId)?.get(group)?.alike ?? []
  }

  #byRegion({ resolver }: AuditedSet): Map<Period, AtomsByRegion> {
    const found = new Map<Period, AtomsByRegion>()
    const groupsOf = (placeId: number, segment: Day | null, quarter: Quarter) => {
      const regionId = resolver.regionOf(placeId, segment, quarter)
      if (regionId === null) return NONE
      const year = yearOf(quarter)
      return (this.#years.has(year) ? [quarter, year] : [quarter]).map((period) => {
        const regions = heldIn(found, period, (): AtomsByRegion => new Map())
        return heldIn(regions, regionId, () => new Map<string, AtomsOfGroup>())
      })
    }
    // Mostly where the answers before count as well.
    const last = { placeId: NaN, segment: null as Day | null, quarter: null as Quarter | null }
    let groups: readonly Map<string, AtomsOfGroup>[] = NONE
    // How often an atom counts in the same group already.
    const times = new Map<AtomsOfGroup, number>()
    for (const { key, placements, placeId, quarter } of this.#atoms) {
      // To clear a map, though it is empty, makes a new table.
      if (times.size > 0) times.clear()
      for (const placement of placements) {
        if (!this.#isAsked(placement)) continue
        const { group, segment, factor } = placement
        if (last.placeId !== placeId || last.segment !== segment || last.quarter !== quarter) {
          last.placeId = placeId
          last.segment = segment
          last.quarter = quarter
          groups = groupsOf(placeId, segment, quarter)
        }
        for (const ofPeriod of groups) {
          const atoms = heldIn(ofPeriod, group, () => new AtomsOfGroup())
          const before = times.get(atoms) ?? 0
          if (placements.length > 1) times.set(atoms, before + 1)
          atoms.add(key, factor, before)
        }
      }
    }
    return found
  }
}

const NONE: readonly Map<string, AtomsOfGroup>[] = []

/** By region and group. */
type AtomsByRegion = Map<number, Map<string, AtomsOfGroup>>

/** The figures of one scale, each with the atoms that it rests on. */
export function editionFigures(
  estimates: readonly AuditedEstimate[],
  atoms: readonly PlacedAtom[],
): Figure[] {
  const counted = countedFor(estimates, atoms)
  return estimates.flatMap((audited) => figuresFrom(audited, counted))
}

export function countedFor(
  estimates: readonly AuditedEstimate[],
  atoms: readonly PlacedAtom[],
): CountedAtoms {
  return new CountedAtoms(atoms, estimates.map(({ period }) => period).filter(isYear))
}

function figuresFrom(audited: AuditedEstimate, counted: CountedAtoms): Figure[] {
  const { set, estimate, ...names } = audited
  const place = { span: kindOf(names.period), setPosition: set.position }
  const figures = figuresOf(names, place, estimate, (group) => counted.of(audited, group))
  return figures.filter(({ kind }) => kind === 'group' || estimate.score !== null)
}

/** @throws LedgerError figure_mismatch where the atoms of a figure are not all that it is a mean of */
export function checkFigures(figures: readonly Figure[], atoms: readonly PlacedAtom[]): void {
  const weights = new Map(atoms.map(({ atom, key }) => [key, atom.sumWeights]))
  const sums = new Map<readonly string[], number>()
  const sumOf = (keys: readonly string[]) =>
    heldIn(sums, keys, () => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0))
  for (const { id, parts } of figures) {
    const sum = parts.reduce((all, { coefficient, atoms }) => all + coefficient * sumOf(atoms), 0)
    if (parts.length > 0 && Math.abs(sum - 1) > 1e-9) throw new LedgerError('figure_mismatch', id)
  }
}
