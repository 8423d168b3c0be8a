import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerRegionChart } from './guard/region-chart.server'
import { requirePerson } from './guard/require-person.server'

/** A chart of a region as a file: `verloop.csv`, `groepen.svg`, `stellingen.xlsx` and the like. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  return answerRegionChart(request, context, id, params.file ?? '')
}
