import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OverviewPage } from '#app/components/overview/overview-page'
import { viewOf } from '#app/components/overview/view'
import { readRegionMap } from '#app/services/geography/read-region-map.server'
import { readElsewhere, readOverview, readOverviewRegisters } from '#app/services/overview.server'
import { overviewHeadline } from '#app/words/overview-headline'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { overview, view } = data
  const finding = overviewHeadline(overview.findings, view.language).title
  return [{ title: `${finding} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const view = viewOf(parametersOf(request))
  const overview = await readOverview(context, view)
  const elsewhere = await readElsewhere(context, overview)
  const registers = await readOverviewRegisters(context, overview)
  return {
    overview,
    elsewhere,
    registers,
    map: await readRegionMap(context.db, overview),
    view,
    menu,
  }
}

/** Overzicht: the matrix of regions × forms for one quarter. */
export default function OverviewRoute() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />
}
