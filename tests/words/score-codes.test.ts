import { expect, test } from 'vitest'
import { scoreRowInWords } from '#app/words/score-codes'

const ROW = {
  region: 'Noord',
  score: null,
  status: 'suppressed',
  change_demonstrable: false,
  waiting: true,
  change_reason: 'other_groups;waiting',
}

test('codes of a score become words, in either language', () => {
  expect(scoreRowInWords(ROW, 'nl')).toEqual({
    region: 'Noord',
    score: null,
    status: 'te weinig antwoorden om te tonen',
    change_demonstrable: 'niet aantoonbaar',
    waiting: 'nieuwe antwoorden wachten',
    change_reason: 'andere groepen gaven antwoord en nieuwe antwoorden wachten',
  })
  expect(scoreRowInWords({ ...ROW, change_demonstrable: true }, 'en')).toMatchObject({
    status: 'too few answers to show',
    change_demonstrable: 'demonstrable',
  })
})

test('what is missing stays missing, and nothing is said where nothing waits', () => {
  const row = { status: 'final', change_demonstrable: null, waiting: false, change_reason: null }
  expect(scoreRowInWords(row, 'nl')).toEqual({
    status: 'definitief',
    change_demonstrable: null,
    waiting: null,
    change_reason: null,
  })
})
