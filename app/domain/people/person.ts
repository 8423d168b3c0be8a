import type { Role } from './role'

/** Places in the menu, in its order. */
export const MENU_PAGES = [
  'overview',
  'regions',
  'compare',
  'quarter',
  'agreements',
  'decisions',
  'followup',
  'cooperation',
  'stakeholders',
  'publishing',
  'import',
  'sources',
  'framework',
  'people',
  'tokens',
  'keeping',
  'audit',
  'account',
] as const
export type MenuPage = (typeof MENU_PAGES)[number]

/** Whether a place is about what others then read, not about reading: from publishing on. */
export function isManagement(page: MenuPage): boolean {
  return page !== 'account' && MENU_PAGES.indexOf(page) >= MENU_PAGES.indexOf('publishing')
}

export interface MenuItem {
  readonly page: MenuPage
  readonly path: string
}

/** Who is logged in, as pages may know it: no hash, no token. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly email: string
  /** One at least. */
  readonly roles: readonly Role[]
  /** What they may open together. */
  readonly menu: readonly MenuItem[]
}
