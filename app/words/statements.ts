import type { Statement, StatementPart } from '#app/domain/report/statements'
import { basisNames } from './difference-basis'
import { sizeText } from './differences'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { capitalised, enumerate, strong, type Sentence } from './phrase'
import { formName } from './terms'

const DUTCH = {
  index: 'de index',
  allForms: 'alle vier de vormen',
  since: {
    two_years_ago: 'in twee jaar',
    previous_year: 'in een jaar',
    previous_quarter: 'sinds vorig kwartaal',
    chosen_quarter: 'sinds {quarter}',
  } as Readonly<Record<string, string>>,
  fell: ['zakte', 'zakten'],
  rose: ['steeg', 'stegen'],
  isWeak: ['is zwak', 'zijn zwak'],
  at: ', met ',
  fromTo: 'van {earlier} naar {later}',
  one: {
    moved: '{forms} {moved}{where} {since} {fromTo}',
    weak: '{forms} {isWeak}{where}{at}{score}',
    weakAndMoved: '{forms} {isWeak}{where} en {moved} {since} {fromTo}',
  },
  several: {
    moved: '{lead}{forms} {moved} {since}, {most} het meest: {fromTo}',
    weak: '{lead}{forms} {isWeak}, {most} het laagst: {score}',
    weakAndMoved: '{lead}{forms} {isWeak} en {moved} {since}, {most} het meest: {fromTo}',
  },
  /** Beside a title: how sure it is. */
  lower: 'Dat is {size} lager (±{margin}){basis}.',
  higher: 'Dat is {size} hoger (±{margin}){basis}.',
  margin: 'De marge is ±{margin}.',
  stillProvisional: ' Het cijfer is voorlopig.',
  meanwhile: 'Intussen steeg {form} er {fromTo} ({margin}){basis}.',
  both: ', beide{basis}',
  provisional: ', voorlopig',
}

const ENGLISH: typeof DUTCH = {
  index: 'the index',
  allForms: 'all four forms',
  since: {
    two_years_ago: 'in two years',
    previous_year: 'in a year',
    previous_quarter: 'since the previous quarter',
    chosen_quarter: 'since {quarter}',
  },
  fell: ['fell', 'fell'],
  rose: ['rose', 'rose'],
  isWeak: ['is weak', 'are weak'],
  at: ', at ',
  fromTo: 'from {earlier} to {later}',
  one: {
    moved: '{forms} {moved}{where} {since} {fromTo}',
    weak: '{forms} {isWeak}{where}{at}{score}',
    weakAndMoved: '{forms} {isWeak}{where} and {moved} {since} {fromTo}',
  },
  several: {
    moved: '{lead}{forms} {moved} {since}, {most} the most: {fromTo}',
    weak: '{lead}{forms} {isWeak}, {most} the lowest: {score}',
    weakAndMoved: '{lead}{forms} {isWeak} and {moved} {since}, {most} the most: {fromTo}',
  },
  lower: 'That is {size} lower (±{margin}){basis}.',
  higher: 'That is {size} higher (±{margin}){basis}.',
  margin: 'The margin is ±{margin}.',
  stillProvisional: ' The figure is provisional.',
  meanwhile: 'Meanwhile {form} rose there {fromTo} ({margin}){basis}.',
  both: ', both{basis}',
  provisional: ', provisional',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

const FORMS = 4

/** `feedback zakte in Noord in twee jaar van 63,9 naar 38,7`, without margin: a title or a part of one. */
export function statementClause(statement: Statement, language: Language): string {
  return fill(patternOf(statement, language, NAMED), { region: statement.region })
}

/** `Noord: feedback zakte in twee jaar van 63,9 naar 38,7`: the title of the region's own page. */
export function regionStatement(statement: Statement, language: Language): string {
  return `${statement.region}: ${patternOf(statement, language, UNNAMED)}`
}

/** `Proces steeg in twee jaar van 61,4 naar 64,7`: the title of a form's own chart. */
export function formStatement(statement: Statement, language: Language): string {
  return capitalised(patternOf(statement, language, UNNAMED))
}

/** `output steeg van 60,4 naar 82,2`: the first of it behind another of the same region, whose time is not said again. */
export function statementBehind(
  opening: Statement,
  { parts: [first], ...other }: Statement,
  language: Language,
): string {
  const since = other.since?.against === opening.since?.against ? null : other.since
  const parts = first === undefined ? [] : [first]
  return patternOf({ ...other, since, parts }, language, UNNAMED).replace('  ', ' ')
}

/** `Proces steeg in twee jaar van 61,4 naar 64,7 (+3,3 ±2,2)`, on the region's own page, without full stop. */
export function statementOfRegion(statement: Statement, language: Language): string {
  const [first] = statement.parts
  const text = formStatement(statement, language)
  if (first === undefined) return text
  return `${text} (${marginOf(first, language)})${basisOf(first, language)}`
}

/** `Dat is 25,2 punten lager (±3,1), bij gelijke weging.`: what stands below such a title. */
export function statementDeck(statement: Statement, language: Language): string {
  return deckOn(statement, basisOf(statement.parts[0], language), language)
}

function deckOn({ parts }: Statement, basis: string, language: Language): string {
  const words = wordsIn(language)
  const [first] = parts
  if (first === undefined) return ''
  if (first.change === null) {
    const margin = fill(words.margin, { margin: formatNumber(first.margin, 1, language) })
    return first.provisional ? margin + words.stillProvisional : margin
  }
  const { difference, margin } = first.change
  return fill(difference < 0 ? words.lower : words.higher, {
    size: sizeText(difference, null, language),
    margin: formatNumber(margin, 1, language),
    basis,
  })
}

/** `Intussen steeg output er van 61,9 naar 82,2 (+20,3 ±1,9).`: beside a title that says what fell. */
export function meanwhileText(statement: Statement, language: Language): string {
  return meanwhileOn(statement, basisOf(statement.parts[0], language), language)
}

/** Both, and once on what both rest. */
export function deckAndMeanwhile(
  statement: Statement,
  meanwhile: Statement,
  language: Language,
): string {
  const [basis, other] = [statement, meanwhile].map(({ parts }) => basisOf(parts[0], language))
  if (basis !== other || basis === undefined || basis === '') {
    return `${statementDeck(statement, language)} ${meanwhileText(meanwhile, language)}`
  }
  const both = fill(wordsIn(language).both, { basis: basis.replace(',', '') })
  return `${deckOn(statement, '', language)} ${meanwhileOn(meanwhile, both, language)}`
}

function meanwhileOn({ parts: [first] }: Statement, basis: string, language: Language): string {
  if (first?.change == null) return ''
  const { meanwhile } = wordsIn(language)
  const form = nameOf(first.form, language)
  const fromTo = fromToText(first.change, language)
  return fill(meanwhile, { form, fromTo, margin: marginOf(first, language), basis })
}

/** The same in one sentence with its margin, without full stop; the region stands out. */
export function statementSentence(statement: Statement, language: Language): Sentence {
  const [before = '', after = ''] = patternOf(statement, language, NAMED).split('{region}')
  const [first] = statement.parts
  const margin =
    first === undefined ? '' : ` (${marginOf(first, language)})${basisOf(first, language)}`
  return [capitalised(before), strong(statement.region), `${after}${margin}`]
}

/** `+3,3 ±2,2`, never broken between the two. */
function marginOf({ change, margin }: StatementPart, language: Language): string {
  if (change === null) return `±${formatNumber(margin, 1, language)}`
  return `${formatChange(change.difference, language)}\u00a0±${formatNumber(change.margin, 1, language)}`
}

/** On what it rests, where that is not what one would think. */
function basisOf(part: StatementPart | undefined, language: Language): string {
  const change = part?.change ?? null
  const isOther = change !== null && (change.constantWeights || change.surveyOnly)
  const names = isOther ? `, ${basisNames(change, language)}` : ''
  return part?.provisional ? names + wordsIn(language).provisional : names
}

/** How a sentence names the region: with `{region}`, or not at all. */
const NAMED = { where: ' in {region}', lead: '{region}: ' }
const UNNAMED = { where: '', lead: '' }

function patternOf(
  { kind, since, parts }: Statement,
  language: Language,
  naming: typeof NAMED,
): string {
  const words = wordsIn(language)
  const number = parts.length > 1 ? 1 : 0
  const patterns = parts.length > 1 ? words.several : words.one
  const pattern =
    kind === 'weak'
      ? patterns.weak
      : kind === 'weak_and_falling'
        ? patterns.weakAndMoved
        : patterns.moved
  const names = parts.map(({ form }) => nameOf(form, language))
  const isEveryForm = parts.length === FORMS && parts.every(({ form }) => form !== 'index')
  const forms = isEveryForm ? words.allForms : enumerate(names, language)
  const [first] = parts as [StatementPart]
  return fill(pattern, {
    ...naming,
    at: naming === NAMED ? ': ' : words.at,
    forms,
    most: names[0],
    moved: (kind === 'rising' ? words.rose : words.fell)[number],
    isWeak: words.isWeak[number],
    since: fill(words.since[since?.against ?? ''] ?? '', { quarter: since?.quarter }),
    score: formatNumber(first.score, 1, language),
    fromTo: first.change && fromToText(first.change, language),
  })
}

function fromToText(change: NonNullable<StatementPart['change']>, language: Language): string {
  const [earlier, later] = [change.earlier, change.later].map((value) =>
    formatNumber(value, 1, language),
  )
  return fill(wordsIn(language).fromTo, { earlier, later })
}

function nameOf(form: StatementPart['form'], language: Language): string {
  return form === 'index' ? wordsIn(language).index : formName(form, language)
}
