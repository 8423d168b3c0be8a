import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewOf } from '#app/components/overview/view'
import { attachment } from '#app/components/page/attachment'
import { readOverview } from '#app/services/overview.server'
import { recordExport } from '#app/services/record-export.server'
import { overviewFile } from '#app/words/overview-file'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** The figures of the overview as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  await recordExport(context, id, 'overzicht.csv')
  return attachment(overviewFile(overview, view.language), 'csv', 'overzicht', overview.quarter)
}
