import type { LoaderFunctionArgs } from '@remix-run/node'
import { formatOf } from '#app/services/api/answer-scores.server'
import { answerProblem, requireCaller } from './guard/api.server'
import { answerScoreRequest } from './guard/scores-api.server'

/** Released scores, as JSON or CSV by the Accept header. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const caller = await requireCaller(request, context, 'export_editions')
  const format = formatOf(request.headers.get('Accept'))
  if (format === null) return answerProblem(request, { code: 'not_acceptable' })
  return answerScoreRequest(request, context, caller, format)
}
