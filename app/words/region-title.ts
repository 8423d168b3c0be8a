import type { RegionReport } from '#app/domain/report/region-model'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import type { Language } from './language'
import { regionTitle } from './region-findings'
import { yearsTitle } from './region-years'

/** The title of a region's page, of its window too: over years that of the newest one. */
export function pageTitle(
  report: RegionReport | RegionReportOverYears,
  language: Language,
): string {
  return 'overYears' in report
    ? yearsTitle(report, language)
    : regionTitle(report.findings.title, language)
}
