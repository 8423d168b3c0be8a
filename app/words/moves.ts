import type { Move, MoveClause } from '#app/domain/report/moves'
import type { FindingValues } from '#app/domain/report/overview-finding'
import type { Reference } from '#app/domain/report/reference'
import type { IncomparableReason } from '#app/domain/report/shown-difference'
import { basisText } from './difference-basis'
import { differenceText, sizeText } from './differences'
import { fill } from './fill'
import { incomparableWith, reasonsText } from './incomparable'
import { sinceText } from './references'
import { bilingual, type Language } from './language'
import { spellCount } from './numbers'
import { capitalised, enumerate, strong, type Phrase, type Sentence } from './phrase'
import { formName } from './terms'

/** More clauses than this are counted rather than worded. */
const WORDED_CLAUSES = 2
/** More regions than this are counted rather than named. */
const NAMED_REGIONS = 3

const DUTCH = {
  index: 'de index',
  falls: ['{what} daalt in {regions}', '{what} stijgt in {regions}'],
  apart: [
    '{what} ligt in {regions} lager dan in de andere regio’s',
    '{what} ligt in {regions} hoger dan in de andere regio’s',
  ],
  regions: '{count} regio’s',
  one: 'één',
  oneFirst: 'Eén',
  and: ' en ',
  scores: (count: string, isOne: boolean) => `${count} ${isOne ? 'score' : 'scores'}`,
  counted: (isOne: boolean) =>
    isOne
      ? ['daalt aantoonbaar', 'stijgt aantoonbaar']
      : ['dalen aantoonbaar', 'stijgen aantoonbaar'],
  countedApart: (isOne: boolean) => {
    const verb = isOne ? 'ligt' : 'liggen'
    return [
      `${verb} aantoonbaar onder de andere regio’s`,
      `${verb} aantoonbaar boven de andere regio’s`,
    ]
  },
  rest: ', elders geen aantoonbare verandering',
  restApart: ', elders geen aantoonbaar verschil',
  onIndex: 'in de index',
  on: 'op {form}',
  scoresApart: (about: string, region: Phrase, size: string, isLower: boolean): Phrase[] => [
    `${about} scoort `,
    region,
    ` ${size} ${isLower ? 'lager' : 'hoger'} dan de andere regio’s`,
  ],
  more: '; en nog {count}',
  steady: 'Geen aantoonbare verandering {since}',
  steadyApart: 'Geen enkele regio wijkt aantoonbaar af van de andere',
  incomparable: 'Regio’s zijn niet met elkaar te vergelijken: {why}',
}

const ENGLISH: typeof DUTCH = {
  index: 'the index',
  falls: ['{what} falls in {regions}', '{what} rises in {regions}'],
  apart: [
    '{what} is lower in {regions} than in the other regions',
    '{what} is higher in {regions} than in the other regions',
  ],
  regions: '{count} regions',
  one: 'one',
  oneFirst: 'One',
  and: ' and ',
  scores: (count, isOne) => `${count} ${isOne ? 'score' : 'scores'}`,
  counted: (isOne) =>
    isOne
      ? ['falls demonstrably', 'rises demonstrably']
      : ['fall demonstrably', 'rise demonstrably'],
  countedApart: (isOne) => {
    const verb = isOne ? 'lies' : 'lie'
    return [
      `${verb} demonstrably below the other regions`,
      `${verb} demonstrably above the other regions`,
    ]
  },
  rest: ', no demonstrable change elsewhere',
  restApart: ', no demonstrable difference elsewhere',
  onIndex: 'in the index',
  on: 'on {form}',
  scoresApart: (about, region, size, isLower) => [
    `${about}, `,
    region,
    ` scores ${size} ${isLower ? 'lower' : 'higher'} than the other regions`,
  ],
  more: '; and {count} more',
  steady: 'No demonstrable change {since}',
  steadyApart: 'No region differs demonstrably from the others',
  incomparable: 'Regions cannot be compared with each other: {why}',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** `Feedback daalt in Noord, de rest blijft gelijk`, without full stop. */
export function movedText(values: FindingValues<'moved'>, language: Language): string {
  const isApart = values.reference.against === 'others'
  const words = wordsIn(language)
  const rest = values.restIsSteady ? (isApart ? words.restApart : words.rest) : ''
  if (values.clauses.length > WORDED_CLAUSES) return countedText(values, language) + rest
  const clauses = values.clauses.map((clause) => clauseText(clause, isApart, language))
  const since =
    values.reference.against === 'previous_quarter' || isApart
      ? ''
      : ` ${sinceText(values.reference, language)}`
  return `${capitalised(clauses.join(', '))}${since}${rest}`
}

function clauseText(
  { form, direction, regions }: MoveClause,
  isApart: boolean,
  language: Language,
): string {
  const words = wordsIn(language)
  const what = form === 'index' ? words.index : formName(form, language)
  const said = ofDirection(isApart ? words.apart : words.falls, direction)
  return fill(said, { what, regions: regionsText(regions, language) })
}

function ofDirection(
  [lower = '', higher = '']: readonly string[],
  direction: MoveClause['direction'],
): string {
  return direction === 'lower' ? lower : higher
}

function regionsText(regions: readonly string[], language: Language): string {
  if (regions.length <= NAMED_REGIONS) return enumerate(regions, language)
  return fill(wordsIn(language).regions, { count: spellCount(regions.length, language) })
}

function countedText(
  { lower, higher, reference }: FindingValues<'moved'>,
  language: Language,
): string {
  const isApart = reference.against === 'others'
  const part = (count: number, direction: MoveClause['direction'], isFirst: boolean) =>
    count === 0 ? [] : [countText(count, direction, { isApart, isFirst }, language)]
  const parts = [...part(lower, 'lower', true), ...part(higher, 'higher', lower === 0)]
  const about = isApart ? '' : ` ${sinceText(reference, language)}`
  return `${capitalised(parts.join(wordsIn(language).and))}${about}`
}

function countText(
  count: number,
  direction: MoveClause['direction'],
  { isApart, isFirst }: { readonly isApart: boolean; readonly isFirst: boolean },
  language: Language,
): string {
  const words = wordsIn(language)
  const isOne = count === 1
  const number = isOne && isFirst ? words.oneFirst : spellOne(count, language)
  const said = isApart ? words.countedApart(isOne) : words.counted(isOne)
  return `${isFirst ? words.scores(number, isOne) : number} ${ofDirection(said, direction)}`
}

/** A count in words; one with its accents. */
function spellOne(count: number, language: Language): string {
  return count === 1 ? wordsIn(language).one : spellCount(count, language)
}

/**
 * `Noord: feedback is aantoonbaar gedaald met 6,2 punten (±4,1)`, or `op proces scoort Noord 6,2 punten
 * (±4,1) lager dan de andere regio’s`: the largest ones, without full stop.
 */
export function largestMoves(
  { reference, moves, more }: FindingValues<'largest_moves'>,
  language: Language,
): Sentence {
  if (reference.against === 'others') {
    const apart = moves.map((move, at) => apartText(move, at === 0, language))
    return [
      ...apart.flatMap((text, at) => (at === 0 ? text : ['; ', ...text])),
      moreText(more, language),
    ]
  }
  const told = moves.flatMap((move, at): Phrase[] => [
    at === 0 ? '' : '; ',
    strong(move.region),
    `: ${moveText(move, reference, language)}`,
  ])
  return [...told, moreText(more, language), aboutText(reference, language)]
}

function apartText(move: Move, isFirst: boolean, language: Language): Phrase[] {
  const { region, form, difference } = move
  const words = wordsIn(language)
  const about =
    form === 'index' ? words.onIndex : fill(words.on, { form: formName(form, language) })
  const begin = isFirst ? capitalised(about) : about
  const size = sizeText(difference, move.margin, language)
  const basis = move.basis === null ? '' : `, ${basisText(move.basis, false, language)}`
  return [...words.scoresApart(begin, strong(region), size, difference < 0), basis]
}

function moveText(
  { form, difference, margin, basis }: Move,
  reference: Reference,
  language: Language,
): string {
  const outcome = difference > 0 ? 'higher' : 'lower'
  const shown = { outcome, difference, margin, basis, reasons: [] } as const
  const text = differenceText({ reference, shown }, language)
  return `${formName(form, language)} ${text}`
}

function moreText(more: number, language: Language): string {
  if (more === 0) return ''
  return fill(wordsIn(language).more, { count: spellOne(more, language) })
}

function aboutText(reference: Reference, language: Language): string {
  return ` (${sinceText(reference, language)})`
}

/** `Geen aantoonbare verandering sinds vorig kwartaal`, without full stop. */
export function steadyText({ reference }: FindingValues<'steady'>, language: Language): string {
  const words = wordsIn(language)
  return reference.against === 'others'
    ? words.steadyApart
    : fill(words.steady, { since: sinceText(reference, language) })
}

/** Why no score of a page can be compared, where it is one reason for all; without full stop. */
export function incomparableText(
  reference: Reference,
  reasons: readonly IncomparableReason[],
  language: Language,
): string {
  const why = reasonsText(reasons, language)
  if (reference.against !== 'others') {
    return capitalised(incomparableWith(reference, reasons, language))
  }
  return fill(wordsIn(language).incomparable, { why })
}
