import type { LoaderFunctionArgs } from '@remix-run/node'
import { readStakeholderRows } from '#app/services/registers/export-registers.server'
import { requireCaller } from './guard/api.server'

/** Stakeholder registers, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCaller(request, context, 'view_stakeholders')
  return Response.json(await readStakeholderRows(context))
}
