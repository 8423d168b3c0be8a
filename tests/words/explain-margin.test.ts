import { expect, test } from 'vitest'
import { explanationOf } from '#app/domain/report/explanation'
import { marginText } from '#app/words/explain-margin'
import { explanationFacts, groupScore, GROUPS } from '#tests/support/explanation'
import { releasedScore, suppressedScore } from '#tests/support/released-score'

function explain(
  row: ReturnType<typeof releasedScore>,
  groups = GROUPS.map((code) => groupScore(code)),
) {
  const rows = { scores: [row], groups, records: [], bands: [] }
  return explanationOf(rows, explanationFacts())
}

test('the margin names the groups that show their own spread, and those that borrow it', () => {
  const groups = GROUPS.map((code) => ({ ...groupScore(code), isReference: code === 'huurders' }))
  const text = marginText(explain(releasedScore(), groups), 'nl')
  expect(text?.numbers).toBe('SE = 2,5, df = 30,0')
  expect(text?.notes.slice(0, 2)).toEqual([
    'eigen spreiding (V_h): Huurders',
    'geleend van de groepen met een eigen spreiding (V_g): Gemeente, Zorg en welzijn, Collega-corporaties en Overig',
  ])
  expect(text?.notes.join()).toMatch(/vanaf 5 personen en 4 organisaties.*dan 33.%.*10 punten/)
  expect(marginText(explain(releasedScore(), groups), 'en')?.notes[0]).toBe(
    'spread of its own (V_h): Tenants',
  )
})

test('of hidden groups nothing is said, and of a hidden score no figure', () => {
  const text = marginText(
    explain(
      suppressedScore(),
      GROUPS.map((code) => groupScore(code, null, null)),
    ),
    'nl',
  )
  expect(text?.numbers).toBe('–')
  expect(text?.notes.join()).not.toMatch(/Huurders|geleend/)
})

test('where nobody was heard there is no margin', () => {
  const nobody = GROUPS.map((code) => groupScore(code, null, 0))
  expect(marginText(explain(releasedScore(), nobody), 'nl')).toBeNull()
})
