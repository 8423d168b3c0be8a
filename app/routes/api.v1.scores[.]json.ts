import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCaller } from './guard/api.server'
import { answerScoreRequest } from './guard/scores-api.server'

/** Released scores as JSON, the same bytes as the command `scores --format json`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCaller(request, context, 'export_scores')
  return answerScoreRequest(request, context, 'json')
}
