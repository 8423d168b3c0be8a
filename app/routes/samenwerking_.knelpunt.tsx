import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BottleneckPage } from '#app/components/cooperation/bottleneck-page'
import { bottleneckViewOf } from '#app/components/cooperation/bottleneck-view'
import { keepBottleneck } from '#app/services/cooperation/keep.server'
import { readBottleneck } from '#app/services/cooperation/read-bottleneck.server'
import { answerForm, loadForm } from './guard/cooperation-form.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [{ title: data ? `${data.report.cooperation.title} · Draagvlak` : 'Draagvlak' }]
}

export async function loader(args: LoaderFunctionArgs) {
  return loadForm(args, { viewOf: bottleneckViewOf, read: readBottleneck })
}

export async function action(args: ActionFunctionArgs) {
  return answerForm(args, { viewOf: bottleneckViewOf, read: readBottleneck }, keepBottleneck)
}

/** One bottleneck: to write down or to change. */
export default function BottleneckRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <BottleneckPage report={report} view={view} menu={menu} refusal={refusal} />
}
