import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'

import { formIn, regionViewOf } from '#app/components/region/view'
import { recordExport } from '#app/services/record-export.server'
import { readRegion } from '#app/services/region.server'
import { groupFile } from '#app/words/region-file'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** The stakeholder groups' means on a form as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const parameters = parametersOf(request)
  const form = formIn(parameters)
  const view = regionViewOf(parameters)
  const report = form && (await readRegion(context, view))
  if (!report) throw new Response(null, { status: 404 })
  const text = groupFile(report, form, view.language)
  await recordExport(context, id, 'regio/groepen.csv')
  return attachment(text, 'csv', 'groepen', report.region, form, report.quarter)
}
