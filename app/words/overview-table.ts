import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import type { Reference } from '#app/domain/report/reference'
import type { Language } from './language'
import { differenceCells, differenceColumns } from './difference-columns'
import { formatNumber, formatScore, formatShare } from './numbers'
import { overviewWords } from './overview-page'
import { capitalised } from './phrase'
import { statusText } from './waiting'
import { formName } from './terms'
import { numberColumn as number, textColumn as text, type TextTable } from './text-table'

/**
 * The overview's figures as text: a row for each region and form. The page's data table and the file
 * show the same.
 *
 * @param shown of which forms
 * @returns blank cells where there is no figure; the status says why
 */
export function overviewTable(
  overview: Overview,
  language: Language,
  shown: readonly Column[] = COLUMNS,
): TextTable {
  const names = overviewWords(language).columns
  const { reference } = overview
  // Where one reason keeps all from being compared, it is said once, beside the table.
  const compares =
    overview.incomparable === null &&
    overview.regions.some(({ cells }) => COLUMNS.some((column) => cells[column].difference))
  return {
    columns: [
      text(names.region),
      text(names.form),
      number(names.score),
      number(names.intervalLow),
      number(names.intervalHigh),
      number(names.persons),
      number(names.coverage),
      number(names.survey),
      number(names.records),
      ...(compares ? differenceColumns(reference, language) : []),
      text(names.status),
    ],
    rows: overview.regions.flatMap(({ region, cells }) =>
      shown.map((column) =>
        rowOf(region, column, cells[column], compares ? reference : null, language),
      ),
    ),
  }
}

function rowOf(
  region: string,
  column: Column,
  cell: OverviewCell,
  reference: Reference | null,
  language: Language,
): string[] {
  const { score, ciLow, ciHigh, n, coverage, surveyScore, recordScore, status } = cell
  return [
    region,
    capitalised(formName(column, language)),
    score === null ? '' : formatScore(score, language),
    ciLow === null ? '' : formatNumber(ciLow, 1, language),
    ciHigh === null ? '' : formatNumber(ciHigh, 1, language),
    n === null ? '' : formatNumber(n, 0, language),
    coverage === null ? '' : formatShare(coverage, language),
    surveyScore === null ? '' : formatScore(surveyScore, language),
    recordScore === null ? '' : formatNumber(recordScore, 1, language),
    ...(reference ? differenceCells(cell.difference, reference, language) : []),
    statusText(status, cell.waiting, language),
  ]
}
