import type { Evidence } from '#app/domain/cooperation/cooperation'
import type { Depth, EvidenceStep, Stall } from '#app/domain/cooperation/depth'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { spellCount } from './numbers'
import { capitalised, enumerate } from './phrase'

const DUTCH = {
  titleFurther:
    'De feiten wijzen op fase {phase}, {count} van de {of} partners zien de samenwerking verder',
  titleFurtherOne:
    'De feiten wijzen op fase {phase}, één van de {of} partners ziet de samenwerking verder',
  titleAlike: 'De feiten wijzen op fase {phase}, geen partner ziet de samenwerking verder',
  titleOnly: 'De feiten wijzen op fase {phase}',
  caption:
    'Vijf fasen naar Van Delden. De donkere balk: zo ver reikt het bewijs. Ruitjes: waar elke partner de samenwerking plaatst.',
  captionShort: 'Vijf fasen naar Van Delden. Donker: zo ver reikt het bewijs.',
  placed: 'plaatst de samenwerking hier: {partner}',
  here: 'stokt hier',
  often: 'stokt vaak hier',
  there: {
    agreed: 'doelen afgesproken, {day}',
    team: 'team met mandaat, {day}',
    first_result: 'eerste resultaat, {day}',
    changed_procedure: 'gewijzigde werkwijze, {day}',
    other_theme: 'ander thema, {day}',
  } satisfies Readonly<Record<Evidence, string>>,
  missing: {
    agreed: 'geen afgesproken doelen',
    team: 'geen team met mandaat',
    first_result: 'geen eerste resultaat',
    changed_procedure: 'geen gewijzigde werkwijze',
    other_theme: 'geen ander thema',
  } satisfies Readonly<Record<Evidence, string>>,
  unknown: {
    agreed: 'afgesproken doelen: onbekend',
    team: 'team met mandaat: onbekend',
    first_result: 'eerste resultaat: onbekend',
    changed_procedure: 'gewijzigde werkwijze: onbekend',
    other_theme: 'ander thema: onbekend',
  } satisfies Readonly<Record<Evidence, string>>,
  noMandate: 'een team sinds {day}, maar niet van elke partner een mandaat',
  headings: ['Waarom het hier stokt', 'Wat dit weerlegt', 'Wat helpt'],
  why: {
    practice:
      'De doelen zijn van {day}, {months} geleden. Sindsdien is er geen team met mandaat en geen gemeld resultaat.',
    broadening:
      'De werkwijze is op {day} gewijzigd, {months} geleden. Sindsdien is er geen ander thema bij gekomen: het blijft bij een deel.',
  } satisfies Readonly<Record<Stall['at'], string>>,
  sham: 'Dat past bij schijnsamenwerking: {partners} plaatst de samenwerking verder dan het bewijs reikt.',
  shamMany:
    'Dat past bij schijnsamenwerking: {partners} plaatsen de samenwerking verder dan het bewijs reikt.',
  disproof: {
    practice: 'Eén team met een mandaat van alle partners, of één resultaat met een datum.',
    broadening: 'Eén thema waarop dezelfde partners later ook gingen samenwerken, met een datum.',
  } satisfies Readonly<Record<Stall['at'], string>>,
  add: 'Voeg bewijs toe',
  bottlenecks: 'Wat er schuurt',
  raise: 'Leg het voor aan de stuurgroep',
  agenda: 'Agenda van de stuurgroep',
  help: {
    practice:
      'Maak de wrijving zichtbaar en laat de stuurgroep beslissen. Begin klein, met mensen die willen.',
    broadening:
      'Laat zien wat het opleverde, en laat de stuurgroep een tweede thema kiezen waar dezelfde mensen baat bij hebben.',
  } satisfies Readonly<Record<Stall['at'], string>>,
  months: (count: number): string => (count === 1 ? 'een maand' : `{count} maanden`),
  title: {
    practice: '{title} in {region} stokt: {months} na de afspraak nog geen team dat mag beslissen',
    broadening: '{title} in {region} stokt: al {months} blijft het bij één deel',
  } satisfies Readonly<Record<Stall['at'], string>>,
}

const ENGLISH: typeof DUTCH = {
  titleFurther: 'The facts point to phase {phase}; {count} of the {of} partners see it further',
  titleFurtherOne: 'The facts point to phase {phase}; one of the {of} partners sees it further',
  titleAlike: 'The facts point to phase {phase}; no partner sees it further',
  titleOnly: 'The facts point to phase {phase}',
  caption:
    'Five phases after Van Delden. The dark bar: so far the evidence reaches. Diamonds: where each partner places the cooperation.',
  captionShort: 'Five phases after Van Delden. Dark: as far as the evidence reaches.',
  placed: 'places the cooperation here: {partner}',
  here: 'stalls here',
  often: 'often stalls here',
  there: {
    agreed: 'goals agreed, {day}',
    team: 'team with a mandate, {day}',
    first_result: 'first result, {day}',
    changed_procedure: 'changed procedure, {day}',
    other_theme: 'another theme, {day}',
  },
  missing: {
    agreed: 'no goals agreed',
    team: 'no team with a mandate',
    first_result: 'no first result',
    changed_procedure: 'no changed procedure',
    other_theme: 'no other theme',
  },
  unknown: {
    agreed: 'goals agreed: not known',
    team: 'team with a mandate: not known',
    first_result: 'first result: not known',
    changed_procedure: 'changed procedure: not known',
    other_theme: 'another theme: not known',
  },
  noMandate: 'a team since {day}, but not a mandate from every partner',
  headings: ['Why it stalls here', 'What would disprove this', 'What helps'],
  why: {
    practice:
      'The goals are of {day}, {months} ago. Since then there is no team with a mandate and no reported result.',
    broadening:
      'The procedure was changed on {day}, {months} ago. Since then no other theme was taken up: it stays with a part.',
  },
  sham: 'That fits sham cooperation: {partners} places the cooperation further than the evidence reaches.',
  shamMany:
    'That fits sham cooperation: {partners} place the cooperation further than the evidence reaches.',
  disproof: {
    practice: 'One team with a mandate from all partners, or one result with a date.',
    broadening: 'One theme on which the same partners began to cooperate later, with a date.',
  },
  add: 'Add evidence',
  bottlenecks: 'Where it chafes',
  raise: 'Put it to the steering group',
  agenda: 'Agenda of the steering group',
  help: {
    practice:
      'Make the friction visible and let the steering group decide. Begin small, with people who want to.',
    broadening:
      'Show what it yielded, and let the steering group choose a second theme that serves the same people.',
  },
  months: (count) => (count === 1 ? 'a month' : `{count} months`),
  title: {
    practice: '{title} in {region} stalls: {months} after the agreement no team that may decide',
    broadening: '{title} in {region} stalls: for {months} it has stayed with one part',
  },
}

export const depthWords = bilingual(DUTCH, ENGLISH)

/** What the facts say of the phase, beside what the partners say. */
export function depthTitle({ phase, said }: Depth, language: Language): string {
  const words = depthWords(language)
  if (said.length === 0) return fill(words.titleOnly, { phase })
  const further = said.filter((each) => each.phase > phase).length
  const count = spellCount(further, language)
  const of = spellCount(said.length, language)
  if (further === 0) return fill(words.titleAlike, { phase })
  return fill(further === 1 ? words.titleFurtherOne : words.titleFurther, { phase, count, of })
}

/** A piece of evidence in a few words. */
export function evidenceText(step: EvidenceStep, language: Language): string {
  const words = depthWords(language)
  const { name, state, on, lacksMandate } = step
  const day = on === null ? null : formatDay(on, language)
  if (lacksMandate) return fill(words.noMandate, { day })
  if (state === 'there') return fill(words.there[name], { day })
  return state === 'unknown' ? words.unknown[name] : words.missing[name]
}

/** Why it stalls, with the evidence. */
export function stallText({ at, since, months, placedBeyond }: Stall, language: Language): string {
  const words = depthWords(language)
  const why = fill(words.why[at], {
    day: formatDay(since, language),
    months: monthsText(months, language),
  })
  if (at !== 'practice' || placedBeyond.length === 0) return why
  const sham = placedBeyond.length === 1 ? words.sham : words.shamMany
  return `${why} ${fill(sham, { partners: enumerate(placedBeyond, language) })}`
}

/** The stall as the title of a page. */
export function stallTitle(
  { at, months }: Pick<Stall, 'at' | 'months'>,
  of: { readonly title: string; readonly region: string },
  language: Language,
): string {
  const words = depthWords(language)
  return capitalised(fill(words.title[at], { ...of, months: monthsText(months, language) }))
}

function monthsText(months: number, language: Language): string {
  return fill(depthWords(language).months(months), { count: spellCount(months, language) })
}
