import type { AppLoadContext } from '@remix-run/node'
import { overviewPicture } from '#app/components/overview/picture'
import { viewOf } from '#app/components/overview/view'
import { readOverview } from '#app/services/overview.server'
import { overviewFigures } from '#app/words/overview-file'
import { answerChart, chartNameOf } from './chart-file.server'
import { parametersOf } from './parameters'

/** A chart of the overview as a file: not of another region set than was asked for. @param file `matrix.csv` */
export async function answerOverviewChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  file: string,
): Promise<Response> {
  const view = viewOf(parametersOf(request))
  const overview = chartNameOf(file) === 'matrix' ? await readOverview(context, view) : null
  const chart = overview &&
    overview.regionSet === (view.regionSet ?? overview.regionSet) && {
      names: ['overzicht', overview.quarter],
      figures: () => overviewFigures(overview, view.language),
      picture: () => overviewPicture(overview, view),
    }
  return answerChart({ request, context, accountId }, `overzicht/${file}`, chart || null)
}
