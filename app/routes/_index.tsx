import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OverviewPage } from '#app/components/overview/overview-page'
import { viewOf } from '#app/components/overview/view'
import { readOverview } from '#app/services/overview.server'
import { overviewSentence } from '#app/words/overview-findings'
import { plainText } from '#app/words/phrase'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { overview, view } = data
  const finding = plainText(overviewSentence(overview.findings.title, view.language))
  return [{ title: `${finding} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = viewOf(parametersOf(request))
  return { overview: await readOverview(context, view), view, menu }
}

/** Overzicht: the matrix of regions × forms for one quarter. */
export default function OverviewRoute() {
  const { overview, view, menu } = useLoaderData<typeof loader>()
  return <OverviewPage overview={overview} view={view} menu={menu} />
}
