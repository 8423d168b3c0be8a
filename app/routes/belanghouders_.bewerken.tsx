import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { StakeholderPage } from '#app/components/stakeholders/stakeholder-page'
import {
  rowOf,
  stakeholdersHref,
  stakeholdersViewOf,
} from '#app/components/stakeholders/stakeholders-view'
import { keepStakeholder } from '#app/services/stakeholders/keep-stakeholder.server'
import { readStakeholder } from '#app/services/stakeholders/read-register.server'
import { stakeholderFormWords } from '#app/words/stakeholder-form'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${stakeholderFormWords(data.language).newTitle} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'edit_stakeholders')
  const { language, selection } = selectionOf(request)
  const report = await readStakeholder(context, selection)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, language, menu: person.menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'edit_stakeholders')
  const { language, selection } = selectionOf(request)
  const outcome = await keepStakeholder(context, id, selection, await readForm(request))
  if (outcome === null) throw new Response(null, { status: 404 })
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  return redirect(stakeholdersHref({ ...selection, language }), 303)
}

/** @throws Response 404 where the address names no region and quarter */
function selectionOf(request: Request) {
  const parameters = parametersOf(request)
  const { language, regionSet, region, quarter } = stakeholdersViewOf(parameters)
  if (regionSet === null || region === null || quarter === null) {
    throw new Response(null, { status: 404 })
  }
  return { language, selection: { regionSet, region, quarter, row: rowOf(parameters) } }
}

/** One organisation of the register: to write down, to change or to take out. */
export default function StakeholderRoute() {
  const { report, language, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <StakeholderPage report={report} language={language} menu={menu} refusal={refusal} />
}
