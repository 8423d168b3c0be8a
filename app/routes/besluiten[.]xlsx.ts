import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportChoicesWorkbook } from '#app/services/decisions/export-choices.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All choices as a workbook that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_decisions')
  const workbook = await exportChoicesWorkbook(context.db)
  await recordExport(context, id, 'besluiten.xlsx')
  return attachment(workbook, 'xlsx', 'besluiten')
}
