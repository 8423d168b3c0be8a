import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerCompareChart } from './guard/compare-chart.server'
import { requirePerson } from './guard/require-person.server'

/** A form side by side as a file: `vorm.csv`, `vorm.svg`, `vorm.xlsx`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  return answerCompareChart(request, context, id, params.file ?? '')
}
