import type { AppLoadContext } from '@remix-run/node'
import { overviewPicture } from '#app/components/overview/picture'
import { viewOf } from '#app/components/overview/view'
import { readOverview } from '#app/services/overview.server'
import { overviewFigures } from '#app/words/overview-file'
import { answerChart } from './chart-file.server'
import { parametersOf } from './parameters'

/** The matrix of the overview as a file. @param path `overzicht.csv` */
export async function answerOverviewChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  path: string,
): Promise<Response> {
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  const chart = {
    names: ['overzicht', overview.quarter],
    figures: () => overviewFigures(overview, view.language),
    picture: () => overviewPicture(overview, view),
  }
  return answerChart({ context, accountId }, path, chart, view.language)
}
