import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { regionViewOf } from '#app/components/region/view'
import { recordExport } from '#app/services/record-export.server'
import { readRegion } from '#app/services/region.server'
import { areaFile } from '#app/words/region-file'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** The areas of a region with their dates as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const view = regionViewOf(parametersOf(request))
  const report = await readRegion(context, view)
  if (!report) throw new Response(null, { status: 404 })
  const text = areaFile(report, view.language)
  await recordExport(context, id, 'regio/gebieden.csv')
  return attachment(text, 'csv', 'gebieden', report.region, report.quarter)
}
