import type { Reflection } from '#app/domain/reflection/session'
import type { Language } from '#app/words/language'
import { editionHref, viewOfEdition } from '../edition/edition-view'

const PATH = '/reflectie'

type Head = Pick<Reflection, 'regionSet' | 'quarter' | 'edition'>

/** The reflection about an edition. */
export function reflectionHref(head: Head, language: Language): string {
  return editionHref(viewOfEdition(head, language), PATH)
}

/** How many have answered by now, as events or as JSON. */
export function standHref(head: Head, language: Language): string {
  return editionHref(viewOfEdition(head, language), `${PATH}/stand`)
}
