import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ImportsPage } from '#app/components/imports/imports-page'
import { WavesList } from '#app/components/waves/waves-list'
import { readWaves } from '#app/services/waves/read-waves.server'
import { waveWords } from '#app/words/waves'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${waveWords(data?.language ?? 'nl').title} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_imports')
  const read = await readWaves(context.db, person)
  return { ...read, menu: person.menu, language: languageOf(request) }
}

/** Peilingen: who was invited when. */
export default function WavesRoute() {
  const { menu, waves, mayEdit, language } = useLoaderData<typeof loader>()
  return (
    <ImportsPage title={waveWords(language).title} language={language} menu={menu}>
      <WavesList waves={waves} mayEdit={mayEdit} language={language} />
    </ImportsPage>
  )
}
