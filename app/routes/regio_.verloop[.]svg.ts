import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { trendPicture } from '#app/components/region/pictures'
import { formIn, regionViewOf } from '#app/components/region/view'
import { recordExport } from '#app/services/record-export.server'
import { readRegion } from '#app/services/region.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** A form's trend as a picture that stands alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const parameters = parametersOf(request)
  const form = formIn(parameters)
  const view = regionViewOf(parameters)
  const report = form && (await readRegion(context, view))
  const picture = report && trendPicture(report, form, view.language)
  if (!picture) throw new Response(null, { status: 404 })
  await recordExport(context, id, 'regio/verloop.svg')
  return attachment(picture, 'svg', 'verloop', report.region, form, report.quarter)
}
