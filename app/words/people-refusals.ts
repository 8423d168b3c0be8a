import { FORM_LIMITS, type FieldError } from '#app/domain/people/forms'
import type { PeopleRefusal } from '#app/domain/people/refusal'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  /** {name} is a parameter of the refusal. What happened, then what to do. */
  refusals: {
    log_in_failed: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.',
    too_many_attempts:
      'Er is te vaak geprobeerd in te loggen. Probeer het over {minutes} min. opnieuw.',
    set_up_token_wrong:
      'Dit is niet de code van de console. Bij elke start van de server komt er een nieuwe; neem de laatste.',
    set_up_done: 'Er is al een account. Log in.',
    invitation_invalid: 'Deze link werkt niet meer. Vraag de beheerder om een nieuwe.',
    email_taken:
      'Er is al een account met dit e-mailadres. Geef die een nieuwe link, of gebruik een ander adres.',
    account_unknown: 'Er is geen account {account}. Bekijk de lijst van accounts.',
    last_administrator:
      'Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.',
    account_disabled: 'Dit account is uitgeschakeld. Schakel het eerst in.',
    current_password_wrong: 'Dit is niet uw huidige wachtwoord.',
    api_token_unknown: 'Er is geen token {token} dat nog werkt. Bekijk de lijst.',
  },
  fieldErrors: {
    missing: 'Vul dit in.',
    too_long: 'Dit is te lang. Kort het in.',
    email_invalid: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
    password_short: `Kies een wachtwoord van ten minste ${FORM_LIMITS.shortestPassword} tekens.`,
    password_simple: 'Kies een wachtwoord met meer verschillende tekens.',
    password_differs: 'De twee wachtwoorden zijn verschillend. Tik het nog eens.',
    role_invalid: 'Kies een rol uit de lijst.',
    role_missing: 'Kies ten minste één rol.',
    quarter_invalid: 'Dit is geen kwartaal. Schrijf het als 2026-Q3.',
    date_invalid: 'Dit is geen datum. Schrijf hem als 2027-03-31.',
    date_past: 'Deze dag is voorbij. Kies vandaag of later.',
    date_far: 'Dit is te ver weg. Kies een dag binnen een jaar.',
    control_characters:
      'Hierin staan tekens die geen tekst zijn. Haal ze weg, of typ de tekst over.',
    too_many: 'Dit zijn er te veel. Kies er ten hoogste tien.',
    taken: 'Iets anders betekent dit al. Kies hier iets anders, of laat het weg.',
  },
  summary: 'Dit ging nog niet goed',
}

const ENGLISH: typeof DUTCH = {
  refusals: {
    log_in_failed: 'This e-mail address and password do not belong together. Check both.',
    too_many_attempts: 'There were too many attempts to log in. Try again in {minutes} min.',
    set_up_token_wrong:
      'This is not the code of the console. Every start of the server brings a new one; take the last.',
    set_up_done: 'There is an account already. Log in.',
    invitation_invalid: 'This link no longer works. Ask the administrator for a new one.',
    email_taken:
      'An account with this e-mail address exists. Give that one a new link, or use another address.',
    account_unknown: 'There is no account {account}. Look at the list of accounts.',
    last_administrator:
      'This is the last administrator who can log in. Make somebody else administrator first.',
    account_disabled: 'This account is disabled. Enable it first.',
    current_password_wrong: 'This is not your current password.',
    api_token_unknown: 'There is no token {token} that still works. Look at the list.',
  },
  fieldErrors: {
    missing: 'Fill this in.',
    too_long: 'This is too long. Shorten it.',
    email_invalid: 'This is not an e-mail address. Write it as name@example.org.',
    password_short: `Choose a password of at least ${FORM_LIMITS.shortestPassword} characters.`,
    password_simple: 'Choose a password with more different characters.',
    password_differs: 'The two passwords differ. Type it once more.',
    role_invalid: 'Choose a role from the list.',
    role_missing: 'Choose one role at least.',
    quarter_invalid: 'This is not a quarter. Write it as 2026-Q3.',
    date_invalid: 'This is not a date. Write it as 2027-03-31.',
    date_past: 'This day has passed. Choose today or later.',
    date_far: 'This is too far away. Choose a day within a year.',
    control_characters: 'This holds characters that are no text. Take them out, or type it anew.',
    too_many: 'These are too many. Choose ten at most.',
    taken: 'Something else means this already. Choose something else here, or leave it out.',
  },
  summary: 'This did not go well yet',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** A refusal in a sentence or two, for pages and for the command line. */
export function peopleRefusalText({ code, params }: PeopleRefusal, language: Language): string {
  return fill(wordsIn(language).refusals[code], params)
}

/** What is wrong with a field, and what to do. */
export function fieldErrorText(error: FieldError, language: Language): string {
  return wordsIn(language).fieldErrors[error]
}

/** Title of the list of errors above a form. */
export function errorSummaryTitle(language: Language): string {
  return wordsIn(language).summary
}
