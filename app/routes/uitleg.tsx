import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExplainPage } from '#app/components/explain/explain-page'
import { explainViewOf } from '#app/components/explain/explain-view'
import { readPublishedFigure } from '#app/services/edition/published-figure.server'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { explainWords } from '#app/words/explain'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { explanation, language } = data
  return [
    { title: `${explainWords(language).link} ${explanation.region} · Draagvlak` },
    { name: 'robots', content: 'noindex' },
  ]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = explainViewOf(parametersOf(request))
  const explanation = await readExplanation(context, view)
  if (explanation === null) throw new Response(null, { status: 404 })
  const published = await readPublishedFigure(context, explanation)
  return { explanation, published, language: view.language, menu }
}

/** "Hoe is dit getal gemaakt?" */
export default function ExplainRoute() {
  return <ExplainPage {...useLoaderData<typeof loader>()} />
}
