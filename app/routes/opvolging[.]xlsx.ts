import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportLoopsWorkbook } from '#app/services/followup/export-workbook.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All expectations as a workbook that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_followup')
  const workbook = await exportLoopsWorkbook(context.db)
  await recordExport(context, id, 'opvolging.xlsx')
  return attachment(workbook, 'xlsx', 'opvolging')
}
