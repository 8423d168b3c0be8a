import type { AppLoadContext } from '@remix-run/node'
import { mapPicture } from '#app/components/overview/map-picture'
import { overviewPicture } from '#app/components/overview/picture'
import { mapColumnOf, viewOf, type OverviewView } from '#app/components/overview/view'
import { readRegionMap } from '#app/services/geography/read-region-map.server'
import { readOverview } from '#app/services/overview.server'
import { mapFigures, overviewFigures } from '#app/words/overview-file'
import { answerChart, chartNameOf, type ChartFiles } from './chart-file.server'
import { parametersOf } from './parameters'

type Overview = Awaited<ReturnType<typeof readOverview>>

type MakeChart = (
  context: AppLoadContext,
  overview: Overview,
  view: OverviewView,
) => ChartFiles | Promise<ChartFiles>

const CHARTS: ReadonlyMap<string, MakeChart> = new Map<string, MakeChart>([
  [
    'matrix',
    (_context, overview, view) => ({
      names: ['overzicht', overview.quarter],
      figures: () => overviewFigures(overview, view.language),
      picture: () => overviewPicture(overview, view),
    }),
  ],
  ['kaart', mapChart],
])

/** A chart of the overview as a file: not of another region set than was asked for. @param file `matrix.csv` */
export async function answerOverviewChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  file: string,
): Promise<Response> {
  const view = viewOf(parametersOf(request))
  const make = CHARTS.get(chartNameOf(file))
  const overview = make && (await readOverview(context, view))
  const isThere = overview && overview.regionSet === (view.regionSet ?? overview.regionSet)
  const chart = make && isThere ? await make(context, overview, view) : null
  return answerChart({ request, context, accountId }, `overzicht/${file}`, chart)
}

/** The map of one form; only its figures where no borders were imported. */
async function mapChart(
  { db }: AppLoadContext,
  overview: Overview,
  view: OverviewView,
): Promise<ChartFiles> {
  const map = await readRegionMap(db, overview)
  const column = mapColumnOf(view, overview)
  const { language } = view
  return {
    names: ['kaart', column, overview.quarter],
    figures: () => mapFigures(overview, column, language),
    picture: () => map && mapPicture(overview, map, column, language),
  }
}
