import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { recordExport } from '#app/services/record-export.server'
import { exportStakeholders } from '#app/services/registers/export-registers.server'
import { requirePerson } from './guard/require-person.server'

/** All registers as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_stakeholders')
  const text = await exportStakeholders(context.db)
  await recordExport(context, id, 'belanghouders.csv')
  return attachment(text, 'csv', 'belanghouders')
}
