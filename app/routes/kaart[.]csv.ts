import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerMapChart } from './guard/map-chart.server'
import { requirePerson } from './guard/require-person.server'

/** The figures of the map as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  return answerMapChart(request, context, id, 'kaart.csv')
}
