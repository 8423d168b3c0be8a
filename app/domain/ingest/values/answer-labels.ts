import { byteOf, DO_NOT_KNOW, type ScaleEnds } from '../../framework/answer-byte'
import type { AnswerScale } from '../../framework/framework'
import { wordKey } from '../text/text-key'

const DO_NOT_KNOW_WORDS = [
  ...['weet niet', 'weet ik niet', 'weet het niet', 'weet ik het niet', 'ik weet het niet'],
  ...['ik weet niet', 'geen mening', 'geen oordeel', 'geen antwoord', 'n.v.t.'],
  ...['niet van toepassing', 'wil ik niet zeggen', 'wil niet zeggen', 'zeg ik liever niet'],
  ...['kan ik niet beoordelen', 'kan niet beoordelen', 'niet te beoordelen'],
  ...["don't know", 'do not know', "i don't know", 'dk', 'no opinion', 'no answer', 'n/a'],
  ...['not applicable', 'cannot judge', 'prefer not to say', 'rather not say', 'not sure'],
].map(wordKey)

/** Other words that survey tools use for the labels of the default scale. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'helemaal oneens': [
    ...['helemaal mee oneens', 'geheel oneens', 'geheel mee oneens', 'zeer oneens'],
    ...['zeer mee oneens', 'volledig oneens', 'volledig mee oneens', 'sterk oneens'],
    ...['sterk mee oneens', 'totaal oneens', 'totaal mee oneens', 'volstrekt oneens'],
    ...['volstrekt mee oneens', 'helemaal niet mee eens', 'helemaal niet eens'],
    ...['absoluut niet mee eens'],
  ],
  oneens: [
    ...['mee oneens', 'niet eens', 'niet mee eens', 'enigszins oneens', 'enigszins mee oneens'],
    ...['beetje oneens', 'beetje mee oneens', 'een beetje oneens', 'een beetje mee oneens'],
    ...['eerder oneens', 'eerder mee oneens', 'meer oneens dan eens'],
  ],
  neutraal: [
    ...['niet eens en niet oneens', 'niet eens, niet oneens', 'noch eens noch oneens'],
    ...[
      'niet oneens, niet eens',
      'niet mee eens, niet mee oneens',
      'noch mee eens noch mee oneens',
    ],
    ...['niet eens of oneens', 'niet mee eens en niet mee oneens', 'niet oneens en niet eens'],
    ...['niet mee oneens, niet mee eens', 'eens noch oneens', 'mee eens noch mee oneens'],
    ...['noch oneens, noch eens', 'tussenin', 'neutraal, niet eens en niet oneens'],
  ],
  eens: [
    ...['mee eens', 'enigszins eens', 'enigszins mee eens', 'beetje eens', 'beetje mee eens'],
    ...['een beetje eens', 'een beetje mee eens', 'eerder eens', 'eerder mee eens'],
    ...['meer eens dan oneens'],
  ],
  'helemaal eens': [
    ...['helemaal mee eens', 'geheel eens', 'geheel mee eens', 'zeer eens', 'zeer mee eens'],
    ...['volledig eens', 'volledig mee eens', 'sterk eens', 'sterk mee eens', 'totaal eens'],
    ...['totaal mee eens', 'volstrekt eens', 'volstrekt mee eens', 'absoluut mee eens'],
  ],
  'strongly disagree': ['completely disagree', 'totally disagree', 'fully disagree'],
  disagree: ['somewhat disagree', 'slightly disagree', 'tend to disagree', 'rather disagree'],
  neutral: [
    ...['neither agree nor disagree', 'neither disagree nor agree', 'undecided'],
    ...['neither agree or disagree', 'neither'],
  ],
  agree: ['somewhat agree', 'slightly agree', 'tend to agree', 'rather agree'],
  'strongly agree': ['completely agree', 'totally agree', 'fully agree'],
}

/** Between neutral and agreeing or not, where a scale has both: from 1 to 7. */
const WEAK = /^(?:een beetje|beetje|enigszins|eerder|meer|somewhat|slightly|tend to|rather) /
const WORDED_SCALE: ScaleEnds = { min: 0, max: 6 }
const FOUR_POINTS: ScaleEnds = { min: 0, max: 3 }

/** What a label says. */
export interface LabelPoint {
  /** Above the lowest of the framework's scale. */
  readonly step: number
  readonly isWeak: boolean
}

/** By wordKey: every label of a scale, and what else is written for it. */
export function labelPoints(scale: AnswerScale): ReadonlyMap<string, LabelPoint> {
  const points = new Map<string, LabelPoint>()
  const labels = [...scale.labels.nl.entries(), ...scale.labels.en.entries()]
  for (const [step, label] of labels) {
    for (const word of SYNONYMS[label] ?? []) {
      points.set(wordKey(word), { step, isWeak: WEAK.test(word) })
    }
  }
  for (const [step, label] of labels) points.set(wordKey(label), { step, isWeak: false })
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
  const bytes = new Map(DO_NOT_KNOW_WORDS.map((word) => [word, DO_NOT_KNOW]))
  for (const [word, point] of labelPoints(scale)) {
    const byte = ownSteps === 4 ? byteOfFive(point, givenSteps) : point.step + 1
    if (byte !== null) bytes.set(word, byte)
  }
  return bytes
}

/** On five points, of a label of a file with these; null where its scale has no such point. */
function byteOfFive({ step, isWeak }: LabelPoint, givenSteps: number): number | null {
  if (givenSteps === WORDED_SCALE.max) {
    return byteOf([0, isWeak ? 2 : 1, 3, isWeak ? 4 : 5, 6][step] ?? 0, WORDED_SCALE, 4)
  }
  if (givenSteps !== FOUR_POINTS.max) return step + 1
  // Without a neutral point the last two come one step sooner
  return step === 2 ? null : byteOf(step > 2 ? step - 1 : step, FOUR_POINTS, 4)
}
