import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'

import { formIn, regionViewOf } from '#app/components/region/view'
import { recordExport } from '#app/services/record-export.server'
import { readRegion } from '#app/services/region.server'
import { courseFile } from '#app/words/region-file'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** The figures behind a form's trend as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const parameters = parametersOf(request)
  const form = formIn(parameters)
  const view = regionViewOf(parameters)
  const report = form && (await readRegion(context, view))
  if (!report) throw new Response(null, { status: 404 })
  const text = courseFile(report, form, view.language)
  await recordExport(context, id, 'regio/verloop.csv')
  return attachment(text, 'csv', 'verloop', report.region, form, report.quarter)
}
