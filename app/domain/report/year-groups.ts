import type { Year } from '../calendar/year'
import type { ReleasedGroupScore, ReleasedMean } from '../disclosure/released'
import { DIMENSIONS, type Bilingual, type Dimension, type Framework } from '../framework/framework'

/** A stakeholder group's mean on each form in a calendar year. */
export interface YearGroup {
  readonly code: string
  readonly name: Bilingual
  /** Whole numbers; null where not told, or nobody of the group was heard (n 0). */
  readonly forms: Readonly<
    Partial<Record<Dimension, { readonly score: ReleasedMean; readonly n: number | null }>>
  >
}

/** The groups of a region in a year, in framework order; those without a row are left out. */
export function yearGroupsOf(
  rows: readonly ReleasedGroupScore[],
  year: Year | undefined,
  { groups }: Pick<Framework, 'groups'>,
): YearGroup[] {
  const ofYear = rows.filter(({ period }) => period === year)
  return groups.flatMap(({ code, name }) => {
    const own = ofYear.filter(({ stakeholderGroup }) => stakeholderGroup === code)
    const forms = DIMENSIONS.flatMap((form) => {
      const row = own.find(({ dimension }) => dimension === form)
      return row === undefined ? [] : [[form, { score: row.score, n: row.n }] as const]
    })
    return forms.length === 0 ? [] : [{ code, name, forms: Object.fromEntries(forms) }]
  })
}
