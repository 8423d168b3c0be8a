import type { LoaderFunctionArgs } from '@remix-run/node'
import { readCooperationRows } from '#app/services/cooperation/rows.server'
import { requireCaller } from './guard/api.server'

/** Cooperations as they may be shown, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCaller(request, context, 'view_cooperation')
  return Response.json(await readCooperationRows(context))
}
