import type { LoaderFunctionArgs } from '@remix-run/node'
import { readChoiceRows } from '#app/services/decisions/export-choices.server'
import { requireCaller } from './guard/api.server'

/** Decision processes step by step, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCaller(request, context, 'view_decisions')
  return Response.json(await readChoiceRows(context))
}
