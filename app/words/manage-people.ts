import { bilingual } from './language'

const DUTCH = {
  inviteTitle: 'Iemand uitnodigen',
  inviteIntro: 'U krijgt een link om zelf door te geven. Hij werkt één keer, zeven dagen lang.',
  invite: 'Uitnodigen',
  linkTitle: (name: string) => `Link voor ${name}`,
  linkAdvice: (until: string) =>
    `Geef deze link alleen aan deze persoon. Hij werkt één keer, tot ${until}, en wordt hierna niet meer getoond.`,
  link: 'Link',
  accounts: (count: number) => (count === 1 ? '1 account' : `${count} accounts`),
  self: 'uzelf',
  states: { enabled: 'actief', invited: 'uitgenodigd', disabled: 'uitgeschakeld' },
  invitedUntil: (until: string) => `link geldig tot ${until}`,
  rolesOf: (name: string) => `Rollen van ${name}`,
  changeRoles: 'Rollen wijzigen',
  disable: 'Uitschakelen',
  enable: 'Inschakelen',
  /** By what the account lacks: a first password, or another one. */
  newLink: { enabled: 'Link voor nieuw wachtwoord', invited: 'Nieuwe uitnodiging' },
  /** Follows the text of a button, for those who hear it. */
  forWhom: (name: string) => `: ${name}`,
}

const ENGLISH: typeof DUTCH = {
  inviteTitle: 'Invite somebody',
  inviteIntro: 'You get a link to hand over yourself. It works once, for seven days.',
  invite: 'Invite',
  linkTitle: (name) => `Link for ${name}`,
  linkAdvice: (until) =>
    `Give this link to this person only. It works once, until ${until}, and is not shown again.`,
  link: 'Link',
  accounts: (count) => (count === 1 ? '1 account' : `${count} accounts`),
  self: 'yourself',
  states: { enabled: 'active', invited: 'invited', disabled: 'disabled' },
  invitedUntil: (until) => `link good until ${until}`,
  rolesOf: (name) => `Roles of ${name}`,
  changeRoles: 'Change roles',
  disable: 'Disable',
  enable: 'Enable',
  newLink: { enabled: 'Link for a new password', invited: 'New invitation' },
  forWhom: (name) => `: ${name}`,
}

export const managePeopleWords = bilingual(DUTCH, ENGLISH)
