import { atomKey, type Atom } from '#app/domain/disclosure/ledger/atoms'
import type { Edition } from '#app/domain/disclosure/ledger/audit'
import { figureId, type Figure } from '#app/domain/disclosure/ledger/figure'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { Dimension } from '#app/domain/framework/framework'
import { HEAVIEST } from '#app/domain/sums/layout'
import { Random } from '../sample/random'

/** Region of an area, by number. */
export type RegionSetOf = (area: number) => number

const REGIONS = 40
const AREAS_PER_REGION = 10
const AREAS = REGIONS * AREAS_PER_REGION
const GROUPS = ['group 1', 'group 2', 'group 3', 'group 4', 'group 5']

/** Sets whose borders run a few areas beside one another's, as those of neighbouring partnerships do. */
export const NEIGHBOURING: readonly RegionSetOf[] = [0, 1, 4].map(
  (shift) => (area) => Math.floor(((area + shift) % AREAS) / AREAS_PER_REGION),
)

/** The second set takes an area from every region of the first, the third draws lots. */
export const CROSSING: readonly RegionSetOf[] = [
  (area) => Math.floor(area / AREAS_PER_REGION),
  (area) => area % REGIONS,
  (area) => ((area * 173 + 59) % AREAS) % REGIONS,
]

interface Cell {
  readonly atom: Atom
  readonly key: string
}

/**
 * Every figure of one form in some quarters: 40 regions in each of three sets, their totals and five
 * groups, over 400 areas in which answered from none to twice `persons` of each group, design weights 1…3.
 */
export function auditedQuarters(
  dimension: Dimension,
  quarters: readonly Quarter[],
  persons: number,
  sets: readonly RegionSetOf[],
): Edition {
  const atoms: Atom[] = []
  const figures: Figure[] = []
  for (const quarter of quarters) {
    const random = new Random(1).fork(`${dimension} ${quarter} ${persons}`)
    const cells = GROUPS.map((group) =>
      Array.from({ length: AREAS }, (_, area) => cellOf(random, quarter, area, group, persons)),
    )
    for (const cell of cells.flat()) if (cell) atoms.push(cell.atom)
    sets.forEach((regionOf, setPosition) => {
      for (let region = 0; region < REGIONS; region += 1) {
        const names = { regionSet: `set ${setPosition}`, region: `region ${region}` }
        const place = { span: 'quarter' as const, setPosition }
        const groups = cells.map((ofGroup) =>
          ofGroup.filter((cell, area) => cell !== null && regionOf(area) === region),
        ) as Cell[][]
        figures.push(
          ...figuresOfRegion({ ...names, period: quarter, scale: dimension }, place, groups),
        )
      }
    })
  }
  return { number: 1, atoms, linked: [], figures }
}

function cellOf(
  random: Random,
  quarter: Quarter,
  area: number,
  group: string,
  persons: number,
): Cell | null {
  const n = random.integer(0, 2 * persons)
  if (n === 0) return null
  const weights = Array.from({ length: n }, () => random.integer(1, 3)).sort((a, b) => b - a)
  const path = ['1', quarter, String(area), group, 'dated']
  const sumWeights = weights.reduce((sum, weight) => sum + weight, 0)
  const sumSquaredWeights = weights.reduce((sum, weight) => sum + weight ** 2, 0)
  const heaviest = weights.slice(0, HEAVIEST)
  return { atom: { path, n, sumWeights, sumSquaredWeights, heaviest }, key: atomKey(path) }
}

function figuresOfRegion(
  names: Omit<Parameters<typeof figureId>[0], 'group'>,
  place: Pick<Figure, 'span' | 'setPosition'>,
  groups: readonly (readonly Cell[])[],
): Figure[] {
  const known = groups.map((cells, at) => ({
    group: GROUPS[at] as string,
    cells,
    weights: cells.reduce((sum, cell) => sum + cell.atom.sumWeights, 0),
  }))
  const heard = known.filter(({ cells }) => cells.length > 0)
  const figureOf = (group: string | null, of: typeof known): Figure => ({
    ...place,
    id: figureId({ ...names, group }),
    kind: group === null ? 'total' : 'group',
    told: 'exact',
    parts: of.map(({ cells, weights }) => ({
      coefficient: 1 / of.length / weights,
      atoms: cells.map(({ key }) => key),
    })),
  })
  return [figureOf(null, heard), ...heard.map((one) => figureOf(one.group, [one]))]
}
