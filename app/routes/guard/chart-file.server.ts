import type { AppLoadContext } from '@remix-run/node'
import { attachment, chartTypeOf } from '#app/components/page/attachment'
import { recordExport } from '#app/services/record-export.server'
import type { FigureSheet } from '#app/words/figure-sheet'
import type { Language } from '#app/words/language'
import { spreadsheetFile } from '#app/words/spreadsheet-file'
import { workbookFile } from '#app/words/workbook-file'
import { inWords } from './in-words'
import { languageOf } from './language'

/** A chart as files of all types. */
export interface ChartFiles {
  /** Of the file's name: `verloop`, region, form, quarter. */
  readonly names: readonly (string | null)[]
  readonly figures: () => FigureSheet | null
  /** SVG; absent where there is nothing to draw. */
  readonly picture?: () => string | null
}

/** What makes a chart of a report's files. */
export interface ReportChart<Report> {
  readonly figures: (report: Report, language: Language) => FigureSheet | null
  /** Absent where it is drawn as text. */
  readonly picture?: (report: Report, language: Language) => string | null
}

/** Who asks for a file, and how. */
interface Asked {
  readonly request: Request
  readonly context: AppLoadContext
  readonly accountId: number
}

/** Which chart a file is of: `matrix.csv` → `matrix`. */
export function chartNameOf(file: string): string {
  return file.replace(/\.\w+$/, '')
}

export function filesOf<Report>(
  { figures, picture }: ReportChart<Report>,
  report: Report,
  language: Language,
  names: ChartFiles['names'],
): ChartFiles {
  return {
    names,
    figures: () => figures(report, language),
    picture: () => picture?.(report, language) ?? null,
  }
}

/**
 * A chart's file of the type that its path ends on; the audit log tells who took it.
 *
 * @param path without the first slash: `regio/verloop.csv`
 * @param chart null where what is asked for does not exist
 * @throws Response 404 then, and where the chart has no file of that type
 */
export async function answerChart(
  { request, context, accountId }: Asked,
  path: string,
  chart: ChartFiles | null,
): Promise<Response> {
  const type = chartTypeOf(path)
  const content = chart && type && contentOf(chart, type, languageOf(request))
  if (!content) throw inWords(request, 404)
  await recordExport(context, accountId, path)
  return attachment(content, type, ...chart.names)
}

function contentOf(
  { figures, picture }: ChartFiles,
  type: 'csv' | 'svg' | 'xlsx',
  language: Language,
) {
  if (type === 'svg') return picture?.() ?? null
  const sheet = figures()
  if (sheet === null) return null
  return type === 'csv' ? spreadsheetFile(sheet, language) : workbookFile(sheet, language)
}
