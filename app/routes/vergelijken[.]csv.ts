import type { LoaderFunctionArgs } from '@remix-run/node'
import { columnIn, compareViewOf } from '#app/components/compare/compare-view'
import { attachment } from '#app/components/page/attachment'
import { readComparison } from '#app/services/compare.server'
import { recordExport } from '#app/services/record-export.server'
import { comparisonFile } from '#app/words/compare-file'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** A form side by side as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const parameters = parametersOf(request)
  const form = columnIn(parameters)
  const view = compareViewOf(parameters)
  const file = form && comparisonFile(await readComparison(context, view), form, view.language)
  if (!file) throw new Response(null, { status: 404 })
  await recordExport(context, id, 'vergelijken.csv')
  return attachment(file, 'csv', 'vergelijken', form)
}
