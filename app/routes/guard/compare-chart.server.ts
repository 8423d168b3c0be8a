import type { AppLoadContext } from '@remix-run/node'
import { columnIn, compareViewOf } from '#app/components/compare/compare-view'
import { comparisonPicture } from '#app/components/compare/picture'
import { readComparison } from '#app/services/compare.server'
import { comparisonFigures } from '#app/words/compare-file'
import { answerChart, chartNameOf } from './chart-file.server'
import { parametersOf } from './parameters'

/** A form side by side as a file: not of another region set than was asked for. @param file `vorm.csv` */
export async function answerCompareChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  file: string,
): Promise<Response> {
  const parameters = parametersOf(request)
  const form = chartNameOf(file) === 'vorm' ? columnIn(parameters) : null
  const view = compareViewOf(parameters)
  const comparison = form && (await readComparison(context, view))
  const chart = comparison &&
    comparison.regionSet === (view.regionSet ?? comparison.regionSet) && {
      names: ['vergelijken', form],
      figures: () => comparisonFigures(comparison, form, view.language),
      picture: () => comparisonPicture(comparison, form, view.language),
    }
  return answerChart({ request, context, accountId }, `vergelijken/${file}`, chart || null)
}
