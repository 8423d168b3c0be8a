import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportBottlenecks } from '#app/services/cooperation/export.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All bottlenecks as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_cooperation')
  const text = await exportBottlenecks(context.db)
  await recordExport(context, id, 'knelpunten.csv')
  return attachment(text, 'csv', 'knelpunten')
}
