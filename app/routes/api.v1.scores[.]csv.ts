import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCaller } from './guard/api.server'
import { answerScoreRequest } from './guard/scores-api.server'

/** Released scores as CSV, the same bytes as the command `scores --format csv`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const caller = await requireCaller(request, context, 'export_editions')
  return answerScoreRequest(request, context, caller, 'csv')
}
