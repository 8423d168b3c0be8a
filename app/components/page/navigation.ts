import { isManagement, type MenuItem } from '#app/domain/people/person'
import type { Language } from '#app/words/language'
import { menuName } from '#app/words/people'
import type { NavigationItem } from './page-frame'

/** The menu of a person, for the head of a page; their account is behind their name. @param pathname of the page itself */
export function navigationItems(
  menu: readonly MenuItem[],
  pathname: string,
  language: Language,
): NavigationItem[] {
  const listed = menu.filter(({ page }) => page !== 'account')
  // One place alone is not worth a fold.
  const isFolded = listed.filter(({ page }) => isManagement(page)).length > 1
  return listed.map(({ page, path }) => ({
    name: menuName(page, language),
    href: `${path}?taal=${language}`,
    current: path === pathname,
    folded: isFolded && isManagement(page),
  }))
}
