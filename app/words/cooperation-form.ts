import {
  FORM_BOUNDS,
  type FormAdvice,
  type FormFact,
  type FormKept,
  type Plea,
} from '#app/domain/cooperation/lightest-form'
import type { Predictability, Scope } from '#app/domain/cooperation/cooperation'
import { cooperationWords } from './cooperation'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { capitalised, enumerate } from './phrase'

const DUTCH = {
  titles: {
    lighter: 'Van {form} naar {proposal}: {reason}',
    heavier: 'Van {form} naar {proposal}: {reason}',
    stay: '{form} past: lichter noch zwaarder wordt overtuigend bepleit',
    unknown: 'Over een lichtere of zwaardere vorm is nog te weinig bekend',
    team: '{form} past: een team met mandaat heeft die vorm nodig',
    lightest: '{form} past: een lichtere vorm is er niet',
    heaviest: '{form} past: een zwaardere vorm wordt niet voorgesteld',
  } satisfies Readonly<Record<FormAdvice['direction'] | FormKept, string>>,
  against: 'alleen {facts} pleit voor {other}',
  againstMany: '{facts} pleiten voor {other}',
  nothingAgainst: 'niets pleit voor {other}',
  other: { lighter: 'zwaarder', heavier: 'lichter' },
  caption: 'De lichtste vorm die nog werkt, één stap tegelijk.',
  rule: 'Volgens welke regel?',
  ruleText: `Voor een lichtere vorm pleiten: één thema, voorspelbaar werk, hoogstens ${FORM_BOUNDS.fewPartners} partners, meer dan ${FORM_BOUNDS.manyHours} uur per partner per jaar, een opbrengst onder 3. Voor een zwaardere vorm pleiten: veel thema’s, onvoorspelbaar werk, minstens ${FORM_BOUNDS.manyPartners} partners. Zijn minstens drie van de vijf bekend en pleiten er twee meer voor de ene kant, dan wordt de volgende vorm aan die kant voorgesteld; een fusie nooit, en geen lichtere vorm dan een team met mandaat nodig heeft.`,
  facts: {
    ...{ scope: 'Reikwijdte', predictability: 'Voorspelbaarheid', partners: 'Partners' },
    ...{ cost: 'Kosten', yield: 'Opbrengst' },
  } satisfies Readonly<Record<FormFact, string>>,
  reasons: {
    ...{ scope: 'de reikwijdte', predictability: 'de voorspelbaarheid' },
    ...{ partners: 'het aantal partners', cost: 'de kosten', yield: 'de opbrengst' },
  } satisfies Readonly<Record<FormFact, string>>,
  scopes: { one: 'één thema', several: 'enkele thema’s', many: 'veel thema’s' } satisfies Readonly<
    Record<Scope, string>
  >,
  predictabilities: { high: 'hoog', middle: 'midden', low: 'laag' } satisfies Readonly<
    Record<Predictability, string>
  >,
  pleas: {
    lighter: '← pleit voor lichter',
    heavier: 'pleit voor zwaarder →',
    none: 'pleit voor geen van beide',
  } satisfies Readonly<Record<Plea, string>>,
  unknown: 'onbekend',
  now: 'nu',
  proposal: 'voorstel',
  light: 'licht',
  heavy: 'zwaar',
  noMerger: 'wordt niet voorgesteld',
  voids: {
    lighter:
      'Het voorstel vervalt zodra een team met mandaat besluiten nodig heeft die één partner niet alleen kan nemen.',
    heavier:
      'Het voorstel vervalt als één partner het werk alleen kan doen, of als de thema’s apart kunnen worden opgepakt.',
  },
  drawn: 'Vorm nu: {form}. Voorstel: {proposal}.',
  noProposal: 'geen andere',
}

const ENGLISH: typeof DUTCH = {
  titles: {
    lighter: 'From {form} to {proposal}: {reason}',
    heavier: 'From {form} to {proposal}: {reason}',
    stay: '{form} fits: neither lighter nor heavier is pleaded for convincingly',
    unknown: 'Too little is known to propose a lighter or heavier form',
    team: '{form} fits: a team with a mandate needs that form',
    lightest: '{form} fits: there is no lighter form',
    heaviest: '{form} fits: a heavier form is not proposed',
  },
  against: 'only {facts} pleads for {other}',
  againstMany: '{facts} plead for {other}',
  nothingAgainst: 'nothing pleads for {other}',
  other: { lighter: 'heavier', heavier: 'lighter' },
  caption: 'The lightest form that still works, one step at a time.',
  rule: 'By which rule?',
  ruleText: `For a lighter form plead: one theme, predictable work, at most ${FORM_BOUNDS.fewPartners} partners, more than ${FORM_BOUNDS.manyHours} hours a year for a partner, a yield below 3. For a heavier one plead: many themes, unpredictable work, at least ${FORM_BOUNDS.manyPartners} partners. Where at least three of the five are known and two more plead one way, the next form that way is proposed; never a merger, and no lighter form than a team with a mandate needs.`,
  facts: {
    ...{ scope: 'Scope', predictability: 'Predictability', partners: 'Partners' },
    ...{ cost: 'Cost', yield: 'Yield' },
  },
  reasons: {
    ...{ scope: 'the scope', predictability: 'the predictability' },
    ...{ partners: 'the number of partners', cost: 'the cost', yield: 'the yield' },
  },
  scopes: { one: 'one theme', several: 'several themes', many: 'many themes' },
  predictabilities: { high: 'high', middle: 'middle', low: 'low' },
  pleas: {
    lighter: '← pleads for lighter',
    heavier: 'pleads for heavier →',
    none: 'pleads for neither',
  },
  unknown: 'not known',
  now: 'now',
  proposal: 'proposal',
  light: 'light',
  heavy: 'heavy',
  noMerger: 'is not proposed',
  voids: {
    lighter:
      'The proposal falls as soon as a team with a mandate needs decisions that one partner cannot take alone.',
    heavier:
      'The proposal falls where one partner can do the work alone, or where the themes can be taken up apart.',
  },
  drawn: 'Form now: {form}. Proposal: {proposal}.',
  noProposal: 'no other',
}

export const formWords = bilingual(DUTCH, ENGLISH)

/** What is proposed, and what speaks against it. */
export function formTitle(advice: FormAdvice, language: Language): string {
  const words = formWords(language)
  const { forms } = cooperationWords(language)
  const { form, proposal, direction, pleas, kept } = advice
  const params = { form: forms[form], proposal: proposal === null ? null : forms[proposal] }
  if (direction !== 'lighter' && direction !== 'heavier') {
    return capitalised(fill(words.titles[kept ?? direction], params))
  }
  const against = direction === 'lighter' ? 'heavier' : 'lighter'
  const facts = (Object.keys(pleas) as FormFact[]).filter((fact) => pleas[fact] === against)
  const sentence =
    facts.length === 0
      ? words.nothingAgainst
      : facts.length === 1
        ? words.against
        : words.againstMany
  const names = facts.map((fact) => words.reasons[fact])
  const reason = fill(sentence, {
    facts: enumerate(names, language),
    other: words.other[direction],
  })
  return capitalised(fill(words.titles[direction], { ...params, reason }))
}
