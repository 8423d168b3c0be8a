import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewOf } from '#app/components/overview/view'
import { readOverview } from '#app/services/overview.server'
import { recordAudit } from '#app/services/people/audit.server'
import { overviewFile } from '#app/words/overview-file'
import { requirePerson } from './guard/require-person.server'

/** The figures of the overview as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'export_scores')
  const view = viewOf(new URL(request.url).searchParams)
  const overview = await readOverview(context, view)
  const entry = { accountId: id, action: 'export', subject: 'overzicht.csv' } as const
  await recordAudit(context, { ...entry, outcome: 'done' })
  const name = ['draagvlak', 'overzicht', overview.quarter].filter(Boolean).join('-')
  return new Response(overviewFile(overview, view.language), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
