import { expect, test } from 'vitest'
import { scoreRowInWords } from '#app/words/score-codes'

const ROW = {
  region: 'Noord',
  score: null,
  status: 'suppressed',
  change_demonstrable: false,
  waiting: true,
  change_reason: 'other_groups;waiting',
  change_basis: 'constant_weights;survey_only',
  line_break: 'other_record',
}

test('codes of a score become words, in either language', () => {
  expect(scoreRowInWords(ROW, 'nl')).toEqual({
    region: 'Noord',
    score: null,
    status: 'niet getoond',
    change_demonstrable: 'niet aantoonbaar',
    waiting: 'nieuwe antwoorden wachten',
    change_reason: 'te veel andere groepen antwoordden en nieuwe antwoorden wachten',
    change_basis: 'bij gelijke weging en alleen de enquête',
    line_break: 'met of zonder afspraken',
  })
  expect(scoreRowInWords({ ...ROW, change_demonstrable: true }, 'en')).toMatchObject({
    status: 'not shown',
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
