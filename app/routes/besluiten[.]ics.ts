import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { decisionsViewOf } from '#app/components/decisions/decisions-view'
import { readComing } from '#app/services/decisions/read-decisions.server'
import { recordExport } from '#app/services/record-export.server'
import { calendarFile } from '#app/words/decision-calendar'
import { namesIn } from '#app/words/decision-moment'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** What is coming as a calendar that other programs read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_decisions')
  const view = decisionsViewOf(parametersOf(request))
  const report = await readComing(context, view)
  const stamp = context.clock().toISOString()
  await recordExport(context, id, 'besluiten.ics')
  return attachment(
    calendarFile(report.calendar, namesIn(report), stamp, view.language),
    ...(['ics', 'besluiten'] as const),
  )
}
