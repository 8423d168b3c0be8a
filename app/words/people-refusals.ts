import { FORM_LIMITS, type FieldError } from '#app/domain/people/forms'
import type { PeopleRefusal, PeopleRefusalCode } from '#app/domain/people/refusal'
import type { Language } from './language'

type InBoth = Readonly<Record<Language, string>>

/** {name} is a parameter of the refusal. What happened, then what to do. */
const REFUSALS: Readonly<Record<PeopleRefusalCode, InBoth>> = {
  log_in_failed: {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.',
    en: 'This e-mail address and password do not belong together. Check both.',
  },
  too_many_attempts: {
    nl: 'Er is te vaak geprobeerd in te loggen. Probeer het over {minutes} min. opnieuw.',
    en: 'There were too many attempts to log in. Try again in {minutes} min.',
  },
  set_up_token_wrong: {
    nl: 'Dit is niet de code van de console. Bij elke start van de server komt er een nieuwe; neem de laatste.',
    en: 'This is not the code of the console. Every start of the server brings a new one; take the last.',
  },
  set_up_done: {
    nl: 'Er is al een account. Log in.',
    en: 'There is an account already. Log in.',
  },
  invitation_invalid: {
    nl: 'Deze link werkt niet meer. Vraag de beheerder om een nieuwe.',
    en: 'This link no longer works. Ask the administrator for a new one.',
  },
  email_taken: {
    nl: 'Er is al een account met dit e-mailadres. Geef die een nieuwe link, of gebruik een ander adres.',
    en: 'An account with this e-mail address exists. Give that one a new link, or use another address.',
  },
  account_unknown: {
    nl: 'Er is geen account {account}. Bekijk de lijst van accounts.',
    en: 'There is no account {account}. Look at the list of accounts.',
  },
  last_administrator: {
    nl: 'Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.',
    en: 'This is the last administrator who can log in. Make somebody else administrator first.',
  },
  account_disabled: {
    nl: 'Dit account is uitgeschakeld. Schakel het eerst in.',
    en: 'This account is disabled. Enable it first.',
  },
  current_password_wrong: {
    nl: 'Dit is niet uw huidige wachtwoord.',
    en: 'This is not your current password.',
  },
  api_token_unknown: {
    nl: 'Er is geen token {token} dat nog werkt. Bekijk de lijst.',
    en: 'There is no token {token} that still works. Look at the list.',
  },
}

/** A refusal in a sentence or two, for pages and for the command line. */
export function peopleRefusalText({ code, params }: PeopleRefusal, language: Language): string {
  return REFUSALS[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  )
}

const FIELD_ERRORS: Readonly<Record<FieldError, InBoth>> = {
  missing: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_long: { nl: 'Dit is te lang. Kort het in.', en: 'This is too long. Shorten it.' },
  email_invalid: {
    nl: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
    en: 'This is not an e-mail address. Write it as name@example.org.',
  },
  password_short: {
    nl: `Kies een wachtwoord van ten minste ${FORM_LIMITS.shortestPassword} tekens.`,
    en: `Choose a password of at least ${FORM_LIMITS.shortestPassword} characters.`,
  },
  password_simple: {
    nl: 'Kies een wachtwoord met meer verschillende tekens.',
    en: 'Choose a password with more different characters.',
  },
  password_differs: {
    nl: 'De twee wachtwoorden zijn verschillend. Tik het nog eens.',
    en: 'The two passwords differ. Type it once more.',
  },
  role_invalid: { nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' },
  date_invalid: {
    nl: 'Dit is geen datum. Schrijf hem als 2027-03-31.',
    en: 'This is not a date. Write it as 2027-03-31.',
  },
  date_past: {
    nl: 'Deze dag is voorbij. Kies vandaag of later.',
    en: 'This day has passed. Choose today or later.',
  },
  date_far: {
    nl: 'Dit is te ver weg. Kies een dag binnen een jaar.',
    en: 'This is too far away. Choose a day within a year.',
  },
}

/** What is wrong with a field, and what to do. */
export function fieldErrorText(error: FieldError, language: Language): string {
  return FIELD_ERRORS[error][language]
}

const SUMMARY: InBoth = { nl: 'Dit ging nog niet goed', en: 'This did not go well yet' }

/** Title of the list of errors above a form. */
export function errorSummaryTitle(language: Language): string {
  return SUMMARY[language]
}
