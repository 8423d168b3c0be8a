import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QualityPage } from '#app/components/quality/quality-page'
import { qualityViewOf } from '#app/components/quality/quality-view'
import { readQuality } from '#app/services/quality/read-quality.server'
import { qualityWords } from '#app/words/quality'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${qualityWords(data.language).page} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const { year, language } = qualityViewOf(parametersOf(request))
  return { report: await readQuality(context, { year }), language, menu }
}

/** "Hoe goed meet de vragenlijst?" */
export default function QualityRoute() {
  const { report, language, menu } = useLoaderData<typeof loader>()
  return <QualityPage report={report} language={language} menu={menu} />
}
