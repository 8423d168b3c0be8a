import { MENU_PAGES, type MenuItem, type MenuPage } from '#app/domain/people/person'
import type { Role } from '#app/domain/people/role'
import { may, type Action } from './policy'

/** What a route asks of its visitor: a right, or nothing (the pages before one is logged in). */
export interface RouteAccess {
  /** As in the address; `:name` stands for one part. */
  readonly path: string
  readonly requires: Action | 'nothing'
  /** What its action asks for, where that is another right than seeing it takes. */
  readonly changes?: Action
  /** Who may not is led to the first page of their menu, not refused. */
  readonly otherwiseLed?: true
  /** A page that a person may be led back to after logging in. */
  readonly landing: boolean
  /** Asked by programs: who may not gets a status and a reason, never a page to log in on. */
  readonly forPrograms?: true
  /** Its place in the menu, if it has one. */
  readonly menu?: MenuPage
}

/** Every route by its Remix id. One that is missing here fails tests/access/routes. */
export const ROUTES: Readonly<Record<string, RouteAccess>> = {
  'routes/_index': {
    path: '/',
    requires: 'view_scores',
    otherwiseLed: true,
    landing: true,
    menu: 'overview',
  },
  'routes/kwartaal': {
    path: '/kwartaal',
    requires: 'view_editions',
    landing: true,
    menu: 'quarter',
  },
  'routes/vergadering': {
    path: '/vergadering',
    requires: 'view_editions',
    changes: 'take_part_in_meeting',
    landing: true,
  },
  'routes/vergadering_.aantekeningen': {
    path: '/vergadering/aantekeningen',
    requires: 'view_editions',
    changes: 'take_part_in_meeting',
    landing: false,
  },
  'routes/vergadering_.verslag': {
    path: '/vergadering/verslag',
    requires: 'view_editions',
    changes: 'take_part_in_meeting',
    landing: true,
  },
  'routes/reflectie': {
    path: '/reflectie',
    requires: 'view_editions',
    changes: 'take_part_in_meeting',
    landing: true,
  },
  'routes/reflectie_.stand': {
    path: '/reflectie/stand',
    requires: 'view_editions',
    landing: false,
  },
  'routes/report.$file': {
    path: '/report/:file',
    requires: 'export_editions',
    landing: false,
  },
  'routes/publiceren': {
    path: '/publiceren',
    requires: 'view_publishing',
    changes: 'prepare_edition',
    landing: true,
    menu: 'publishing',
  },
  'routes/publiceren_.voorproef': {
    path: '/publiceren/voorproef',
    requires: 'view_publishing',
    landing: true,
  },
  'routes/publiceren_.vaststellen': {
    path: '/publiceren/vaststellen',
    requires: 'publish_edition',
    landing: true,
  },
  'routes/publiceren_.kalender': {
    path: '/publiceren/kalender',
    requires: 'view_publishing',
    changes: 'plan_releases',
    landing: true,
  },
  'routes/overzicht.$file': {
    path: '/overzicht/:file',
    requires: 'export_scores',
    landing: false,
  },
  'routes/uitleg': { path: '/uitleg', requires: 'view_scores', landing: true },
  'routes/uitleg[.]json': { path: '/uitleg.json', requires: 'export_scores', landing: false },
  'routes/kwaliteit': { path: '/kwaliteit', requires: 'view_scores', landing: true },
  'routes/api.v1.scores': {
    path: '/api/v1/scores',
    requires: 'export_editions',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.scores[.]json': {
    path: '/api/v1/scores.json',
    requires: 'export_editions',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.scores[.]csv': {
    path: '/api/v1/scores.csv',
    requires: 'export_editions',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.cooperation[.]json': {
    path: '/api/v1/cooperation.json',
    requires: 'view_cooperation',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.bottlenecks[.]json': {
    path: '/api/v1/bottlenecks.json',
    requires: 'view_cooperation',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.stakeholders[.]json': {
    path: '/api/v1/stakeholders.json',
    requires: 'view_stakeholders',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.choices[.]json': {
    path: '/api/v1/choices.json',
    requires: 'view_decisions',
    landing: false,
    forPrograms: true,
  },
  'routes/api.v1.openapi[.]json': {
    path: '/api/v1/openapi.json',
    requires: 'export_editions',
    landing: false,
    forPrograms: true,
  },
  'routes/regio': { path: '/regio', requires: 'view_scores', landing: true, menu: 'regions' },
  'routes/vergelijken': {
    path: '/vergelijken',
    requires: 'view_scores',
    landing: true,
    menu: 'compare',
  },
  'routes/vergelijken_.$file': {
    path: '/vergelijken/:file',
    requires: 'export_scores',
    landing: false,
  },
  'routes/regio_.$file': { path: '/regio/:file', requires: 'export_scores', landing: false },
  'routes/regio_.opmerking': {
    path: '/regio/opmerking',
    requires: 'write_remarks',
    landing: true,
  },
  'routes/zoeken': { path: '/zoeken', requires: 'view_scores', landing: true },
  'routes/afspraken': {
    path: '/afspraken',
    requires: 'view_agreements',
    landing: true,
    menu: 'agreements',
  },
  'routes/afspraken_.afspraak': {
    path: '/afspraken/afspraak',
    requires: 'correct_agreements',
    landing: true,
  },
  'routes/afspraken[.]csv': {
    path: '/afspraken.csv',
    requires: 'export_agreements',
    landing: false,
  },
  'routes/besluiten': {
    path: '/besluiten',
    requires: 'view_decisions',
    landing: true,
    menu: 'decisions',
  },
  'routes/besluiten[.]csv': { path: '/besluiten.csv', requires: 'view_decisions', landing: false },
  'routes/samenwerking': {
    path: '/samenwerking',
    requires: 'view_cooperation',
    landing: true,
    menu: 'cooperation',
  },
  'routes/samenwerking_.een': {
    path: '/samenwerking/een',
    requires: 'view_cooperation',
    changes: 'edit_cooperation',
    landing: true,
  },
  'routes/samenwerking_.knelpunt': {
    path: '/samenwerking/knelpunt',
    requires: 'edit_cooperation',
    landing: true,
  },
  'routes/samenwerking_.partners': {
    path: '/samenwerking/partners',
    requires: 'edit_cooperation',
    landing: true,
  },
  'routes/samenwerking_.partner': {
    path: '/samenwerking/partner',
    requires: 'edit_cooperation',
    landing: true,
  },
  'routes/samenwerking[.]csv': {
    path: '/samenwerking.csv',
    requires: 'view_cooperation',
    landing: false,
  },
  'routes/knelpunten[.]csv': {
    path: '/knelpunten.csv',
    requires: 'view_cooperation',
    landing: false,
  },
  'routes/besluiten[.]xlsx': {
    path: '/besluiten.xlsx',
    requires: 'view_decisions',
    landing: false,
  },
  'routes/besluiten[.]ics': { path: '/besluiten.ics', requires: 'view_decisions', landing: false },
  'routes/besluiten[.]txt': { path: '/besluiten.txt', requires: 'view_decisions', landing: false },
  'routes/besluiten_.$file': {
    path: '/besluiten/:file',
    requires: 'view_decisions',
    landing: false,
  },
  'routes/belanghouders_.$file': {
    path: '/belanghouders/:file',
    requires: 'view_stakeholders',
    landing: false,
  },
  'routes/samenwerking_.$file': {
    path: '/samenwerking/:file',
    requires: 'view_cooperation',
    landing: false,
  },
  'routes/besluiten_.tekst': {
    path: '/besluiten/tekst',
    requires: 'view_decisions',
    landing: true,
  },
  'routes/besluiten_.bewerken': {
    path: '/besluiten/bewerken',
    requires: 'edit_decisions',
    changes: 'edit_decisions',
    landing: true,
  },
  'routes/opvolging': {
    path: '/opvolging',
    requires: 'view_followup',
    landing: true,
    menu: 'followup',
  },
  'routes/opvolging[.]csv': { path: '/opvolging.csv', requires: 'view_followup', landing: false },
  'routes/opvolging[.]xlsx': { path: '/opvolging.xlsx', requires: 'view_followup', landing: false },
  'routes/opvolging_.$file': {
    path: '/opvolging/:file',
    requires: 'view_followup',
    landing: false,
  },
  'routes/opvolging_.verwachting': {
    path: '/opvolging/verwachting',
    requires: 'view_followup',
    changes: 'edit_followup',
    landing: true,
  },
  'routes/belanghouders': {
    path: '/belanghouders',
    requires: 'view_stakeholders',
    landing: true,
    menu: 'stakeholders',
  },
  'routes/belanghouders[.]csv': {
    path: '/belanghouders.csv',
    requires: 'view_stakeholders',
    landing: false,
  },
  'routes/belanghouders[.]xlsx': {
    path: '/belanghouders.xlsx',
    requires: 'view_stakeholders',
    landing: false,
  },
  'routes/belanghouders_.bewerken': {
    path: '/belanghouders/bewerken',
    requires: 'edit_stakeholders',
    changes: 'edit_stakeholders',
    landing: true,
  },
  'routes/thema': { path: '/thema', requires: 'view_decisions', landing: true },
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
  'routes/beheer.raamwerk': {
    path: '/beheer/raamwerk',
    requires: 'view_framework',
    changes: 'change_framework',
    landing: true,
    menu: 'framework',
  },
  'routes/beheer.raamwerk[.]json': {
    path: '/beheer/raamwerk.json',
    requires: 'view_framework',
    landing: false,
  },
  'routes/beheer.bronnen': {
    path: '/beheer/bronnen',
    requires: 'view_imports',
    changes: 'change_sources',
    landing: true,
    menu: 'sources',
  },
  'routes/beheer.vragenlijst.$tool': {
    path: '/beheer/vragenlijst/:tool',
    requires: 'view_framework',
    landing: false,
  },
  'routes/beheer.tokens': {
    path: '/beheer/tokens',
    requires: 'manage_api_tokens',
    landing: true,
    menu: 'tokens',
  },
  'routes/beheer.bewaren': {
    path: '/beheer/bewaren',
    requires: 'manage_keeping',
    landing: true,
    menu: 'keeping',
  },
  'routes/beheer.logboek': {
    path: '/beheer/logboek',
    requires: 'read_audit_log',
    landing: true,
    menu: 'audit',
  },
  'routes/importeren': {
    path: '/importeren',
    requires: 'view_imports',
    changes: 'import_data',
    landing: true,
    menu: 'import',
  },
  'routes/importeren_.sjabloon.$file': {
    path: '/importeren/sjabloon/:file',
    requires: 'view_imports',
    landing: false,
  },
  'routes/importeren_.peilingen': {
    path: '/importeren/peilingen',
    requires: 'view_imports',
    landing: true,
  },
  'routes/importeren_.peilingen[.]csv': {
    path: '/importeren/peilingen.csv',
    requires: 'view_imports',
    landing: false,
  },
  'routes/importeren_.peiling': {
    path: '/importeren/peiling',
    requires: 'view_imports',
    changes: 'import_data',
    landing: true,
  },
  'routes/importeren_.taken.$job': {
    path: '/importeren/taken/:job',
    requires: 'view_imports',
    changes: 'import_data',
    landing: true,
  },
  'routes/importeren_.taken.$job_.voortgang': {
    path: '/importeren/taken/:job/voortgang',
    requires: 'view_imports',
    landing: false,
  },
  'routes/importeren_.taken.$job_.afgewezen[.]csv': {
    path: '/importeren/taken/:job/afgewezen.csv',
    requires: 'view_imports',
    landing: false,
  },
  'routes/importeren_.$import': {
    path: '/importeren/:import',
    requires: 'view_imports',
    landing: true,
  },
  'routes/importeren_.$import_.afgewezen[.]csv': {
    path: '/importeren/:import/afgewezen.csv',
    requires: 'view_imports',
    landing: false,
  },
  'routes/importeren_.$import_.bestand': {
    path: '/importeren/:import/bestand',
    requires: 'view_imports',
    landing: false,
  },
  'routes/importeren_.$import_.terugdraaien': {
    path: '/importeren/:import/terugdraaien',
    requires: 'undo_import',
    landing: true,
  },
  'routes/inloggen': { path: '/inloggen', requires: 'nothing', landing: false },
  'routes/meedoen': { path: '/meedoen', requires: 'nothing', landing: false },
  'routes/uitloggen': { path: '/uitloggen', requires: 'nothing', landing: false },
  'routes/inrichten': { path: '/inrichten', requires: 'nothing', landing: false },
  'routes/$': { path: '/*', requires: 'nothing', landing: false },
  'routes/spiegel': { path: '/spiegel', requires: 'nothing', landing: false },
  'routes/uitnodiging': { path: '/uitnodiging', requires: 'nothing', landing: false },
}

/** What somebody with these roles finds in the menu. */
export function menuOf(roles: readonly Role[]): readonly MenuItem[] {
  return MENU_PAGES.flatMap((page) => {
    const route = Object.values(ROUTES).find(({ menu }) => menu === page)
    if (route === undefined || route.requires === 'nothing') return []
    return may(roles, route.requires) ? [{ page, path: route.path }] : []
  })
}
