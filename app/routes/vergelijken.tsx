import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComparePage } from '#app/components/compare/compare-page'
import { compareViewOf } from '#app/components/compare/compare-view'
import { readComparison } from '#app/services/compare.server'
import { comparisonTitle } from '#app/words/compare-findings'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { comparison, view } = data
  const title = comparisonTitle(comparison.findings.title, comparison, view.language)
  return [{ title: `${title} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = compareViewOf(parametersOf(request))
  return { comparison: await readComparison(context, view), view, menu }
}

/** Vergelijken: regions, quarters or stakeholder groups side by side. */
export default function CompareRoute() {
  const { comparison, view, menu } = useLoaderData<typeof loader>()
  return <ComparePage comparison={comparison} view={view} menu={menu} />
}
