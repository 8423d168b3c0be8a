import { areaOfCouncil, type Audience } from '#app/domain/choices/choice'
import type { Bilingual } from '#app/domain/framework/framework'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { capitalised, enumerate, inSentence, strong, type Sentence } from './phrase'

const DUTCH = {
  filter: 'Kiezen wat u ziet',
  regionSet: 'Indeling',
  region: 'Regio',
  theme: 'Thema',
  allRegions: 'alle regio’s',
  allThemes: 'alle thema’s',
  apply: 'Tonen',
  asOf: 'stand {day}',
  empty:
    'Er zijn nog geen besluiten. Een manager of analist schrijft ze op, of een analist leest ze in als een bestand.',
  teach:
    'Zet van elke grote keuze de stappen op een rij: wie wanneer mag meedoen, met welke rol, en wanneer de keuze vastligt. Dan ziet iedereen wie nog kan sturen en tot wanneer, en volgt uit de datums of het op tijd en open was.',
  add: 'Besluit toevoegen',
  change: 'Stappen wijzigen',
  none: 'Bij deze keuze hoort geen besluit.',
  showAll: 'Alles tonen',
  allOf: 'Alle {count} tonen',
  firstOf:
    'De eerste {shown} van {count}. Kies een regio of thema om er minder te zien; alle staan in het bestand.',
  file: 'Alle besluiten, om weer in te lezen:',
  columns: ['Besluit', 'Laatste moment van invloed'],
  sections: {
    steer: 'Nog te sturen',
    later: 'Gaat nog open',
    too_late: 'Te laat of nooit',
    heard: 'Iedereen is geweest, nog te besluiten',
    account: 'Besloten, nog te verantwoorden',
    accounted: 'Besloten en verantwoord',
  },
  tags: {
    last_week: 'laatste week',
    four_weeks: 'binnen 4 weken',
    late: 'te laat gepland',
    never: 'nooit open geweest',
  },
  influences: {
    inform: 'informeren',
    consult: 'raadplegen',
    advise: 'adviseren',
    decide: 'meebeslissen',
  },
  audiences: { council: 'raden', tenants: 'huurders', residents: 'inwoners', partners: 'partners' },
  councilOf: 'raad van {area}',
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
  heads: {
    open: '{Who}: nog {days}',
    later: '{Who}: over {days}',
    late: '{Who}: {days} te laat',
    never: 'Niemand kon sturen',
    heard: 'Iedereen is geweest',
    account: 'Weging: nog {days}',
    overdue: 'Weging: {days} te laat',
    accounted: 'Weging gepubliceerd',
  },
  details: {
    open: '{influence}, tot en met {day}',
    later: '{influence}, vanaf {day}',
    late: '{influence}; het venster sluit pas {day}, als niets meer te veranderen is',
    never: 'geen venster om te adviseren of mee te beslissen',
    heard: 'laatste venster sloot {day}',
    account: 'te publiceren uiterlijk {day}',
    accounted: '{day}',
  },
  verdicts: {
    open: '{title}: {who} {can} nog {days} sturen',
    later: '{title}: {who} {can} sturen vanaf {day}',
    late: '{title}: {who} {come} pas aan het woord als er niets meer te veranderen is',
    never: '{title}: niemand kon ooit sturen',
    heard: '{title}: iedereen is geweest, het besluit is nog te nemen',
    account: '{title}: besloten, de weging is nog te publiceren',
    overdue: '{title}: besloten, de weging is {days} te laat',
    accounted: '{title}: besloten en verantwoord',
  },
  leads: {
    open: '{who} {can} nog tot en met {day} {influence}.',
    late: '{who} {come} pas aan het woord als er niets meer te veranderen is.',
    never: 'niemand kon adviseren of meebeslissen.',
    overdue: 'de weging had op {day} gepubliceerd moeten zijn.',
  },
  can: ['kan', 'kunnen'],
  come: ['komt', 'komen'],
  titleOpen: '{Who} in {region} {can} nog {days} sturen',
  titleNever: 'in {region} kon nooit iemand sturen',
  titleLate: 'in {region} {come} de {who} te laat aan het woord',
  titleNone: 'Nergens kan nu iemand sturen',
  titleEmpty: 'Nog geen besluiten',
  titleNoneChosen: 'Geen besluiten bij deze keuze',
  noReturn: 'punt van geen terugkeer',
  decision: 'besluit',
  late: 'te laat',
  chart: 'Vensters om te sturen per besluit, van {from} tot {to}',
  steersFrom: 'vanaf adviseren telt het als sturen',
  planned: '{who} besluit op {day}.',
  decided: '{who} besloot op {day}.',
  limit: 'Punt van geen terugkeer: {day}.',
  decider: 'men',
}

const ENGLISH: typeof DUTCH = {
  filter: 'Choose what you see',
  regionSet: 'Region set',
  region: 'Region',
  theme: 'Theme',
  allRegions: 'all regions',
  allThemes: 'all themes',
  apply: 'Show',
  asOf: 'as of {day}',
  empty:
    'There are no decisions yet. A manager or analyst writes them down, or an analyst imports a file.',
  teach:
    'Put the steps of each big choice in a row: who may take part when, in which role, and when the choice is fixed. Then everybody sees who can still steer and until when, and the dates tell whether it was in time and open.',
  add: 'Add a decision',
  change: 'Change steps',
  none: 'No decision goes with this choice.',
  showAll: 'Show all',
  allOf: 'Show all {count}',
  firstOf:
    'The first {shown} of {count}. Choose a region or theme to see fewer; all stand in the file.',
  file: 'All decisions, to be imported again:',
  columns: ['Decision', 'Last moment of influence'],
  sections: {
    steer: 'Can still be steered',
    later: 'Opens later',
    too_late: 'Too late or never',
    heard: 'Everybody was heard, to be decided',
    account: 'Decided, to be accounted for',
    accounted: 'Decided and accounted for',
  },
  tags: {
    last_week: 'last week',
    four_weeks: 'within 4 weeks',
    late: 'planned too late',
    never: 'never open',
  },
  influences: {
    inform: 'inform',
    consult: 'consult',
    advise: 'advise',
    decide: 'decide together',
  },
  audiences: {
    ...{ council: 'councils', tenants: 'tenants', residents: 'residents', partners: 'partners' },
  },
  councilOf: 'council of {area}',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  heads: {
    open: '{Who}: {days} left',
    later: '{Who}: in {days}',
    late: '{Who}: {days} too late',
    never: 'Nobody could steer',
    heard: 'Everybody was heard',
    account: 'Weighing: {days} left',
    overdue: 'Weighing: {days} late',
    accounted: 'Weighing published',
  },
  details: {
    open: '{influence}, up to and including {day}',
    later: '{influence}, from {day}',
    late: '{influence}; the window does not close before {day}, when nothing can be changed any more',
    never: 'no window to advise or to decide together',
    heard: 'last window closed on {day}',
    account: 'to be published by {day}',
    accounted: '{day}',
  },
  verdicts: {
    open: '{title}: {who} {can} steer for {days} more',
    later: '{title}: {who} {can} steer from {day} on',
    late: '{title}: {who} {come} only when nothing can be changed any more',
    never: '{title}: nobody could ever steer',
    heard: '{title}: everybody was heard, to be decided',
    account: '{title}: decided, the weighing is still to be published',
    overdue: '{title}: decided, the weighing is {days} late',
    accounted: '{title}: decided and accounted for',
  },
  leads: {
    open: '{who} {can} {influence} up to and including {day}.',
    late: '{who} {come} only when nothing can be changed any more.',
    never: 'nobody could advise or decide together.',
    overdue: 'the weighing should have been published by {day}.',
  },
  can: ['can', 'can'],
  come: ['has its say', 'have their say'],
  titleOpen: '{Who} in {region} {can} steer for {days} more',
  titleNever: 'in {region} nobody ever could',
  titleLate: 'in {region} the {who} {come} too late',
  titleNone: 'Nowhere can anybody steer now',
  titleEmpty: 'No decisions yet',
  titleNoneChosen: 'No decisions with this choice',
  noReturn: 'point of no return',
  decision: 'decision',
  late: 'too late',
  chart: 'Windows to steer by decision, from {from} to {to}',
  steersFrom: 'from advise on it counts as steering',
  planned: '{who} decides on {day}.',
  decided: '{who} decided on {day}.',
  limit: 'Point of no return: {day}.',
  decider: 'one',
}

export const decisionWords = bilingual(DUTCH, ENGLISH)

/** What it takes to name those to whom a step is open. */
export interface AudienceNames {
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Code of an area → its name. */
  readonly areaNames: Readonly<Record<string, string>>
}

/** To whom a step is open, each in words. */
export function audienceWords(
  audience: readonly Audience[],
  { groups, areaNames }: AudienceNames,
  language: Language,
): readonly string[] {
  const { audiences, councilOf } = decisionWords(language)
  const names = new Map<string, string>([
    ...groups.map(({ code, name }): [string, string] => [code, inSentence(name[language])]),
    ...Object.entries(audiences),
  ])
  return audience.map((each) => {
    const area = areaOfCouncil(each)
    if (area === null) return names.get(each) ?? each
    return fill(councilOf, { area: areaNames[area] ?? area })
  })
}

/** The same inside a sentence. */
export function audienceText(
  audience: readonly Audience[],
  names: AudienceNames,
  language: Language,
): string {
  return enumerate(audienceWords(audience, names, language), language)
}

/** The last moment of influence: what it is, and a line about it. */
export function momentText(
  { moment }: Pick<DecisionRow, 'moment'>,
  names: AudienceNames,
  language: Language,
): { readonly head: string; readonly detail: string } {
  const words = decisionWords(language)
  const params = momentParams(moment, names, language)
  return {
    head: fill(words.heads[momentKey(moment)], params),
    detail: fill(words.details[moment.kind], params),
  }
}

/** The finding about one choice. */
export function verdictText(
  { choice: { title }, moment }: Pick<DecisionRow, 'choice' | 'moment'>,
  names: AudienceNames,
  language: Language,
): string {
  const { verdicts } = decisionWords(language)
  const verbs = verbsFor(moment.window?.audience ?? [], language)
  return fill(verdicts[momentKey(moment)], {
    ...{ ...momentParams(moment, names, language), ...verbs, title },
  })
}

function momentKey({
  kind,
  days,
}: DecisionRow['moment']): DecisionRow['moment']['kind'] | 'overdue' {
  return kind === 'account' && days !== null && days < 0 ? 'overdue' : kind
}

function momentParams(
  { window, days, on }: DecisionRow['moment'],
  names: AudienceNames,
  language: Language,
) {
  const words = decisionWords(language)
  const who = audienceText(window?.audience ?? [], names, language)
  return {
    ...{ who, Who: capitalised(who) },
    days: days === null ? null : words.days(Math.abs(days)),
    influence: window?.influence ? words.influences[window.influence] : null,
    day: on === null ? null : formatDay(on, language),
  }
}

/** What those to whom a step is open do: the council of one area is one. */
export function verbsFor(
  audience: readonly Audience[],
  language: Language,
): { readonly can: string | undefined; readonly come: string | undefined } {
  const { can, come } = decisionWords(language)
  const [only, ...more] = audience
  const isOne = only !== undefined && more.length === 0 && areaOfCouncil(only) !== null
  const at = isOne ? 0 : 1
  return { can: can[at], come: come[at] }
}

/** What it takes to name those whom a report is about. */
export function namesIn({
  framework: { groups },
  areaNames,
}: Pick<DecisionsPageReport, 'areaNames'> & {
  readonly framework: Pick<DecisionsPageReport['framework'], 'groups'>
}): AudienceNames {
  return { groups, areaNames }
}

/** What matters first: who can steer until when, and where it is too late. */
export function decisionsTitle(report: DecisionsPageReport, language: Language): string {
  const words = decisionWords(language)
  if (report.isEmpty) return words.titleEmpty
  const rows = report.lists.flatMap((list) => list.rows)
  if (rows.length === 0) return words.titleNoneChosen
  const names = namesIn(report)
  const said = (row: DecisionRow | undefined, sentence: string) => {
    if (row === undefined) return []
    const who = audienceText(row.moment.window?.audience ?? [], names, language)
    const days = words.days(row.moment.days ?? 0)
    const region = (row.region ?? row.place).replace(/ \(.*\)$/, '')
    const verbs = verbsFor(row.moment.window?.audience ?? [], language)
    return [fill(sentence, { who, Who: capitalised(who), days, region, ...verbs })]
  }
  const of = (kind: DecisionRow['moment']['kind']) =>
    rows.find(({ moment }) => moment.kind === kind)
  const never = of('never')
  const parts = [
    ...said(of('open'), words.titleOpen),
    ...(never === undefined ? said(of('late'), words.titleLate) : said(never, words.titleNever)),
  ]
  return parts.length === 0 ? words.titleNone : capitalised(parts.join('; '))
}

/** The most urgent choice of each kind that asks for something, three at most. */
export function decisionLeads(report: DecisionsPageReport, language: Language): Sentence[] {
  const { leads } = decisionWords(language)
  const rows = report.lists.flatMap((list) => list.rows)
  return (['open', 'late', 'never', 'overdue'] as const)
    .flatMap((key): Sentence[] => {
      const row = rows.find(({ moment }) => momentKey(moment) === key)
      if (row === undefined) return []
      const params = momentParams(row.moment, namesIn(report), language)
      const verbs = verbsFor(row.moment.window?.audience ?? [], language)
      return [[strong(`${row.choice.title}:`), ` ${fill(leads[key], { ...params, ...verbs })}`]]
    })
    .slice(0, 3)
}
