import type { AppLoadContext } from '@remix-run/node'
import { mapPicture } from '#app/components/overview/map-picture'
import { mapColumnOf, viewOf } from '#app/components/overview/view'
import { readRegionMap } from '#app/services/geography/read-region-map.server'
import { readOverview } from '#app/services/overview.server'
import { mapFigures } from '#app/words/overview-file'
import { answerChart } from './chart-file.server'
import { parametersOf } from './parameters'

/** The map of one form as a file; only its figures where no borders were imported. @param path `kaart.csv` */
export async function answerMapChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  path: string,
): Promise<Response> {
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  const map = await readRegionMap(context.db, overview)
  const column = mapColumnOf(view, overview)
  const { language } = view
  const chart = {
    names: ['kaart', column, overview.quarter],
    figures: () => mapFigures(overview, column, language),
    picture: () => map && mapPicture(overview, map, column, language),
  }
  return answerChart({ context, accountId }, path, chart, language)
}
