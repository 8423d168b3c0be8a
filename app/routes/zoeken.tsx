import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LONGEST_QUERY, SEARCH_PARAMETERS } from '#app/components/search/search-form'
import { SearchPage } from '#app/components/search/search-page'
import { search } from '#app/services/search.server'
import { searchWords } from '#app/words/search'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [{ title: data ? `${searchWords(data.language).title} · Draagvlak` : 'Draagvlak' }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_scores')
  const asked = new URL(request.url).searchParams.get(SEARCH_PARAMETERS.query) ?? ''
  const query = asked.slice(0, LONGEST_QUERY).trim()
  const found = await search(context, person, query)
  return { ...found, query, language: languageOf(request), menu: person.menu }
}

/** Zoeken: where a region, an area or a theme is shown. */
export default function SearchRoute() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
