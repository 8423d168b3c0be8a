import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOverviewChart } from './guard/overview-chart.server'
import { requirePerson } from './guard/require-person.server'

/** The figures of the overview as a workbook. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  return answerOverviewChart(request, context, id, 'overzicht.xlsx')
}
