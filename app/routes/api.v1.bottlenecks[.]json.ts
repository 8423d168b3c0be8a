import type { LoaderFunctionArgs } from '@remix-run/node'
import { readBottleneckRows } from '#app/services/cooperation/rows.server'
import { requireCaller } from './guard/api.server'

/** Bottlenecks of cooperations, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCaller(request, context, 'view_cooperation')
  return Response.json(await readBottleneckRows(context))
}
