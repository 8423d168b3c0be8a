import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOverviewChart } from './guard/overview-chart.server'
import { requirePerson } from './guard/require-person.server'

/** A chart of the overview as a file: `matrix.csv`, `matrix.svg`, `matrix.xlsx`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  return answerOverviewChart(request, context, id, params.file ?? '')
}
