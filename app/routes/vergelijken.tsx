import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { ComparePage } from '#app/components/compare/compare-page'
import { compareViewOf } from '#app/components/compare/compare-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readComparison } from '#app/services/compare.server'
import { comparisonTitle } from '#app/words/compare-findings'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = compareViewOf(parametersOf(request))
  const comparison = await readComparison(context, view)
  const title = comparisonTitle(comparison.findings.title, comparison, view.language)
  return { ...leaveAtServer(context, { comparison, view, menu }), title }
}

export default serverWritten('compare', import.meta.env.SSR && CompareRoute)

/** Vergelijken: regions, quarters or stakeholder groups side by side. */
function CompareRoute() {
  return <ComparePage {...useLeft<typeof loader>()} />
}
