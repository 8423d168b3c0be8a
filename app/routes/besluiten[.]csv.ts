import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportChoices } from '#app/services/decisions/export-choices.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** All choices as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_decisions')
  const text = await exportChoices(context.db)
  await recordExport(context, id, 'besluiten.csv')
  return attachment(text, 'csv', 'besluiten')
}
