import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { recordExport } from '#app/services/record-export.server'
import { exportStakeholdersWorkbook } from '#app/services/registers/export-registers.server'
import { requirePerson } from './guard/require-person.server'

/** All registers as a workbook that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_stakeholders')
  const workbook = await exportStakeholdersWorkbook(context.db)
  await recordExport(context, id, 'belanghouders.xlsx')
  return attachment(workbook, 'xlsx', 'belanghouders')
}
