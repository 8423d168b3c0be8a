import { redirect, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node'
import { cooperationHref } from '#app/components/cooperation/cooperation-view'
import type { keepPartner } from '#app/services/cooperation/keep.server'
import { peopleTools } from '#app/services/people/tools.server'
import type { Language } from '#app/words/language'
import { answer } from './answer'
import { readForm } from './form.server'
import { parametersOf } from './parameters'

/** A form about something of a cooperation. */
interface CooperationForm<View, Report> {
  readonly viewOf: (parameters: URLSearchParams) => View
  /** null where there is nothing of this name. */
  readonly read: (context: AppLoadContext, view: View) => Promise<Report | null>
}

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context'>

interface AnyView {
  readonly language: Language
}

interface AnyReport {
  readonly cooperation: { readonly id: string }
}

/** Keeps what was sent and leads back to the cooperation; refused, the form comes back. */
export async function answerForm<View extends AnyView, Report extends AnyReport>(
  { request, context }: Asked,
  accountId: number,
  form: CooperationForm<View, Report>,
  keep: typeof keepPartner,
) {
  const { report, view } = await loadForm({ request, context }, form)
  const { db, clock, writer } = context
  const { random } = peopleTools(context)
  const outcome = await keep({ db, clock, writer, random }, accountId, await readForm(request))
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  const { language } = view
  return redirect(cooperationHref({ id: report.cooperation.id, language }), 303)
}

/** What the form begins with. @throws Response 404 where there is nothing to change */
export async function loadForm<View extends AnyView, Report extends AnyReport>(
  { request, context }: Asked,
  { viewOf, read }: CooperationForm<View, Report>,
) {
  const view = viewOf(parametersOf(request))
  const report = await read(context, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view }
}
