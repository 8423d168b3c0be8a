import type { LoaderFunctionArgs } from '@remix-run/node'
import { explainViewOf } from '#app/components/explain/explain-view'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { recordAudit } from '#app/services/people/audit.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** Everything that the page `/uitleg` shows, as data. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const explanation = await readExplanation(context, explainViewOf(parametersOf(request)))
  if (explanation === null) throw new Response(null, { status: 404 })
  const entry = { accountId: id, action: 'export', subject: 'uitleg.json' } as const
  await recordAudit(context, { ...entry, outcome: 'done' })
  return new Response(`${JSON.stringify(explanation, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
    },
  })
}
