import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import {
  bottleneckPicture,
  mirrorPicture,
  overviewPicture,
} from '#app/components/cooperation/cooperation-pictures'
import {
  cooperationViewOf,
  type CooperationView,
} from '#app/components/cooperation/cooperation-view'
import { readCooperationPage } from '#app/services/cooperation/read-cooperation-page.server'
import { readOneCooperation } from '#app/services/cooperation/read-one-cooperation.server'
import {
  bottleneckFigures,
  depthFigures,
  mirrorFigures,
  overviewFigures,
} from '#app/words/cooperation-file'
import type { FigureSheet } from '#app/words/figure-sheet'
import type { Language } from '#app/words/language'
import { answerChart, chartNameOf, type ChartFiles } from './guard/chart-file.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

type Report = NonNullable<Awaited<ReturnType<typeof readOneCooperation>>>

interface Chart {
  readonly figures: (report: Report, language: Language) => FigureSheet | null
  readonly picture?: (report: Report, language: Language) => string | null
}

/** Of one cooperation. */
const CHARTS: ReadonlyMap<string, Chart> = new Map<string, Chart>([
  ['fasen', { figures: depthFigures }],
  ['spiegel', { figures: mirrorFigures, picture: mirrorPicture }],
  ['knelpunten', { figures: bottleneckFigures, picture: bottleneckPicture }],
])

/** A chart of Samenwerking as a file: `overzicht.svg`, of one cooperation `spiegel.csv` and the like. */
export async function loader({ request, context, params: { file = '' } }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_cooperation')
  const chart = await chartOf(
    context,
    person,
    chartNameOf(file),
    cooperationViewOf(parametersOf(request)),
  )
  return answerChart({ request, context, accountId: person.id }, `samenwerking/${file}`, chart)
}

async function chartOf(
  context: AppLoadContext,
  person: Awaited<ReturnType<typeof requirePerson>>,
  name: string,
  view: CooperationView,
): Promise<ChartFiles | null> {
  const { language, id } = view
  if (name === 'overzicht') {
    const report = await readCooperationPage(context, person, view)
    return {
      names: ['samenwerking', report.region],
      figures: () => overviewFigures(report, language),
      picture: () => overviewPicture(report, language),
    }
  }
  const chart = CHARTS.get(name)
  const report = chart && (await readOneCooperation(context, person, { ...view, id: id ?? '' }))
  if (!report) return null
  return {
    names: ['samenwerking', name, report.row.facts.title],
    figures: () => chart.figures(report, language),
    picture: () => chart.picture?.(report, language) ?? null,
  }
}
