import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import { RegionPage } from '#app/components/region/region-page'
import { regionViewOf } from '#app/components/region/view'
import { carry, unpack } from '#app/components/page/carried'
import { useLeft } from '#app/components/page/left-at-server'
import { readRegionFollowup } from '#app/services/followup/region-followup.server'
import { readRegionAgreements } from '#app/services/agreements/region-agreements.server'
import { readRegionOverYears } from '#app/services/region-years.server'
import { readRegionChoices } from '#app/services/region-choices.server'
import { readRegionComments } from '#app/services/region-comments.server'
import { readDiscussion } from '#app/services/region-discussion.server'
import { readItemReport } from '#app/services/region-items.server'
import { readRegion } from '#app/services/region.server'
import { readRemarks } from '#app/services/remarks/read-remarks.server'
import { pageTitle } from '#app/words/region-title'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_scores')
  const view = regionViewOf(parametersOf(request))
  const read = view.byYear ? readRegionOverYears : readRegion
  const report = await read(context, view)
  if (!report) throw new Response(null, { status: 404 })
  const { regionSet, region, quarter } = report
  const isKnown = regionSet !== null && region !== null && quarter !== null
  const ofQuarter = isKnown && !view.byYear ? { regionSet, region, quarter } : null
  const items = ofQuarter && (await readItemReport(context, ofQuarter))
  const choices = ofQuarter && (await readRegionChoices(context, ofQuarter))
  const comments = ofQuarter && (await readRegionComments(context, person, ofQuarter))
  const remarks = ofQuarter && (await readRemarks(context, person, ofQuarter))
  const named = regionSet !== null && region !== null ? { regionSet, region } : null
  const agreements = named && (await readRegionAgreements(context, person, named))
  const followup = named && (await readRegionFollowup(context, person, named))
  const discussion = await readDiscussion(context, report)
  const told = { items: items?.forms, choices, comments, remarks, agreements, followup, discussion }
  const title = pageTitle(report, view.language)
  const carried = carry(report)
  return { carried, view, menu: person.menu, ...leaveAtServer(context, { report, ...told }), title }
}

/** Regio: one region over all quarters. */
export default function RegionRoute() {
  const { carried, view, menu } = useLoaderData<typeof loader>()
  const left = useLeft<typeof loader>()
  const report = useMemo(() => ('report' in left ? left.report : unpack(carried)), [left, carried])
  return <RegionPage {...left} report={report} view={view} menu={menu} />
}
