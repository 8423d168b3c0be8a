import type { MenuPage } from '#app/domain/people/person'
import type { Role } from '#app/domain/people/role'
import { bilingual, type Language } from './language'
import { enumerate } from './phrase'

const DUTCH = {
  roleNames: {
    administrator: 'beheerder',
    analyst: 'analist',
    manager: 'manager',
    board: 'raad van commissarissen',
  },
  menu: {
    overview: 'Overzicht',
    regions: 'Regio’s',
    compare: 'Vergelijken',
    quarter: 'Kwartaal',
    publishing: 'Publiceren',
    agreements: 'Afspraken',
    decisions: 'Besluiten',
    cooperation: 'Samenwerking',
    followup: 'Opvolging',
    stakeholders: 'Belanghouders',
    import: 'Importeren',
    sources: 'Bronnen',
    framework: 'Raamwerk',
    people: 'Mensen',
    tokens: 'Tokens',
    keeping: 'Bewaren',
    audit: 'Logboek',
    account: 'Mijn account',
  },
  pages: {
    email: 'E-mailadres',
    password: 'Wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    currentPassword: 'Huidig wachtwoord',
    repeated: 'Nog eens, om tikfouten te vinden',
    passwordHint: 'Ten minste 12 tekens. Een paar losse woorden achter elkaar onthoudt u het best.',
    name: 'Naam',
    roles: 'Rollen: een of meer',
    foot: 'Legitimiteit van regionale besluiten, elk kwartaal gemeten',
    logIn: {
      title: 'Inloggen',
      submit: 'Inloggen',
      forgotten: 'Wachtwoord kwijt? De beheerder geeft u een link waarmee u een nieuw kiest.',
    },
    setUp: {
      title: 'Draagvlak inrichten',
      intro:
        'Er is nog geen account. U maakt hier het eerste: van iemand die beheert en ook gegevens importeert. Onder Mensen verdeelt u dat later over meer mensen.',
      token: 'Eenmalige code',
      tokenHint: 'Deze staat op de console waarop de server is gestart.',
      submit: 'Account maken',
    },
    invitation: {
      title: 'Kies uw wachtwoord',
      intro: (name: string, email: string) => `${name}, hiermee logt u voortaan in als ${email}.`,
      submit: 'Wachtwoord bewaren',
      gone: 'Deze link werkt niet meer',
      goneAdvice:
        'Hij is al gebruikt, ingetrokken of ouder dan zeven dagen. Vraag de beheerder om een nieuwe.',
      toLogIn: 'Naar inloggen',
    },
    account: {
      who: (name: string, email: string, role: string) =>
        `U bent ingelogd als ${name} (${email}), ${role}.`,
      changePassword: 'Wachtwoord wijzigen',
      changeHint: 'Wie elders met dit account is ingelogd, wordt uitgelogd.',
      submit: 'Wachtwoord wijzigen',
      changed: 'Uw wachtwoord is gewijzigd. Andere sessies zijn beëindigd.',
      logOut: 'Uitloggen',
    },
  },
}

const ENGLISH: typeof DUTCH = {
  roleNames: {
    administrator: 'administrator',
    analyst: 'analyst',
    manager: 'manager',
    board: 'supervisory board',
  },
  menu: {
    overview: 'Overview',
    regions: 'Regions',
    compare: 'Compare',
    quarter: 'Quarter',
    publishing: 'Publish',
    agreements: 'Agreements',
    decisions: 'Decisions',
    cooperation: 'Cooperation',
    followup: 'Follow-up',
    stakeholders: 'Stakeholders',
    import: 'Import',
    sources: 'Sources',
    framework: 'Framework',
    people: 'People',
    tokens: 'Tokens',
    keeping: 'Keeping',
    audit: 'Audit log',
    account: 'My account',
  },
  pages: {
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    currentPassword: 'Current password',
    repeated: 'Once more, to find slips of the finger',
    passwordHint: 'At least 12 characters. A few unrelated words in a row are easiest to remember.',
    name: 'Name',
    roles: 'Roles: one or more',
    foot: 'Legitimacy of regional decisions, measured every quarter',
    logIn: {
      title: 'Log in',
      submit: 'Log in',
      forgotten: 'Lost your password? The administrator gives you a link to choose a new one.',
    },
    setUp: {
      title: 'Set up Draagvlak',
      intro:
        'There is no account yet. You make the first one here: of somebody who manages and imports data too. Under People you can share that out later.',
      token: 'One-time code',
      tokenHint: 'It stands on the console on which the server was started.',
      submit: 'Make account',
    },
    invitation: {
      title: 'Choose your password',
      intro: (name, email) => `${name}, with it you will log in as ${email}.`,
      submit: 'Keep password',
      gone: 'This link no longer works',
      goneAdvice:
        'It was used, withdrawn, or is older than seven days. Ask the administrator for a new one.',
      toLogIn: 'To log in',
    },
    account: {
      who: (name, email, role) => `You are logged in as ${name} (${email}), ${role}.`,
      changePassword: 'Change password',
      changeHint: 'Whoever is logged in with this account elsewhere will be logged out.',
      submit: 'Change password',
      changed: 'Your password was changed. Other sessions have ended.',
      logOut: 'Log out',
    },
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function roleName(role: Role, language: Language): string {
  return wordsIn(language).roleNames[role]
}

/** `manager en raad van toezicht`. */
export function rolesText(roles: readonly Role[], language: Language): string {
  return enumerate(
    roles.map((role) => roleName(role, language)),
    language,
  )
}

/** A place in the menu, which is also the title of its page. */
export function menuName(page: MenuPage, language: Language): string {
  return wordsIn(language).menu[page]
}

export function peopleWords(language: Language) {
  return wordsIn(language).pages
}
