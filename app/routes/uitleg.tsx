import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { ExplainPage } from '#app/components/explain/explain-page'
import { explainViewOf } from '#app/components/explain/explain-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readPublishedFigure } from '#app/services/edition/published-figure.server'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { mayWriteDown } from '#app/services/followup/region-followup.server'
import { explainWords } from '#app/words/explain'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...windowTitle(data?.title),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_scores')
  const view = explainViewOf(parametersOf(request))
  const explanation = await readExplanation(context, view)
  if (explanation === null) throw new Response(null, { status: 404 })
  const published = await readPublishedFigure(context, explanation)
  const { language } = view
  const title = `${explainWords(language).link} ${explanation.region}`
  const rights = { menu: person.menu, mayWriteDown: mayWriteDown(person) }
  return { ...leaveAtServer(context, { explanation, published, language, ...rights }), title }
}

export default serverWritten('explain', import.meta.env.SSR && ExplainRoute)

/** "Hoe is dit getal gemaakt?" */
function ExplainRoute() {
  return <ExplainPage {...useLeft<typeof loader>()} />
}
