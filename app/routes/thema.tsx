import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ThemePage } from '#app/components/themes/theme-page'
import { themeViewOf } from '#app/components/themes/theme-view'
import { readTheme } from '#app/services/themes/read-theme.server'
import { themeWords } from '#app/words/theme'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${themeWords(data.view.language).page} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_decisions')
  const view = themeViewOf(parametersOf(request))
  return { report: await readTheme(context, person, view), view, menu: person.menu }
}

/** Thema: agreements, choices and expectations of one theme over the regions. */
export default function ThemeRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <ThemePage report={report} view={view} menu={menu} />
}
