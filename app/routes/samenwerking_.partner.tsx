import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PartnerPage } from '#app/components/cooperation/partner-page'
import { partnerViewOf } from '#app/components/cooperation/partner-view'
import { keepPartner } from '#app/services/cooperation/keep.server'
import { readPartner } from '#app/services/cooperation/read-partner.server'
import { answerForm, loadForm } from './guard/cooperation-form.server'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [{ title: data ? `${data.report.cooperation.title} · Draagvlak` : 'Draagvlak' }]
}

const FORM = { viewOf: partnerViewOf, read: readPartner }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'edit_cooperation')
  return { ...(await loadForm({ request, context }, FORM)), menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'edit_cooperation')
  return answerForm({ request, context }, id, FORM, keepPartner)
}

/** The row of one partner, to correct. */
export default function PartnerRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <PartnerPage report={report} view={view} menu={menu} refusal={refusal} />
}
