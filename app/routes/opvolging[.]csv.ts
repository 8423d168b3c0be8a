import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportLoops } from '#app/services/followup/export-loops.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All expectations as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_followup')
  const text = await exportLoops(context.db)
  await recordExport(context, id, 'opvolging.csv')
  return attachment(text, 'csv', 'opvolging')
}
