import type { AppLoadContext } from '@remix-run/node'
import { columnIn, compareViewOf } from '#app/components/compare/compare-view'
import { comparisonPicture } from '#app/components/compare/picture'
import { readComparison } from '#app/services/compare.server'
import { comparisonFigures } from '#app/words/compare-file'
import { answerChart } from './chart-file.server'
import { parametersOf } from './parameters'

/** A form side by side as a file. @param path `vergelijken.csv` */
export async function answerCompareChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  path: string,
): Promise<Response> {
  const parameters = parametersOf(request)
  const form = columnIn(parameters)
  const view = compareViewOf(parameters)
  const comparison = form && (await readComparison(context, view))
  const chart = comparison && {
    names: ['vergelijken', form],
    figures: () => comparisonFigures(comparison, form, view.language),
    picture: () => comparisonPicture(comparison, form, view.language),
  }
  return answerChart({ context, accountId }, path, chart, view.language)
}
