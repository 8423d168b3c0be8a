import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportAgreements } from '#app/services/agreements/export-agreements.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All agreements as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_agreements')
  const text = await exportAgreements(context.db)
  await recordExport(context, id, 'afspraken.csv')
  return attachment(text, 'csv', 'afspraken')
}
