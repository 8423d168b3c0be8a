import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { LONGEST_QUERY, SEARCH_PARAMETERS } from '#app/components/search/search-form'
import { SearchPage } from '#app/components/search/search-page'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { search } from '#app/services/search.server'
import { searchWords } from '#app/words/search'
import { languageOf } from './guard/language'
import { leaveAtServer } from './guard/leave-at-server'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_scores')
  const asked = new URL(request.url).searchParams.get(SEARCH_PARAMETERS.query) ?? ''
  const query = asked.slice(0, LONGEST_QUERY).trim()
  const found = await search(context, person, query)
  const language = languageOf(request)
  const { title } = searchWords(language)
  const left = leaveAtServer(context, { ...found, query, language, menu: person.menu })
  return { ...left, title }
}

export default serverWritten('search', import.meta.env.SSR && SearchRoute)

/** Zoeken: where a region, an area or a theme is shown. */
function SearchRoute() {
  return <SearchPage {...useLeft<typeof loader>()} />
}
