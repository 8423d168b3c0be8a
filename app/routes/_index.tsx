import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { OverviewPage } from '#app/components/overview/overview-page'
import { viewOf } from '#app/components/overview/view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readRegionMap } from '#app/services/geography/read-region-map.server'
import { readElsewhere, readOverview, readOverviewRegisters } from '#app/services/overview.server'
import { overviewHeadline } from '#app/words/overview-headline'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  const elsewhere = await readElsewhere(context, view)
  const registers = await readOverviewRegisters(context, overview)
  const map = await readRegionMap(context.db, overview)
  const { title } = overviewHeadline(overview.findings, view.language)
  const left = leaveAtServer(context, { overview, elsewhere, registers, map, view, menu })
  return { ...left, title }
}

export default serverWritten('overview', import.meta.env.SSR && OverviewRoute)

/** Overzicht: the matrix of regions × forms for one quarter. */
function OverviewRoute() {
  return <OverviewPage {...useLeft<typeof loader>()} />
}
