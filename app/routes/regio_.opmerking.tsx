import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RemarkPage } from '#app/components/remarks/remark-page'
import { remarksHref, remarkViewOf } from '#app/components/remarks/remark-view'
import { keepRemark } from '#app/services/remarks/keep-remark.server'
import { readRemarkPage } from '#app/services/remarks/read-remarks.server'
import { remarkWords } from '#app/words/remarks'
import { answerErrors, readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { newTitle, changeTitle } = remarkWords(data.view.language)
  return [{ title: `${data.report.remark === null ? newTitle : changeTitle} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'write_remarks')
  const view = remarkViewOf(parametersOf(request))
  const report = await readRemarkPage(context, person, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, menu: person.menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context, 'write_remarks')
  const view = remarkViewOf(parametersOf(request))
  const report = await readRemarkPage(context, person, view)
  if (report === null) throw new Response(null, { status: 404 })
  const form = await readForm(request)
  const errors = await keepRemark(context, person.id, report, form)
  if (errors !== null) return answerErrors(errors, form)
  return redirect(remarksHref(report, view.language), 303)
}

/** A remark to colleagues: to write, or one's own to change. */
export default function RemarkRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return (
    <RemarkPage report={report} view={view} menu={menu} state={useActionData<typeof action>()} />
  )
}
