import { MENU_PAGES, type MenuItem, type MenuPage } from '#app/domain/people/person'
import type { Role } from '#app/domain/people/role'
import { may, type Action } from './policy'

/** What a route asks of its visitor: a right, or nothing (the pages before one is logged in). */
export interface RouteAccess {
  /** As in the address; `:name` stands for one part. */
  readonly path: string
  readonly requires: Action | 'nothing'
  /** A page that a person may be led back to after logging in. */
  readonly landing: boolean
  /** Its place in the menu, if it has one. */
  readonly menu?: MenuPage
}

/** Every route by its Remix id. One that is missing here fails tests/access/routes. */
export const ROUTES: Readonly<Record<string, RouteAccess>> = {
  'routes/_index': { path: '/', requires: 'view_scores', landing: true, menu: 'overview' },
  'routes/overzicht[.]csv': { path: '/overzicht.csv', requires: 'export_scores', landing: false },
  'routes/account': {
    path: '/account',
    requires: 'manage_own_account',
    landing: true,
    menu: 'account',
  },
  'routes/beheer.mensen': {
    path: '/beheer/mensen',
    requires: 'manage_people',
    landing: true,
    menu: 'people',
  },
  'routes/beheer.logboek': {
    path: '/beheer/logboek',
    requires: 'read_audit_log',
    landing: true,
    menu: 'audit',
  },
  'routes/inloggen': { path: '/inloggen', requires: 'nothing', landing: false },
  'routes/uitloggen': { path: '/uitloggen', requires: 'nothing', landing: false },
  'routes/inrichten': { path: '/inrichten', requires: 'nothing', landing: false },
  'routes/uitnodiging': { path: '/uitnodiging', requires: 'nothing', landing: false },
}

/** What a role finds in the menu. */
export function menuOf(role: Role): readonly MenuItem[] {
  return MENU_PAGES.flatMap((page) => {
    const route = Object.values(ROUTES).find(({ menu }) => menu === page)
    if (route === undefined || route.requires === 'nothing') return []
    return may(role, route.requires) ? [{ page, path: route.path }] : []
  })
}
