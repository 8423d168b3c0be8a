import { byteOf, DO_NOT_KNOW, type ScaleEnds } from '../../framework/answer-byte'
import type { AnswerScale } from '../../framework/framework'
import { wordKey } from '../text/text-key'

const DO_NOT_KNOW_WORDS = new Set(
  [
    ...['weet niet', 'weet ik niet', 'weet het niet', 'weet ik het niet', 'ik weet het niet'],
    ...['ik weet niet', 'geen mening', 'geen oordeel', 'geen antwoord', 'n.v.t.'],
    ...['niet van toepassing', 'wil ik niet zeggen', 'wil niet zeggen', 'zeg ik liever niet'],
    ...['kan ik niet beoordelen', 'kan niet beoordelen', 'niet te beoordelen'],
    ...["don't know", 'do not know', "i don't know", 'dk', 'no opinion', 'no answer', 'n/a'],
    ...['not applicable', 'does not apply', 'cannot judge', 'unable to judge', 'unable to say'],
    ...['prefer not to say', 'rather not say', 'not sure', 'unsure', "can't say"],
    ...['weiß nicht', 'weiss nicht', 'weiß ich nicht', 'keine Angabe', 'keine Meinung'],
    ...['keine Antwort', 'kann ich nicht beurteilen', 'nicht beurteilbar'],
  ].map(wordKey),
)
/** `Dat weet ik (nog) niet`, `Hier heb ik geen mening over`; not `neutraal / geen mening`, `neither / no opinion`. */
const DO_NOT_KNOW_PHRASE =
  /\bweet (?:(?:ik|het|dat|dit|\(?nog\)?) ){0,3}niet\b|\bgeen mening\b|\bno opinion\b|\b(?:don['’]t|do not) know\b/i
const POSITION = /eens|neutra|agree|neither|noch|undecided|tussenin|maakt|indifferent/i
/** A sentence of somebody's own says more. Characters. */
const LONGEST_PHRASE = 60

/** `slecht (weet niet)`: what stands in brackets behind a word says how sure somebody is of it. */
const WITH_ASIDE = /^(.*\p{L}.*)\([^()]*\)\s*$/u

/** Whether a label says that somebody has no answer. */
export function saysDoNotKnow(label: string): boolean {
  if (label.length > LONGEST_PHRASE) return false
  if (DO_NOT_KNOW_WORDS.has(wordKey(label))) return true
  const [, before] = WITH_ASIDE.exec(label) ?? []
  if (before !== undefined && !saysDoNotKnow(before)) return false
  return DO_NOT_KNOW_PHRASE.test(label) && !POSITION.test(label)
}

function combined(adverbs: readonly string[], words: readonly string[]): string[] {
  return adverbs.flatMap((adverb) => words.map((word) => `${adverb} ${word}`))
}

const [AGREEING, DISAGREEING] = [
  ['eens', 'mee eens', 'akkoord'],
  ['oneens', 'mee oneens'],
] as const
const [NOT_AGREEING, STILL_AGREEING] = [
  ['niet eens', 'niet mee eens', 'niet akkoord'],
  ['wel eens', 'wel mee eens'],
] as const
const STRONGLY = [
  ...['helemaal', 'geheel', 'zeer', 'volledig', 'sterk', 'totaal', 'volstrekt', 'absoluut'],
  ...['erg', 'heel erg', 'zeer sterk', 'volkomen', 'beslist'],
  ...['compleet', 'volmondig'],
]
/** As much as the word alone, beside which it makes another scale. */
const MOSTLY = ['grotendeels', 'overwegend']
/** Not `deels`, `partly`: the middle where three points are offered, and asked therefore. */
const WEAKLY = ['enigszins', 'enigzins', 'beetje', 'een beetje', 'eerder', 'tamelijk', 'redelijk']
const STRONGLY_ENGLISH = [
  ...['strongly', 'completely', 'totally', 'fully', 'absolutely', 'entirely', 'very much'],
]
const MOSTLY_ENGLISH = ['mostly', 'generally', 'largely']
const WEAKLY_ENGLISH = [...['somewhat', 'slightly', 'tend to', 'rather', 'moderately', 'a little']]

/** Neither of two: `niet eens of oneens`, `noch mee oneens, noch mee eens`, `mee eens noch oneens`. */
function neitherOf(ones: readonly string[], others: readonly string[]): string[] {
  return ones
    .flatMap((one) => others.flatMap((other) => [[one, other] as const, [other, one] as const]))
    .flatMap(([one, other]) => [
      ...['', 'en ', 'of ', 'maar ', 'maar ook ', 'noch '].map(
        (joint) => `niet ${one} ${joint}niet ${other}`,
      ),
      ...[`niet ${one} of ${other}`, `niet ${one} noch ${other}`, `noch ${one} noch ${other}`],
      `${one} noch ${other}`,
    ])
}

const NEITHER = [
  ...neitherOf(AGREEING, DISAGREEING),
  ...AGREEING.flatMap((one) => DISAGREEING.map((other) => `niet ${one} ${other}`)),
]
const NEITHER_ENGLISH = ['agree nor disagree', 'disagree nor agree', 'agree or disagree'].map(
  (both) => `neither ${both}`,
)

/** Other words that survey tools use for the labels of the default scale. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'helemaal oneens': [...combined(STRONGLY, [...DISAGREEING, ...NOT_AGREEING])],
  oneens: [
    ...['mee oneens', ...NOT_AGREEING, ...combined(MOSTLY, [...DISAGREEING, ...NOT_AGREEING])],
    ...[
      ...combined(WEAKLY, [...DISAGREEING, ...NOT_AGREEING]),
      'meer oneens dan eens',
      'eerder oneens dan eens',
    ],
  ],
  neutraal: ['tussenin', ...NEITHER, ...combined(['neutraal'], NEITHER)],
  eens: [
    ...['mee eens', 'akkoord', ...combined(MOSTLY, AGREEING)],
    ...[
      ...combined(WEAKLY, [...AGREEING, ...STILL_AGREEING]),
      'meer eens dan oneens',
      'eerder eens dan oneens',
    ],
  ],
  'helemaal eens': combined(STRONGLY, AGREEING),
  'strongly disagree': combined(STRONGLY_ENGLISH, ['disagree']).concat(
    behind(STRONGLY_ENGLISH, 'disagree'),
  ),
  disagree: combined([...MOSTLY_ENGLISH, ...WEAKLY_ENGLISH], ['disagree']).concat(
    behind(WEAKLY_ENGLISH, 'disagree'),
  ),
  neutral: ['undecided', 'neither', ...NEITHER_ENGLISH, ...combined(['neutral'], NEITHER_ENGLISH)],
  agree: combined([...MOSTLY_ENGLISH, ...WEAKLY_ENGLISH], ['agree']).concat(
    behind(WEAKLY_ENGLISH, 'agree'),
  ),
  'strongly agree': combined(STRONGLY_ENGLISH, ['agree']).concat(behind(STRONGLY_ENGLISH, 'agree')),
}

/** `agree strongly` */
function behind(adverbs: readonly string[], word: string): string[] {
  return adverbs.map((adverb) => `${word} ${adverb}`)
}

/** Between neutral and agreeing or not, where a scale has both: from 1 to 7. */
const WEAK = beginsOrEndsWith([...WEAKLY, 'meer'], WEAKLY_ENGLISH)
const MOST = beginsOrEndsWith(MOSTLY, MOSTLY_ENGLISH)

function beginsOrEndsWith(dutch: readonly string[], english: readonly string[]): RegExp {
  return new RegExp(`^(?:${[...dutch, ...english].join('|')}) | (?:${english.join('|')})$`)
}

function strengthOf(label: string): LabelPoint['strength'] {
  if (WEAK.test(label)) return 'weak'
  return MOST.test(label) ? 'mostly' : 'plain'
}

/** `Ik ben het er helemaal mee eens`, `I agree` */
const IN_A_SENTENCE = /^(?:i\s+|ik ben het\s+(?:(?:er|hier|daar)\s+)?)/i

/** wordKey of a label, also where it stands in a short sentence. */
export function labelKey(text: string): string {
  return wordKey(text.replace(IN_A_SENTENCE, ''))
}

const WORDED_SCALE: ScaleEnds = { min: 0, max: 6 }
const FOUR_POINTS: ScaleEnds = { min: 0, max: 3 }

/** What a label says. */
export interface LabelPoint {
  /** Above the lowest of the framework's scale. */
  readonly step: number
  readonly strength: 'weak' | 'plain' | 'mostly'
}

/** By wordKey: every label of a scale, and what else is written for it. */
export function labelPoints(scale: AnswerScale): ReadonlyMap<string, LabelPoint> {
  const points = new Map<string, LabelPoint>()
  const labels = [...scale.labels.nl.entries(), ...scale.labels.en.entries()]
  for (const [step, label] of labels) {
    for (const word of SYNONYMS[label] ?? []) {
      points.set(wordKey(word), { step, strength: strengthOf(word) })
    }
  }
  for (const [step, label] of labels) points.set(wordKey(label), { step, strength: 'plain' })
  return points
}

/**
 * wordKey of every label of a scale, and of those who do not know → its byte as it is stored.
 * @param given the scale of the file: of seven points it has both weak and plain labels
 */
export function labelBytes(
  scale: AnswerScale,
  given: ScaleEnds = scale,
): ReadonlyMap<string, number> {
  const [ownSteps, givenSteps] = [scale.max - scale.min, given.max - given.min]
  const bytes = new Map([...DO_NOT_KNOW_WORDS].map((word) => [word, DO_NOT_KNOW]))
  for (const [word, point] of labelPoints(scale)) {
    const byte = ownSteps === 4 ? byteOfFive(point, givenSteps) : point.step + 1
    if (byte !== null) bytes.set(word, byte)
  }
  return bytes
}

/** On five points, of a label of a file with these; null where its scale has no such point. */
function byteOfFive({ step, strength }: LabelPoint, givenSteps: number): number | null {
  if (givenSteps === WORDED_SCALE.max) {
    const isWeak = strength === 'weak'
    return byteOf([0, isWeak ? 2 : 1, 3, isWeak ? 4 : 5, 6][step] ?? 0, WORDED_SCALE, 4)
  }
  if (givenSteps !== FOUR_POINTS.max) return step + 1
  // Without a neutral point the last two come one step sooner
  return step === 2 ? null : byteOf(step > 2 ? step - 1 : step, FOUR_POINTS, 4)
}
