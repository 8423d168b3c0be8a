import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordExport } from '#app/services/record-export.server'
import { rejectsFile } from '#app/services/uploads/read-issues.server'
import { importExists } from '#app/services/uploads/read-uploads.server'
import { languageOf } from './guard/language'
import { numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'
import { csvResponse } from './guard/text-file'

/** The rows that an import rejected, as a file. It quotes cells, so who had it is written down. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_imports')
  const importId = numberOrNotFound(params.import)
  if (!(await importExists(context.db, importId))) throw new Response(null, { status: 404 })
  await recordExport(context, id, `afgewezen.csv import:${importId}`)
  const pieces = rejectsFile(context.db, context.writer, { importId }, languageOf(request))
  return csvResponse(`draagvlak-afgewezen-import-${importId}`, pieces)
}
