import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RegionPage } from '#app/components/region/region-page'
import { regionViewOf } from '#app/components/region/view'
import { readRegionFollowup } from '#app/services/followup/region-followup.server'
import { readRegionAgreements } from '#app/services/agreements/region-agreements.server'
import { readRegionOverYears } from '#app/services/region-years.server'
import { readDiscussion } from '#app/services/region-discussion.server'
import { readItemReport } from '#app/services/region-items.server'
import { readRegion } from '#app/services/region.server'
import { pageTitle } from '#app/words/region-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { report, view } = data
  return [{ title: `${pageTitle(report, view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_scores')
  const view = regionViewOf(parametersOf(request))
  const read = view.byYear ? readRegionOverYears : readRegion
  const report = await read(context, view)
  if (!report) throw new Response(null, { status: 404 })
  const { regionSet, region, quarter } = report
  const isKnown = regionSet !== null && region !== null && quarter !== null
  const items = isKnown ? await readItemReport(context, { regionSet, region, quarter }) : null
  const named = regionSet !== null && region !== null ? { regionSet, region } : null
  const agreements = named && (await readRegionAgreements(context, person, named))
  const followup = named && (await readRegionFollowup(context, person, named))
  const discussion = await readDiscussion(context, report)
  return { report, view, menu: person.menu, items, agreements, followup, discussion }
}

/** Regio: one region over all quarters. */
export default function RegionRoute() {
  const data = useLoaderData<typeof loader>()
  const { report, view, menu, items, agreements, followup, discussion } = data
  return (
    <RegionPage
      report={report}
      view={view}
      menu={menu}
      items={items?.forms}
      agreements={agreements}
      followup={followup}
      discussion={discussion}
    />
  )
}
