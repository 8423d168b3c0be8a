import type {
  ChoiceFinding,
  CooperationFinding,
  RegisterFinding,
} from '#app/domain/report/register-finding'
import { stallTitle } from './cooperation-depth'
import { audienceText, verbsFor } from './decision-moment'
import { decisionWords } from './decisions'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { spellCount } from './numbers'
import { capitalised, enumerate, type Sentence } from './phrase'
import { shortName } from './short-name'

const DUTCH = {
  never: '{title} in {region}: er is geen moment waarop iemand kan adviseren of meebeslissen',
  late: '{title} in {region}: {who} {come} pas aan het woord als de keuze vastligt, {days} te laat',
  closing: '{title} in {region}: {who} {can} nog {days} {influence}',
  unheard: 'in {region} zijn {count} die zware last dragen nog nooit gehoord: {names}',
  unheardOne: 'in {region} is {names}, die zware last dragen, nog nooit gehoord',
  organisations: 'organisaties en groepen',
  more: 'en nog {count}',
  waits: [
    '{region} wacht al {days} dag op de stuurgroep: {bottleneck}',
    '{region} wacht al {days} dagen op de stuurgroep: {bottleneck}',
  ],
}

const ENGLISH: typeof DUTCH = {
  never: '{title} in {region}: there is no moment at which anybody can advise or decide together',
  late: '{title} in {region}: {who} {come} only when the choice is fixed, {days} too late',
  closing: '{title} in {region}: {who} can {influence} for {days} more',
  unheard: 'in {region} {count} that bear a heavy burden were never heard: {names}',
  unheardOne: 'in {region} {names}, who bear a heavy burden, were never heard',
  organisations: 'organisations and groups',
  more: 'and {count} more',
  waits: [
    '{region} has waited {days} day for the steering group: {bottleneck}',
    '{region} has waited {days} days for the steering group: {bottleneck}',
  ],
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Of so many it is said by name. */
const MOST_NAMED = 3

/** What a register says, without full stop. */
export function registerSentence(finding: RegisterFinding, language: Language): Sentence {
  if (finding.kind === 'choice') return [choiceText(finding, language)]
  if (finding.kind === 'cooperation') return [cooperationText(finding, language)]
  const words = wordsIn(language)
  const { region, organisations } = finding
  const named = organisations.slice(0, MOST_NAMED).map(shortName)
  const rest = organisations.length - named.length
  const more = fill(words.more, { count: spellCount(rest, language) })
  const names = rest > 0 ? `${named.join(', ')} ${more}` : enumerate(named, language)
  const count = `${spellCount(organisations.length, language)} ${words.organisations}`
  const sentence = organisations.length === 1 ? words.unheardOne : words.unheard
  return [capitalised(fill(sentence, { region: shortName(region), count, names }))]
}

function choiceText(finding: ChoiceFinding, language: Language): string {
  const { days, influences } = decisionWords(language)
  const { title, region, audience, influence, why } = finding
  return fill(wordsIn(language)[why], {
    ...{ title, region: shortName(region) },
    ...verbsFor(audience, language),
    who: audienceText(audience, finding, language),
    days: finding.days === null ? null : days(finding.days),
    influence: influence === null ? null : influences[influence],
  })
}

function cooperationText(finding: CooperationFinding, language: Language): string {
  const { title } = finding
  const region = shortName(finding.region)
  if (finding.why === 'stalls') return stallTitle(finding.stall, { title, region }, language)
  const { days, bottleneck } = finding
  const [one = '', many = ''] = wordsIn(language).waits
  return capitalised(fill(days === 1 ? one : many, { region, days, bottleneck }))
}
