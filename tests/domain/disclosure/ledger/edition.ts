import type { Edition } from '#app/domain/disclosure/ledger/audit'
import { atomKey, type Atom } from '#app/domain/disclosure/ledger/atoms'
import type { Figure, FigurePart } from '#app/domain/disclosure/ledger/figure'
import type { RegionSet } from './world'

/** Path: upload, area, group and what happened later. */
export function atomOf(path: readonly string[], weights: readonly number[]): Atom {
  const sum = (power: number) => weights.reduce((total, weight) => total + weight ** power, 0)
  const heaviest = weights.toSorted((first, second) => second - first).slice(0, 4)
  return {
    ...{ path, n: weights.length, heaviest },
    ...{ sumWeights: sum(1), sumSquaredWeights: sum(2) },
  }
}

/** As many answers of weight 1. */
export const evenly = (path: readonly string[], n: number) =>
  atomOf(
    path,
    Array.from({ length: n }, () => 1),
  )

export const ofArea = (area: number, n: number, upload = 1, group = 'huurders') =>
  evenly([`${upload}`, `${area}`, group], n)

function partOf(atoms: readonly Atom[], weight: number): FigurePart {
  const sum = atoms.reduce((total, { sumWeights }) => total + sumWeights, 0)
  return { coefficient: weight / sum, atoms: atoms.map(({ path }) => atomKey(path)) }
}

/** Totals and groups of all regions, every group weighing the same; ids as `whole A huurders`. */
export function figuresOf(
  counted: readonly Atom[],
  sets: readonly RegionSet[],
  told: (region: string) => Figure['told'] = () => 'exact',
): Figure[] {
  return sets.flatMap(({ name, regionOf }, setPosition) =>
    [...new Set(regionOf.filter((region) => region !== null))].flatMap((region): Figure[] => {
      const here = counted.filter(({ path }) => regionOf[Number(path[1])] === region)
      const groups = [...new Set(here.map(({ path }) => path[2] as string))]
      const of = (group: string) => here.filter(({ path }) => path[2] === group)
      const base = { span: 'quarter', setPosition, told: told(region) } as const
      const id = `${name} ${region}`
      const parts = groups.map((group) => partOf(of(group), 1 / groups.length))
      return [
        { ...base, id, kind: 'total', parts },
        ...groups.map((group): Figure => {
          return { ...base, id: `${id} ${group}`, kind: 'group', parts: [partOf(of(group), 1)] }
        }),
      ]
    }),
  )
}

/** An edition in which everything that is known counts. */
export function editionOf(
  counted: readonly Atom[],
  sets: readonly RegionSet[],
  more: Partial<Edition> = {},
): Edition {
  return { number: 1, atoms: counted, linked: [], figures: figuresOf(counted, sets), ...more }
}
