import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BottleneckPage } from '#app/components/cooperation/bottleneck-page'
import { bottleneckViewOf } from '#app/components/cooperation/bottleneck-view'
import { keepBottleneck } from '#app/services/cooperation/keep.server'
import { readBottleneck } from '#app/services/cooperation/read-bottleneck.server'
import { answerForm, loadForm } from './guard/cooperation-form.server'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [{ title: data ? `${data.report.cooperation.title} · Draagvlak` : 'Draagvlak' }]
}

const FORM = { viewOf: bottleneckViewOf, read: readBottleneck }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'edit_cooperation')
  return { ...(await loadForm({ request, context }, FORM)), menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'edit_cooperation')
  return answerForm({ request, context }, id, FORM, keepBottleneck)
}

/** One bottleneck: to write down or to change. */
export default function BottleneckRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <BottleneckPage report={report} view={view} menu={menu} refusal={refusal} />
}
