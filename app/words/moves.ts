import type { Move, MoveClause } from '#app/domain/report/moves'
import type { FindingValues } from '#app/domain/report/overview-findings'
import type { Reference } from '#app/domain/report/reference'
import type { IncomparableReason } from '#app/domain/report/shown-difference'
import { basisText } from './difference-basis'
import { differenceText, sizeText } from './differences'
import { incomparableWith, reasonsText } from './incomparable'
import { sinceText } from './references'
import type { Language } from './language'
import { spellCount } from './numbers'
import { capitalised, enumerate, strong, type Phrase, type Sentence } from './phrase'
import { formName } from './terms'

/** More clauses than this are counted rather than worded. */
const WORDED_CLAUSES = 2
/** More regions than this are counted rather than named. */
const NAMED_REGIONS = 3

/** `Feedback daalt in Noord, de rest blijft gelijk`, without full stop. */
export function movedText(values: FindingValues<'moved'>, language: Language): string {
  const isApart = values.reference.against === 'others'
  const rest = values.restIsSteady ? restText(isApart, language) : ''
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
  const names = regionsText(regions, language)
  const name = formName(form, language)
  if (language === 'nl') {
    const what = form === 'index' ? 'de index' : name
    if (isApart) {
      return `${what} ligt in ${names} ${direction === 'lower' ? 'lager' : 'hoger'} dan in de andere regio’s`
    }
    return `${what} ${direction === 'lower' ? 'daalt' : 'stijgt'} in ${names}`
  }
  const what = form === 'index' ? 'the index' : name
  if (isApart) return `${what} is ${direction} in ${names} than in the other regions`
  return `${what} ${direction === 'lower' ? 'falls' : 'rises'} in ${names}`
}

function regionsText(regions: readonly string[], language: Language): string {
  if (regions.length <= NAMED_REGIONS) return enumerate(regions, language === 'nl' ? 'en' : 'and')
  const count = spellCount(regions.length, language)
  return language === 'nl' ? `${count} regio’s` : `${count} regions`
}

function countedText(
  { lower, higher, reference }: FindingValues<'moved'>,
  language: Language,
): string {
  const isApart = reference.against === 'others'
  const part = (count: number, direction: MoveClause['direction'], isFirst: boolean) =>
    count === 0 ? [] : [countText(count, direction, { isApart, isFirst }, language)]
  const parts = [...part(lower, 'lower', true), ...part(higher, 'higher', lower === 0)]
  const and = language === 'nl' ? ' en ' : ' and '
  const about = isApart ? '' : ` ${sinceText(reference, language)}`
  return `${capitalised(parts.join(and))}${about}`
}

function countText(
  count: number,
  direction: MoveClause['direction'],
  { isApart, isFirst }: { readonly isApart: boolean; readonly isFirst: boolean },
  language: Language,
): string {
  const one = isFirst ? 'Eén' : 'één'
  const number = count === 1 && language === 'nl' ? one : spellCount(count, language)
  if (language === 'nl') {
    const scores = isFirst ? (count === 1 ? ' score' : ' scores') : ''
    if (isApart) {
      return `${number}${scores} ${count === 1 ? 'ligt' : 'liggen'} aantoonbaar ${direction === 'lower' ? 'onder' : 'boven'} de andere regio’s`
    }
    const verb = direction === 'lower' ? ['daalt', 'dalen'] : ['stijgt', 'stijgen']
    return `${number}${scores} ${verb[count === 1 ? 0 : 1]} aantoonbaar`
  }
  const scores = isFirst ? (count === 1 ? ' score' : ' scores') : ''
  if (isApart) {
    return `${number}${scores} ${count === 1 ? 'lies' : 'lie'} demonstrably ${direction === 'lower' ? 'below' : 'above'} the other regions`
  }
  const verb = direction === 'lower' ? ['falls', 'fall'] : ['rises', 'rise']
  return `${number}${scores} ${verb[count === 1 ? 0 : 1]} demonstrably`
}

function restText(isApart: boolean, language: Language): string {
  if (language === 'nl') {
    return isApart ? ', elders geen aantoonbaar verschil' : ', elders geen aantoonbare verandering'
  }
  return isApart ? ', no demonstrable difference elsewhere' : ', no demonstrable change elsewhere'
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
  const about =
    form === 'index'
      ? { nl: 'in de index', en: 'in the index' }[language]
      : `${language === 'nl' ? 'op' : 'on'} ${formName(form, language)}`
  const begin = isFirst ? capitalised(about) : about
  const size = sizeText(difference, move.margin, language)
  const basis = move.basis === null ? '' : `, ${basisText(move.basis, false, language)}`
  if (language === 'nl') {
    const where = difference < 0 ? 'lager' : 'hoger'
    return [`${begin} scoort `, strong(region), ` ${size} ${where} dan de andere regio’s${basis}`]
  }
  const where = difference < 0 ? 'lower' : 'higher'
  return [`${begin}, `, strong(region), ` scores ${size} ${where} than the other regions${basis}`]
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
  const count = more === 1 && language === 'nl' ? 'één' : spellCount(more, language)
  if (language === 'nl') return `; en nog ${count}`
  return `; and ${count} more`
}

function aboutText(reference: Reference, language: Language): string {
  return ` (${sinceText(reference, language)})`
}

/** `Geen aantoonbare verandering sinds vorig kwartaal`, without full stop. */
export function steadyText({ reference }: FindingValues<'steady'>, language: Language): string {
  const isApart = reference.against === 'others'
  if (language === 'nl') {
    return isApart
      ? 'Geen enkele regio wijkt aantoonbaar af van de andere'
      : `Geen aantoonbare verandering ${sinceText(reference, 'nl')}`
  }
  return isApart
    ? 'No region differs demonstrably from the others'
    : `No demonstrable change ${sinceText(reference, 'en')}`
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
  return language === 'nl'
    ? `Regio’s zijn niet met elkaar te vergelijken: ${why}`
    : `Regions cannot be compared with each other: ${why}`
}
