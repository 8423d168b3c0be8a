import type { AppLoadContext } from '@remix-run/node'
import { itemPicture } from '#app/components/region/items/picture'
import { groupPicture, trendPicture } from '#app/components/region/pictures'
import { formIn, regionViewOf, scaleIn, type RegionView } from '#app/components/region/view'
import { yearPicture } from '#app/components/region/years/picture'
import { readItemReport } from '#app/services/region-items.server'
import { readRegionOverYears } from '#app/services/region-years.server'
import { readRegion } from '#app/services/region.server'
import {
  areaFigures,
  cooperationFigures,
  courseFigures,
  gapFigures,
  groupFigures,
  itemFigures,
} from '#app/words/region-file'
import { yearFigures } from '#app/words/region-years'
import { answerChart, chartNameOf, type ChartFiles } from './chart-file.server'
import { parametersOf } from './parameters'

type Form = NonNullable<ReturnType<typeof formIn>>
type Scale = NonNullable<ReturnType<typeof scaleIn>>
type MakeChart = (
  context: AppLoadContext,
  view: RegionView,
  form: Form | null,
  scale: Scale | null,
) => Promise<ChartFiles | null>

/** The charts of a region's page by their name in the address. */
const CHARTS: ReadonlyMap<string, MakeChart> = new Map<string, MakeChart>([
  [
    'verloop',
    async (context, view, form) => {
      const report = form && (await readRegion(context, view))
      return (
        report && {
          names: ['verloop', report.region, form, report.quarter],
          figures: () => courseFigures(report, form, view.language),
          picture: () => trendPicture(report, form, view),
        }
      )
    },
  ],
  [
    'groepen',
    async (context, view, form) => {
      const report = form && (await readRegion(context, view))
      return (
        report && {
          names: ['groepen', report.region, form, report.quarter],
          figures: () => groupFigures(report, form, view.language),
          picture: () => groupPicture(report, form, view.language),
        }
      )
    },
  ],
  [
    'jaren',
    async (context, view, form) => {
      const report = form && (await readRegionOverYears(context, view))
      return (
        report && {
          names: ['jaren', report.region, form],
          figures: () => yearFigures(report, form, view.language),
          picture: () => yearPicture(report, form, view.language),
        }
      )
    },
  ],
  [
    'groepsverschillen',
    async (context, view) => {
      const report = await readRegion(context, view)
      return (
        report && {
          names: ['groepsverschillen', report.region, report.quarter],
          figures: () => gapFigures(report, view.language),
        }
      )
    },
  ],
  [
    'samenwerking',
    async (context, view) => {
      const report = await readRegion(context, view)
      return (
        report && {
          names: ['samenwerking', report.region, report.quarter],
          figures: () => cooperationFigures(report, view.language),
        }
      )
    },
  ],
  ['stellingen', itemChart],
  [
    'gebieden',
    async (context, view) => {
      const report = await readRegion(context, view)
      return (
        report && {
          names: ['gebieden', report.region, report.quarter],
          figures: () => areaFigures(report, view.language),
        }
      )
    },
  ],
])

/** A chart of a region as a file. @param file `verloop.csv` */
export async function answerRegionChart(
  request: Request,
  context: AppLoadContext,
  accountId: number,
  file: string,
): Promise<Response> {
  const parameters = parametersOf(request)
  const view = regionViewOf(parameters)
  const make = CHARTS.get(chartNameOf(file))
  const chart = make ? await make(context, view, formIn(parameters), scaleIn(parameters)) : null
  return answerChart({ request, context, accountId }, `regio/${file}`, chart)
}

async function itemChart(
  context: AppLoadContext,
  view: RegionView,
  _: Form | null,
  form: Scale | null,
): Promise<ChartFiles | null> {
  const report = form && (await readRegion(context, view))
  if (!report) return null
  const { regionSet, region, quarter } = report
  if (regionSet === null || region === null || quarter === null) return null
  const { forms } = await readItemReport(context, { regionSet, region, quarter })
  const items = forms.find((each) => each.form === form)
  if (items === undefined || items.items.length === 0) return null
  return {
    names: ['stellingen', region, form, quarter],
    figures: () => itemFigures(report, items, view.language),
    picture: () => itemPicture(report, items, view.language),
  }
}
