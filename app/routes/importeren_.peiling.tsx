import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ImportsPage } from '#app/components/imports/imports-page'
import { WavePage } from '#app/components/waves/wave-page'
import { waveHref, waveViewOf } from '#app/components/waves/wave-view'
import { keepWave } from '#app/services/waves/keep-wave.server'
import { readWaveSilence } from '#app/services/waves/read-wave.server'
import { readWaveToWrite } from '#app/services/waves/read-wave-form.server'
import { waveWords } from '#app/words/waves'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${data.model.report?.summary.name ?? waveWords(data.view.language).add} · Draagvlak`
      : 'Draagvlak',
  },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_imports')
  const view = waveViewOf(parametersOf(request))
  const model = await readWaveToWrite(context.db, person, view)
  if (model === null) throw new Response(null, { status: 404 })
  const { report } = model
  const silence = report && (await readWaveSilence(context.db, report, view.region))
  return { menu: person.menu, model, silence, view }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'import_data')
  const { language } = waveViewOf(parametersOf(request))
  const outcome = await keepWave(context, id, await readForm(request))
  if (outcome.kind === 'kept') return redirect(waveHref({ ...outcome.wave, language }), 303)
  return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
}

/** One wave: who answered of whom was invited, and its form. */
export default function WaveRoute() {
  const { menu, view, ...given } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const title = given.model.report?.summary.name ?? waveWords(view.language).add
  return (
    <ImportsPage title={title} language={view.language} menu={menu}>
      <WavePage {...given} view={view} refusal={refusal} />
    </ImportsPage>
  )
}
