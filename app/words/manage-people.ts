import type { Language } from './language'

/** What the page says on which an administrator manages accounts. */
export interface ManagePeopleWords {
  readonly inviteTitle: string
  readonly inviteIntro: string
  readonly invite: string
  readonly linkTitle: (name: string) => string
  readonly linkAdvice: (until: string) => string
  readonly link: string
  readonly accounts: (count: number) => string
  readonly self: string
  readonly states: Readonly<Record<'enabled' | 'invited' | 'disabled', string>>
  readonly invitedUntil: (until: string) => string
  readonly roleOf: (name: string) => string
  readonly changeRole: string
  readonly disable: string
  readonly enable: string
  /** By what the account lacks: a first password, or another one. */
  readonly newLink: Readonly<Record<'enabled' | 'invited', string>>
  /** Follows the text of a button, for those who hear it. */
  readonly forWhom: (name: string) => string
}

const WORDS: Readonly<Record<Language, ManagePeopleWords>> = {
  nl: {
    inviteTitle: 'Iemand uitnodigen',
    inviteIntro: 'U krijgt een link om zelf door te geven. Hij werkt één keer, zeven dagen lang.',
    invite: 'Uitnodigen',
    linkTitle: (name) => `Link voor ${name}`,
    linkAdvice: (until) =>
      `Geef deze link alleen aan deze persoon. Hij werkt één keer, tot ${until}, en wordt hierna niet meer getoond.`,
    link: 'Link',
    accounts: (count) => (count === 1 ? '1 account' : `${count} accounts`),
    self: 'uzelf',
    states: { enabled: 'actief', invited: 'uitgenodigd', disabled: 'uitgeschakeld' },
    invitedUntil: (until) => `link geldig tot ${until}`,
    roleOf: (name) => `Rol van ${name}`,
    changeRole: 'Rol wijzigen',
    disable: 'Uitschakelen',
    enable: 'Inschakelen',
    newLink: { enabled: 'Link voor nieuw wachtwoord', invited: 'Nieuwe uitnodiging' },
    forWhom: (name) => `: ${name}`,
  },
  en: {
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
    roleOf: (name) => `Role of ${name}`,
    changeRole: 'Change role',
    disable: 'Disable',
    enable: 'Enable',
    newLink: { enabled: 'Link for a new password', invited: 'New invitation' },
    forWhom: (name) => `: ${name}`,
  },
}

export function managePeopleWords(language: Language): ManagePeopleWords {
  return WORDS[language]
}
