import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DO_NOT_KNOW } from '#app/domain/framework/answer-byte'
import { AnswerReader, NOT_UNDERSTOOD } from '#app/domain/ingest/values/answer'

/** Point → every text that the product promises to read as it. */
const TEXTS: readonly (readonly [point: number, texts: readonly string[]])[] = [
  [
    1,
    [
      ...['helemaal oneens', 'helemaal mee oneens', 'zeer mee oneens', 'zeer oneens'],
      'strongly disagree',
    ],
  ],
  [2, ['oneens', 'mee oneens', 'disagree']],
  [
    3,
    [
      ...['neutraal', 'niet eens en niet oneens', 'niet eens, niet oneens'],
      ...['noch eens noch oneens', 'neutral', 'neither agree nor disagree'],
    ],
  ],
  [4, ['eens', 'mee eens', 'agree']],
  [5, ['helemaal eens', 'helemaal mee eens', 'zeer mee eens', 'zeer eens', 'strongly agree']],
  [
    DO_NOT_KNOW,
    [
      ...['weet niet', 'weet ik niet', 'weet het niet', 'geen mening', 'geen antwoord', 'n.v.t.'],
      ...['niet van toepassing', "don't know", 'do not know', 'dk', 'no opinion', 'no answer'],
      ...['n/a', 'not applicable'],
    ],
  ],
]

const cases = TEXTS.flatMap(([point, texts]) => texts.map((text) => [text, point] as const))
const answers = new AnswerReader(DEFAULT_FRAMEWORK.answerScale)

test.each(cases)('%j is stored as %i, in capitals and with its point as well', (text, point) => {
  expect(answers.read(text)).toBe(point)
  expect(answers.read(` ${text.toUpperCase()} `)).toBe(point)
  if (point !== DO_NOT_KNOW) expect(answers.read(`${point} - ${text}`)).toBe(point)
})

test('the shipped scale has a label for each of its points in both languages, and they are those', () => {
  const { min, max, labels } = DEFAULT_FRAMEWORK.answerScale
  expect([min, max]).toEqual([1, 5])
  for (const named of [labels.nl, labels.en]) {
    expect(named.map((label) => answers.read(label))).toEqual([1, 2, 3, 4, 5])
    for (const label of named) expect(cases.map(([text]) => text)).toContain(label)
  }
})

describe('labels of other surveys', () => {
  test.each([
    [1, ['totaal niet mee eens', 'zeer sterk oneens', 'disagree strongly']],
    [2, ['grotendeels mee oneens', 'eerder niet mee eens', 'mostly disagree', 'disagree somewhat']],
    [3, ['niet mee eens of mee oneens', 'niet eens/oneens', 'mee eens noch mee oneens']],
    [3, ['niet oneens, maar ook niet eens', 'neutraal (niet eens, niet oneens)']],
    [3, ['neutral (neither agree nor disagree)', 'neutral / undecided']],
    [4, ['redelijk eens', 'tamelijk mee eens', 'eerder wel mee eens', 'agree a little']],
    [5, ['heel erg eens', 'absolutely agree', 'agree strongly']],
    [1, ['helemaal niet akkoord', '1/5', '★☆☆☆☆']],
    [4, ['akkoord', 'eerder eens dan oneens', 'ik ben het er mee eens', '4 van de 5', '★★★★']],
    [5, ['I strongly agree', 'Ik ben het hier helemaal mee eens', 'volmondig eens']],
    [DO_NOT_KNOW, ['weiß nicht', 'keine Angabe', 'kann ich nicht beurteilen']],
    [DO_NOT_KNOW, ['dat weet ik (nog) niet', 'Hier heb ik geen mening over', '6 = weet niet']],
  ])('are read as %i', (point, texts) => {
    expect(texts.map((text) => answers.read(text))).toEqual(texts.map(() => point))
  })

  test.each([
    ...['neutraal / geen mening', 'oneens / niet mee eens', 'wel eens', 'niet helemaal eens'],
    ...['neither / no opinion', "undecided / don't know", 'tussenin / geen mening'],
    ...['stimme eher zu', 'trifft zu', 'teils'],
    ...['4/10', '4 of 5', '★★★★☆☆☆', '4 keer'],
    ...['maakt me niet uit / geen mening', 'deels mee eens', 'gedeeltelijk oneens', 'partly agree'],
  ])('%j may be of more than one point: it is asked', (text) => {
    expect(answers.read(text)).toBe(NOT_UNDERSTOOD)
  })
})
