/** How surveys ask where, and for whom, somebody answers; in small letters. */

/** Not `met welke gemeente werkt u samen`, `welke gemeente doet het goed`. */
export const ASKED_AREA = anyOf(
  '(?:in|voor|namens|uit|vanuit|binnen|bij) welke gemeente',
  'welke gemeente (?:betreft|vertegenwoordigt|geldt|is van toepassing)',
  'wat is (?:de naam van )?(?:uw|je) (?:woon)?gemeente',
  'gemeente waar(?:in|voor)? (?:u|je)',
  '(?:in|for|from) (?:which|what) municipality',
  '(?:which|what) municipality (?:do|are) you (?:answering|representing|represent|live|living|work|working|active)',
)

const GROUP = '(?:groep|groepen|belanghouders?|belanghoudersgroep|stakeholders?|stakeholdergroep)'
const ROLE = '(?:rol|hoedanigheid)'
const GROUP_ENGLISH = '(?:stakeholder )?group'

/** Not `namens welke organisatie`. */
export const ASKED_GROUP = anyOf(
  `(?:namens|voor|tot|bij|vanuit|in) welke (?:${GROUP}|${ROLE})`,
  `welke (?:${GROUP}|${ROLE}) (?:vertegenwoordigt|heeft|hoort|past|bent) (?:u|je)`,
  'namens wie (?:vult|vul|spreekt|spreek|antwoordt|antwoord|reageert|reageer|doet|doe)',
  'wie vertegenwoordigt (?:u|je)',
  `wat is (?:uw|je) ${ROLE}`,
  'ik vul (?:dit|deze (?:vragenlijst|enquête|enquete)|de (?:vragenlijst|enquête|enquete)) in (?:namens|als)',
  `on behalf of (?:whom|who|(?:which|what) ${GROUP_ENGLISH})`,
  'in (?:which|what) (?:role|capacity)',
  `(?:to )?(?:which|what) ${GROUP_ENGLISH} (?:do|are) you (?:represent|representing|belong|part of|answering)`,
  'what is your (?:role|capacity)',
)

/** Behind marks that a survey tool puts in front; whole words. */
function anyOf(...beginnings: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${beginnings.join('|')})(?!\\p{L})`, 'u')
}
