import type { LoaderFunctionArgs } from '@remix-run/node'
import { decisionsViewOf, noticeKindOf } from '#app/components/decisions/decisions-view'
import { attachment } from '#app/components/page/attachment'
import { readDecision } from '#app/services/decisions/read-decisions.server'
import { recordExport } from '#app/services/record-export.server'
import { decisionNoticeWords, noticeText } from '#app/words/decision-notice'
import { namesIn } from '#app/words/decision-moment'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** Kennisgeving or motivering of a choice as plain text, to adapt. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_decisions')
  const parameters = parametersOf(request)
  const view = decisionsViewOf(parameters)
  const kind = noticeKindOf(parameters)
  const found = await readDecision(context, view)
  if (found === null) throw new Response(null, { status: 404 })
  const { row, report } = found
  const facts = { names: namesIn(report), today: report.today }
  await recordExport(context, id, 'besluiten.txt')
  const name = decisionNoticeWords(view.language).buttons[kind].toLowerCase()
  return attachment(noticeText(row, kind, facts, view.language), 'txt', name, row.choice.choiceId)
}
