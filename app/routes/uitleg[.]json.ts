import type { LoaderFunctionArgs } from '@remix-run/node'
import { explainViewOf } from '#app/components/explain/explain-view'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { recordExport } from '#app/services/record-export.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** Everything that the page `/uitleg` shows, as data. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const explanation = await readExplanation(context, explainViewOf(parametersOf(request)))
  if (explanation === null) throw new Response(null, { status: 404 })
  await recordExport(context, id, 'uitleg.json')
  return new Response(`${JSON.stringify(explanation, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
    },
  })
}
