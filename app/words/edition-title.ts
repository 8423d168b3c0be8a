import type { ShownEdition } from '#app/domain/edition/shown-edition'
import type { Language } from './language'
import { overviewHeadline } from './overview-headline'
import { menuName } from './people'
import { pageTitle } from './region-title'

/** What an edition's page says first, for its window. */
export function editionTitle(shown: ShownEdition | null, language: Language): string {
  if (shown === null) return menuName('quarter', language)
  if (shown.region) return pageTitle(shown.region.report, language)
  return overviewHeadline(shown.overview.findings, language).title
}
