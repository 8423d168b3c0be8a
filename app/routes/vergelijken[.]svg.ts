import type { LoaderFunctionArgs } from '@remix-run/node'
import { columnIn, compareViewOf } from '#app/components/compare/compare-view'
import { attachment } from '#app/components/page/attachment'
import { readComparison } from '#app/services/compare.server'
import { recordExport } from '#app/services/record-export.server'
import { comparisonPicture } from '#app/components/compare/picture'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** A form side by side as a picture that stands alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const parameters = parametersOf(request)
  const form = columnIn(parameters)
  const view = compareViewOf(parameters)
  const file = form && comparisonPicture(await readComparison(context, view), form, view.language)
  if (!file) throw new Response(null, { status: 404 })
  await recordExport(context, id, 'vergelijken.svg')
  return attachment(file, 'svg', 'vergelijken', form)
}
