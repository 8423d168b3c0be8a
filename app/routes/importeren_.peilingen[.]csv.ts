import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { recordExport } from '#app/services/record-export.server'
import { exportWaves } from '#app/services/waves/export-waves.server'
import { requirePerson } from './guard/require-person.server'

/** All waves as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_imports')
  const text = await exportWaves(context.db)
  await recordExport(context, id, 'peilingen.csv')
  return attachment(text, 'csv', 'peilingen')
}
