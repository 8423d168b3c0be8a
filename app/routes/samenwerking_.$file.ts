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
import {
  answerChart,
  chartNameOf,
  filesOf,
  type ChartFiles,
  type ReportChart,
} from './guard/chart-file.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

type Report = NonNullable<Awaited<ReturnType<typeof readOneCooperation>>>

const OVERVIEW = { figures: overviewFigures, picture: overviewPicture }

/** Of one cooperation. */
const CHARTS: ReadonlyMap<string, ReportChart<Report>> = new Map<string, ReportChart<Report>>([
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
    return filesOf(OVERVIEW, report, language, ['samenwerking', report.region])
  }
  const chart = CHARTS.get(name)
  const report = chart && (await readOneCooperation(context, person, { ...view, id: id ?? '' }))
  if (!report) return null
  return filesOf(chart, report, language, ['samenwerking', name, report.row.facts.title])
}
