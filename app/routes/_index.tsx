import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OverviewPage } from '#app/components/overview/overview-page'
import { viewOf } from '#app/components/overview/view'
import { serverWritten } from '#app/components/page/server-written'
import { readRegionMap } from '#app/services/geography/read-region-map.server'
import { readElsewhere, readOverview, readOverviewRegisters } from '#app/services/overview.server'
import { overviewHeadline } from '#app/words/overview-headline'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  const elsewhere = await readElsewhere(context, overview)
  const registers = await readOverviewRegisters(context, overview)
  const map = await readRegionMap(context.db, overview)
  const { title } = overviewHeadline(overview.findings, view.language)
  return { overview, elsewhere, registers, map, view, menu, title }
}

export default serverWritten('overview', import.meta.env.SSR && OverviewRoute)

/** Overzicht: the matrix of regions × forms for one quarter. */
function OverviewRoute() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />
}
