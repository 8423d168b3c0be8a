import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { formIn, regionViewOf } from '#app/components/region/view'
import { yearPicture } from '#app/components/region/years/picture'
import { recordExport } from '#app/services/record-export.server'
import { readRegionOverYears } from '#app/services/region-years.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** A form's calendar years as a picture that stands alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const parameters = parametersOf(request)
  const form = formIn(parameters)
  const view = regionViewOf(parameters)
  const report = form && (await readRegionOverYears(context, view))
  const picture = report && yearPicture(report, form, view.language)
  if (!picture) throw new Response(null, { status: 404 })
  await recordExport(context, id, 'regio/jaren.svg')
  return attachment(picture, 'svg', 'jaren', report.region, form)
}
