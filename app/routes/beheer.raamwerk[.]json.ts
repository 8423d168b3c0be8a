import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { exportFramework } from '#app/services/framework/export-framework.server'
import { recordExport } from '#app/services/record-export.server'
import { requirePerson } from './guard/require-person.server'

/** The framework as the file that can be imported again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_framework')
  const text = await exportFramework(context.db)
  await recordExport(context, id, 'beheer/raamwerk.json')
  return attachment(text, 'json', 'raamwerk')
}
