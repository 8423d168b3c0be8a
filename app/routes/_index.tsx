import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OverviewPage } from '#app/components/overview/overview-page'
import { viewOf } from '#app/components/overview/view'
import { readOverview } from '#app/services/overview.server'
import { overviewSentence } from '#app/words/findings'
import { plainText } from '#app/words/phrase'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { overview, view } = data
  const finding = plainText(overviewSentence(overview.findings.title, view.language))
  return [{ title: `${finding} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewOf(new URL(request.url).searchParams)
  return { overview: await readOverview(context, view), view }
}

/** Overzicht: the matrix of regions × forms for one quarter. */
export default function OverviewRoute() {
  const { overview, view } = useLoaderData<typeof loader>()
  return <OverviewPage overview={overview} view={view} />
}
