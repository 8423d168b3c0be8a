import type { LoaderFunctionArgs } from '@remix-run/node'
import { overviewPicture } from '#app/components/overview/picture'
import { viewOf } from '#app/components/overview/view'
import { attachment } from '#app/components/page/attachment'
import { readOverview } from '#app/services/overview.server'
import { recordExport } from '#app/services/record-export.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** The matrix of the overview as a picture that stands alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  await recordExport(context, id, 'overzicht.svg')
  return attachment(overviewPicture(overview, view), 'svg', 'overzicht', overview.quarter)
}
