import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { AnswerEvidence } from '#app/domain/ingest/evidence/answer-evidence'
import { questionsIn, type Answers } from '#app/domain/ingest/question'

const COLUMNS = Array.from({ length: 12 }, (_, index) => [index, `S${index + 1}`] as const)

/** Four people who answer 3, but for the columns named. */
function conclude(columns: Readonly<Record<number, readonly string[]>>, answers?: Answers) {
  const evidence = new AnswerEvidence(DEFAULT_FRAMEWORK.answerScale, COLUMNS, true)
  for (let person = 0; person < 4; person++) {
    evidence.add(COLUMNS.map(([index]) => columns[index]?.[person] ?? '3'))
  }
  const { scales, issues } = evidence.conclude(answers)
  const questions = questionsIn(issues)
  return {
    scales: [...scales],
    asked: questions.map(({ key, count }) => [key, count]),
    choices: questions.map((question) => question.choices),
  }
}

/** The scales that are offered in the one question; null without one. */
function asksOnly(columns: Readonly<Record<number, readonly string[]>>) {
  const [choices = null, ...more] = conclude(columns).choices
  return more.length > 0 ? null : choices
}

test('one column of many on another scale is asked, and read, by itself', () => {
  const columns = { 4: ['10', '8', '7', '1'] }
  expect(conclude(columns).asked).toEqual([['answer_scale:S5', 3]])
  const { scales, asked } = conclude(columns, { 'answer_scale:S5': '1-10' })
  expect([scales, asked]).toEqual([[[4, { min: 1, max: 10 }]], []])
})

test('two of twelve tell of the file as a whole, where few chose the ends', () => {
  const columns = { 4: ['6', '7', '3', '1'], 9: ['3', '3', '6', '5'] }
  expect(conclude(columns).asked).toEqual([['answer_scale', 3]])
  expect(conclude(columns, { answer_scale: '1-7' }).scales).toHaveLength(12)
})

test('answer codes, and numbers before a label, tell it, too', () => {
  expect(conclude({ 0: ['A6', 'A7', 'AO06', 'A1'], 1: ['3', '3', '3', '6 - eens'] }).asked).toEqual(
    [['answer_scale', 4]],
  )
})

test('what is no scale is asked again', () => {
  const columns = { 4: ['10', '8', '7', '1'] }
  for (const answer of ['5-1', '1-1', 'zeven', '1-12', '']) {
    expect(conclude(columns, { answer_scale: answer }).asked).toHaveLength(1)
  }
})

test('answers around nought are asked as such, and read; two codes below them are not', () => {
  const columns = { 0: ['-2', '-1', '0', '2'], 1: ['1', '1', '0', '2'] }
  const around = Object.fromEntries(COLUMNS.map(([index]) => [index, ['1', '1', '0', '2']]))
  const asked = conclude({ ...around, ...columns }).asked
  expect(asked).toEqual([['answer_scale', 14]])
  const { scales } = conclude({ ...around, ...columns }, { answer_scale: '-2-2' })
  expect(scales[0]).toEqual([0, { min: -2, max: 2 }])
  expect(conclude({ 0: ['-2', '-1', '0', '5'] }).asked).toEqual([])
})

test('percentages are of a scale to 100', () => {
  const columns = { 0: ['75%', '80 %', '100%', '40%'], 1: ['65%', '0%', '20%', '90%'] }
  expect(conclude(columns).asked).toEqual([['answer_scale', 8]])
})

test('shares of one fit no scale, whatever whole numbers stand among them', () => {
  const columns = { 0: ['0,75', '0,8', '0', '0'], 1: ['0.65', '0', '0,2', '0,9'] }
  expect(conclude(columns).asked).toEqual([])
})

test('a number that is said to mean "weet niet" is no point of another scale', () => {
  const columns = { 0: ['6 = weet niet', '6. Geen mening', '6 - n.v.t.', '6 (weet niet)'] }
  expect(conclude(columns).asked).toEqual([])
})

test('"grotendeels" beside the word alone, or beside "enigszins", makes a wider scale', () => {
  const worded = (word: string) =>
    conclude({ 0: ['mee eens', word, word, word], 1: Array(4).fill('mee eens') })
  expect(worded('grotendeels mee eens').asked).toEqual([['answer_scale', 3]])
  expect(worded('tamelijk mee eens').asked).toEqual([['answer_scale', 3]])
  expect(worded('mee eens').asked).toEqual([])
})

test('the ends of a scale with their labels behind a space are points of it', () => {
  const labelled = ['0 helemaal oneens', '10 helemaal eens', '7', '2 keer']
  expect(conclude({ 0: labelled, 1: labelled }).asked).toEqual([['answer_scale', 6]])
  expect(asksOnly({ 0: labelled, 1: labelled })).toEqual(['0-10', '0-100', '1-5'])
})

test('points of ten are of a scale to ten, sentences of seven points of seven', () => {
  const rated = ['8/10', '7/10', '9/10', '6/10']
  expect(asksOnly({ 0: rated, 1: rated })).toEqual(['1-10', '0-10', '0-100', '1-5'])
  const said = ['', 'enigszins ', 'enigszins ', ''].map(
    (adverb) => `ik ben het er ${adverb}mee eens`,
  )
  expect(asksOnly({ 0: said, 1: said })).toEqual(['1-7', '1-5'])
})

test('a scale that fits twice is offered once', () => {
  const all = Object.fromEntries(COLUMNS.map(([index]) => [index, ['0', '4', '1', '0']]))
  expect(asksOnly(all)).not.toBeNull()
  expect(asksOnly(all)?.filter((scale) => scale === '0-4')).toEqual(['0-4'])
})
