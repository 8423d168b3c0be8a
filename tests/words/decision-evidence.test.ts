import { expect, test } from 'vitest'
import type { ImportedChoice } from '#app/domain/choices/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionEvidence } from '#app/words/decision-evidence'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

type Name = Parameters<typeof decisionEvidence>[1]['name']

function evidence(name: Name, overrides: Partial<ImportedChoice> = {}, today = '2026-06-20') {
  const row = { choice: choice(overrides), limit: day('2026-07-01') }
  const report = { today: day(today), framework: DEFAULT_FRAMEWORK }
  return decisionEvidence(row, { name }, report, 'nl')
}

const LATE = window({ step: 'Laat', opens: day('2026-07-03'), closes: day('2026-07-09') })

test.each([
  [{}, 'Adviseren van 1 juni 2026 tot en met 15 juni 2026: 15 dagen open.'],
  [
    { steps: [LATE] },
    'Adviseren van 3 juli 2026 tot en met 9 juli 2026: 2 dagen na het punt van geen terugkeer.',
  ],
  [
    { steps: [window({ influence: 'inform' })] },
    'Geen venster om te adviseren of mee te beslissen.',
  ],
])('who could steer rests on the window: %o', (overrides, text) => {
  expect(evidence('council_could_steer', overrides)).toBe(text)
})

test('of windows it counts those in time, and names the others', () => {
  const late = window({ step: 'Avond', announcedOn: day('2026-06-01'), informationOn: 'not_done' })
  const steps = [window(), late]
  expect(evidence('windows_announced', { steps })).toBe(
    'Van 1 van de 2 vensters; niet van “Avond”.',
  )
  expect(evidence('information_in_time', { steps: [window()] })).toBe('Van het enige venster.')
  const tooLate = window({ informationOn: day('2026-06-06') })
  expect(evidence('information_in_time', { steps: [tooLate] })).toBe(
    'Niet van het enige venster, “Zienswijze”.',
  )
  expect(evidence('windows_announced', { steps: [] })).toBeNull()
})

test('a weighing says how long after the decision', () => {
  expect(evidence('weighing_published', {}, '2026-08-09')).toBe(
    'Gepubliceerd op 9 augustus 2026, 30 dagen na het besluit.',
  )
  // Of a day that is still to come nothing has happened yet.
  expect(evidence('weighing_published', {}, '2026-08-08')).toBe(
    'Gepland op 9 augustus 2026, 30 dagen na het besluit.',
  )
  expect(evidence('weighing_published', { weighingPublishedOn: 'not_done' })).toBeNull()
})
