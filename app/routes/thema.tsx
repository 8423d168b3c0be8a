import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { ThemePage } from '#app/components/themes/theme-page'
import { themeViewOf } from '#app/components/themes/theme-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readTheme } from '#app/services/themes/read-theme.server'
import { themeWords } from '#app/words/theme'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_decisions')
  const view = themeViewOf(parametersOf(request))
  const report = await readTheme(context, person, view)
  const title = themeWords(view.language).page
  return { ...leaveAtServer(context, { report, view, menu: person.menu }), title }
}

export default serverWritten('theme', import.meta.env.SSR && ThemeRoute)

/** Thema: agreements, choices, expectations and cooperations of one theme over the regions. */
function ThemeRoute() {
  const { report, view, menu } = useLeft<typeof loader>()
  return <ThemePage report={report} view={view} menu={menu} />
}
