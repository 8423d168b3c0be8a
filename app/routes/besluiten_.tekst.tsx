import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decisionsViewOf, noticeKindOf } from '#app/components/decisions/decisions-view'
import { NoticePage } from '#app/components/decisions/notice-page'
import { readDecision } from '#app/services/decisions/read-decisions.server'
import { decisionNoticeWords } from '#app/words/decision-notice'
import { fill } from '#app/words/fill'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { titles } = decisionNoticeWords(data.view.language)
  const title = fill(titles[data.kind], { title: data.row.choice.title })
  return [{ title: `${title} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_decisions')
  const parameters = parametersOf(request)
  const view = decisionsViewOf(parameters)
  const found = await readDecision(context, view)
  if (found === null) throw new Response(null, { status: 404 })
  return { ...found, kind: noticeKindOf(parameters), view, menu: person.menu }
}

/** Kennisgeving and motivering: what the Omgevingswet asks for, made of the steps. */
export default function NoticeRoute() {
  const { row, kind, report, view, menu } = useLoaderData<typeof loader>()
  return <NoticePage row={row} kind={kind} report={report} view={view} menu={menu} />
}
