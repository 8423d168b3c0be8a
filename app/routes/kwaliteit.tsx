import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { QualityPage } from '#app/components/quality/quality-page'
import { qualityViewOf } from '#app/components/quality/quality-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readQuality } from '#app/services/quality/read-quality.server'
import { qualityWords } from '#app/words/quality'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_scores')
  const { year, language } = qualityViewOf(parametersOf(request))
  const report = await readQuality(context, { year })
  const { page: title } = qualityWords(language)
  return { ...leaveAtServer(context, { report, language, menu }), title }
}

export default serverWritten('quality', import.meta.env.SSR && QualityRoute)

/** "Hoe goed meet de vragenlijst?" */
function QualityRoute() {
  const { report, language, menu } = useLeft<typeof loader>()
  return <QualityPage report={report} language={language} menu={menu} />
}
