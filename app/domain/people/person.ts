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
  'stakeholders',
  'publishing',
  'import',
  'framework',
  'people',
  'tokens',
  'audit',
  'account',
] as const
export type MenuPage = (typeof MENU_PAGES)[number]

export interface MenuItem {
  readonly page: MenuPage
  readonly path: string
}

/** Who is logged in, as pages may know it: no hash, no token. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly role: Role
  /** What the role may open. */
  readonly menu: readonly MenuItem[]
}
