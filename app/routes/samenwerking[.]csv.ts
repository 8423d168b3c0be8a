import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportShownCooperation } from '#app/services/cooperation/export.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All cooperations as the file that can be imported again, without answers of a round that is not shown yet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_cooperation')
  const text = await exportShownCooperation(context)
  await recordExport(context, id, 'samenwerking.csv')
  return attachment(text, 'csv', 'samenwerking')
}
