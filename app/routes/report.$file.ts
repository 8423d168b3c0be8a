import type { LoaderFunctionArgs } from '@remix-run/node'
import { editionViewOf } from '#app/components/edition/edition-view'
import { attachment } from '#app/components/page/attachment'
import { readReportFile, reportFileOf } from '#app/services/edition/report-file.server'
import { recordExport } from '#app/services/record-export.server'
import { refusedReportText } from '#app/words/board-report-commands'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** The report of a published quarter as a file: `2026-Q3.pdf`, `.xlsx`, `.pptx`, `oplegnotitie-2026-Q3.pdf`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_editions')
  const name = params.file ?? ''
  const file = reportFileOf(name)
  if (file === null) throw new Response(null, { status: 404 })
  const parameters = parametersOf(request)
  const view = editionViewOf(parameters)
  const regionSet = parameters.get('indeling') || view.regionSet
  const read = await readReportFile(context, file, { ...view, regionSet })
  if (read.key === 'refused') {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
    throw new Response(`${refusedReportText(read, view.language)}\n`, { status: 404, headers })
  }
  await recordExport(context, id, `report/${name}`)
  const note = file.isNote ? 'oplegnotitie' : null
  return attachment(read.bytes, file.type, note, read.regionSet, view.region, file.quarter)
}
