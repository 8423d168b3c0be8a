import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  boundsPicture,
  heardPicture,
  mapPicture,
} from '#app/components/stakeholders/stakeholder-pictures'
import { stakeholdersViewOf } from '#app/components/stakeholders/stakeholders-view'
import { readStakeholders } from '#app/services/stakeholders/read-stakeholders.server'
import { boundFigures, heardFigures, mapFigures } from '#app/words/stakeholder-file'
import { answerChart, chartNameOf, filesOf, type ReportChart } from './guard/chart-file.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

type Report = NonNullable<Awaited<ReturnType<typeof readStakeholders>>>

const CHARTS: ReadonlyMap<string, ReportChart<Report>> = new Map([
  ['kaart', { figures: mapFigures, picture: mapPicture }],
  ['gehoord', { figures: heardFigures, picture: heardPicture }],
  ['grenzen', { figures: boundFigures, picture: boundsPicture }],
])

/** A chart of Belanghouders as a file: `kaart.csv`, `gehoord.svg` and the like. */
export async function loader({ request, context, params: { file = '' } }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_stakeholders')
  const view = stakeholdersViewOf(parametersOf(request))
  const { language } = view
  const name = chartNameOf(file)
  const chart = CHARTS.get(name)
  const report = chart && (await readStakeholders(context, person, view))
  return answerChart(
    { request, context, accountId: person.id },
    `belanghouders/${file}`,
    chart && report
      ? filesOf(chart, report, language, ['belanghouders', name, report.region, report.quarter])
      : null,
  )
}
