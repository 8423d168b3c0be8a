import { DIMENSIONS, type Bilingual, type Dimension } from '../framework/framework'
import { positionOf } from './position'
import type { RegionGroup, RegionReport } from './region-model'

/** A stakeholder group over the four forms. */
export interface GroupRow {
  readonly code: string
  readonly name: Bilingual
  /** A form that the group is not asked about is absent. */
  readonly cells: Readonly<Partial<Record<Dimension, RegionGroup>>>
}

/**
 * The groups over the four forms, the lowest on the leading form first; of equal ones, and of those
 * without a figure on it (last), the order of the framework.
 *
 * @returns leading: the weakest form of the region with groups to show, else the first with groups
 */
export function groupRows({ groups, standing }: Pick<RegionReport, 'groups' | 'standing'>): {
  readonly rows: readonly GroupRow[]
  readonly leading: Dimension
} {
  const hasFigures = (form: Dimension) => groups[form].some(({ score }) => score !== null)
  const leading =
    standing?.weakest.find(hasFigures) ??
    DIMENSIONS.find(hasFigures) ??
    DIMENSIONS.find((form) => groups[form].length > 0) ??
    'feedback'
  const byCode = new Map<string, GroupRow>()
  for (const form of DIMENSIONS) {
    for (const group of groups[form]) {
      const { code, name } = group
      const cells = { ...byCode.get(code)?.cells, [form]: group }
      byCode.set(code, { code, name, cells })
    }
  }
  const place = ({ cells }: GroupRow) => {
    const score = cells[leading]?.score ?? null
    return score === null ? Infinity : positionOf(score)
  }
  const rows = [...byCode.values()].sort((one, other) => {
    const [a, b] = [place(one), place(other)]
    return a === b ? 0 : a - b
  })
  return { rows, leading }
}
