import { EVEN, type BlindSpot, type MirrorRow, type Spread } from '#app/domain/cooperation/mirror'
import type { CooperationRow } from '#app/domain/report/cooperation-row'
import { rangeText, yieldText } from './cooperation'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { spellCount } from './numbers'
import { capitalised } from './phrase'

const DUTCH = {
  name: 'Partnerspiegel',
  caption: 'Peildatum {day}. Kosten per jaar; opbrengst van 1 tot 5.',
  columns: ['Partner', 'uren', 'euro’s', 'opbrengst'],
  scale: ['kost meer', 'weegt op', 'levert meer op'],
  own: 'zelf',
  expected: 'wat hij denkt dat de anderen zeggen',
  others: 'wat de anderen echt zeggen, gemiddeld',
  thought: 'gedacht',
  spread: 'Spreiding',
  spreadOwn: 'zelf {range}, gemiddeld {mean}',
  spreadExpected: 'gedacht {range}, gemiddeld {mean}',
  row: {
    own: 'zelf {own}',
    expected: 'denkt dat de anderen {expected} zeggen',
    others: 'de anderen zeggen {others}',
  },
  silent: 'niet ingevuld',
  none: 'Nog geen partner heeft ingevuld wat de samenwerking kost en oplevert.',
  hidden:
    'Wat de partners zeggen wordt pas getoond als alle partners hebben ingevuld, of na {day}. Tot nu toe: {answered} van {of}.',
  earlier: 'Hieronder staat de vorige ronde.',
  titles: {
    worse:
      '{below} van {of} partners zien meer kosten dan opbrengst; {content} dachten dat de anderen tevreden waren',
    better:
      '{above} van {of} partners zien meer opbrengst dan kosten; {unhappy} dachten dat de anderen ontevreden waren',
    split: '{below} van {of} partners zien meer kosten dan opbrengst, {above} het omgekeerde',
    alike: 'De partners zien ongeveer hetzelfde: opbrengst {range}',
    risen:
      'De opbrengst steeg van gemiddeld {before} naar {now}: nu levert het meer op dan het kost',
    fallen:
      'De opbrengst daalde van gemiddeld {before} naar {now}: nu kost het meer dan het oplevert',
    none: 'Wat de samenwerking kost en oplevert is nog niet ingevuld',
  } satisfies Readonly<Record<BlindSpot['kind'] | 'alike' | 'risen' | 'fallen' | 'none', string>>,
  before: 'In de ronde van {day}: {range}, gemiddeld {mean}.',
}

const ENGLISH: typeof DUTCH = {
  name: 'Partner mirror',
  caption: 'Reference date {day}. Cost a year; yield from 1 to 5.',
  columns: ['Partner', 'hours', 'euros', 'yield'],
  scale: ['costs more', 'evens out', 'yields more'],
  own: 'own',
  expected: 'what this partner thinks that the others say',
  others: 'what the others really say, on average',
  thought: 'thought',
  spread: 'Spread',
  spreadOwn: 'own {range}, mean {mean}',
  spreadExpected: 'thought {range}, mean {mean}',
  row: {
    own: 'own {own}',
    expected: 'thinks that the others say {expected}',
    others: 'the others say {others}',
  },
  silent: 'not filled in',
  none: 'No partner has said yet what the cooperation costs and yields.',
  hidden:
    'What the partners say is shown when all of them have filled it in, or after {day}. Until now: {answered} of {of}.',
  earlier: 'Below stands the round before.',
  titles: {
    worse:
      '{below} of {of} partners see more cost than yield; {content} thought that the others were content',
    better:
      '{above} of {of} partners see more yield than cost; {unhappy} thought that the others were not content',
    split: '{below} of {of} partners see more cost than yield, {above} the reverse',
    alike: 'The partners see about the same: yield {range}',
    risen: 'The yield rose from a mean of {before} to {now}: now it yields more than it costs',
    fallen: 'The yield fell from a mean of {before} to {now}: now it costs more than it yields',
    none: 'What the cooperation costs and yields was not filled in yet',
  },
  before: 'In the round of {day}: {range}, mean {mean}.',
}

export const mirrorWords = bilingual(DUTCH, ENGLISH)

/** What the partners do not see of each other, else that the yield turned, else how far apart they are. */
export function mirrorTitle(
  { mirror, earlier }: Pick<CooperationRow, 'mirror' | 'earlier'>,
  language: Language,
): string {
  const { titles } = mirrorWords(language)
  const own = mirror?.own ?? null
  if (mirror === null || own === null) return titles.none
  const { blindSpot } = mirror
  if (blindSpot === null || blindSpot.kind === 'split') {
    const turn = earlier === null ? null : turnOf(earlier.own, own)
    const [before, now] = [earlier?.own.mean ?? 0, own.mean].map((value) =>
      yieldText(value, language),
    )
    if (turn !== null) return fill(titles[turn], { before, now })
    if (blindSpot === null) return fill(titles.alike, { range: rangeText(own, language) })
  }
  const { kind, of, below, above, thoughtContent, thoughtUnhappy } = blindSpot
  const count = (value: number) => spellCount(value, language)
  return capitalised(
    fill(titles[kind], {
      ...{ of: count(of), below: count(below), above: count(above) },
      ...{ content: count(thoughtContent), unhappy: count(thoughtUnhappy) },
    }),
  )
}

/** Whether the mean yield came over the point where it evens out, or fell below it. */
function turnOf(before: Spread, now: Spread): 'risen' | 'fallen' | null {
  if (before.mean < EVEN && now.mean > EVEN) return 'risen'
  return before.mean > EVEN && now.mean < EVEN ? 'fallen' : null
}

/** What was said the round before; null without any. */
export function earlierText({ earlier }: Pick<CooperationRow, 'earlier'>, language: Language) {
  if (earlier === null) return null
  return fill(mirrorWords(language).before, {
    ...{ day: formatDay(earlier.asOf, language), range: rangeText(earlier.own, language) },
    mean: yieldText(earlier.own.mean, language),
  })
}

/** A row of the mirror as a sentence, for whoever does not see it drawn. */
export function mirrorRowText({ own, expected, others }: MirrorRow, language: Language): string {
  const { row, silent } = mirrorWords(language)
  const parts = [
    own === null ? silent : fill(row.own, { own: yieldText(own, language) }),
    ...(expected === null ? [] : [fill(row.expected, { expected: yieldText(expected, language) })]),
    ...(others === null ? [] : [fill(row.others, { others: yieldText(others, language) })]),
  ]
  return parts.join(', ')
}
