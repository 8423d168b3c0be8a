import type { LoaderFunctionArgs } from '@remix-run/node'
import { keptBytes } from '#app/services/keep/kept-files.server'
import { recordExport } from '#app/services/record-export.server'
import { readPastImport } from '#app/services/uploads/read-uploads.server'
import { numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'
import { fileResponse } from './guard/text-file'

/** The file of an import as it came, where it is kept. Who had it is written down. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_imports')
  const importId = numberOrNotFound(params.import)
  const past = await readPastImport(context.db, importId)
  if (past === null) throw new Response(null, { status: 404 })
  const { path } = await context.writer.run('findKeptFile', { importId })
  if (path === null) throw new Response(null, { status: 404 })
  await recordExport(context, id, `bestand import:${importId}`)
  return fileResponse(past.fileName, keptBytes(path))
}
