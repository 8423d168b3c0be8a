import type { AppLoadContext } from '@remix-run/node'
import { answerScores, type ScoreFormat } from '#app/services/api/answer-scores.server'
import { parseScoreQuery } from '#app/services/api/score-query'
import { answerProblem } from './api.server'

/**
 * The scores that an address asks for, or what is wrong with it.
 * @param caller.live whether they may have figures as they are now
 */
export async function answerScoreRequest(
  request: Request,
  context: AppLoadContext,
  { live }: { readonly live: boolean },
  format: ScoreFormat,
): Promise<Response> {
  const { query, wrong } = parseScoreQuery(new URL(request.url).searchParams, live)
  if (wrong) return answerProblem(request, { code: 'parameters', wrong })
  const { body, contentType } = await answerScores(context, query, format)
  return new Response(body, { headers: { 'Content-Type': contentType, Vary: 'Accept' } })
}
