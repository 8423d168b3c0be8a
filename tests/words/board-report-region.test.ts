import { expect, test } from 'vitest'
import { boardReportOf } from '#app/domain/report/board-report'
import { boardIndexText, boardPageTitle, boardSilenceText } from '#app/words/board-report-region'
import { editionOf, movedBy, stoodStill, type ToldRegion } from '#tests/support/edition'

const pageOf = (told: Omit<ToldRegion, 'name'>, name = 'Noord') =>
  boardReportOf(editionOf([{ name, ...told }])).pages[0]!

const APART = { feedback: movedBy(-20, 40), output: movedBy(13, 82) }

test('a title sets two opposite moves against each other, and says their time once', () => {
  const page = pageOf({ scores: [60, 60, 82, 60, 60], differences: APART })
  expect(boardPageTitle(page, 'nl')).toBe(
    'Noord: feedback zakte in twee jaar van 60,0 naar 40,0, terwijl output steeg van 69,0 naar 82,0',
  )
  expect(boardPageTitle(page, 'en')).toBe(
    'Noord: feedback fell in two years from 60.0 to 40.0, while output rose from 69.0 to 82.0',
  )
})

test('where both do not fit, the title is what is said first', () => {
  const name = 'Samenwerkingsverband Noordoostelijke Heuvelrug'
  expect(boardPageTitle(pageOf({ differences: APART }, name), 'nl')).toBe(
    `${name}: feedback zakte in twee jaar van 60,0 naar 40,0`,
  )
})

test('the index is said to hide the moves, to have moved itself, or told as it is', () => {
  const index = { ...APART, index: stoodStill(60) }
  expect(boardIndexText(pageOf({ differences: index }), 'nl')).toBe(
    'De index (60,0 ±4,0) laat het niet zien: winst op output en verlies op feedback vallen tegen elkaar weg.',
  )
  const fell = { ...APART, index: movedBy(-3, 60) }
  expect(boardIndexText(pageOf({ differences: fell }), 'nl')).toBe(
    'De index zakte in twee jaar van 63,0 naar 60,0 (−3,0\u00a0±2,0).',
  )
  expect(boardIndexText(pageOf({ differences: APART }), 'en')).toBe(
    'Index 60.0 (95% interval 56.0–64.0), arithmetic mean of the four forms: 60.0.',
  )
})

test('a board is not told to import a file where nobody knows who was invited', () => {
  const { silence } = pageOf({ differences: APART }).report
  expect(boardSilenceText(silence, 'nl')[0]).toEqual({
    question: 'Wie is niet gehoord?',
    answer: 'Hoeveel mensen zijn uitgenodigd, is niet bekend.',
  })
})
