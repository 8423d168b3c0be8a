import type { Column } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import { regionHref } from '../region/view'
import type { OverviewView } from './view'

/** The page of a region as the overview shows it, at the chart of one form where that is given. */
export function regionPage(
  { regionSet, quarter }: Pick<Overview, 'regionSet' | 'quarter'>,
  { language, reference }: OverviewView,
  region: string,
  column?: Column,
): string {
  const href = regionHref({ regionSet, region, quarter, reference, language })
  return column === undefined ? href : `${href}#${column}`
}
