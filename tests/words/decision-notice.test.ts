import { expect, test } from 'vitest'
import type { ImportedChoice } from '#app/domain/choices/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import { noticeText } from '#app/words/decision-notice'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const NAMES = { groups: DEFAULT_FRAMEWORK.groups, areaNames: { GM0034: 'Almere' } }

function text(kind: 'notice' | 'account', today: string, overrides: Partial<ImportedChoice> = {}) {
  const where = { region: 'Noord', place: 'Noord' }
  const made = choice({ steps: [window({ audience: ['council:GM0034'] })], ...overrides })
  const row = decisionRow(made, where, new Set(), day(today), DEFAULT_FRAMEWORK)
  return noticeText(row, kind, { names: NAMES, today: day(today) }, 'nl')
}

test('the notice says who, about what, when, in which role and where to find more', () => {
  const planned = { decidedOn: null, plannedOn: day('2026-07-10') }
  expect(text('notice', '2026-05-01', planned)).toBe(
    [
      'Kennisgeving participatie: Verkoop',
      '',
      'Waarover',
      'Stuurgroep bereidt in Noord een besluit voor over “Verkoop”. Het besluit is voorzien op 10 juli 2026. Na 1 juli 2026 ligt de keuze vast.',
      '',
      'Wie erbij worden betrokken, wanneer en met welke rol',
      '- Raad van Almere: Zienswijze, 1 juni 2026 tot en met 15 juni 2026. Rol: adviseren. Informatie beschikbaar vanaf 5 juni 2026.',
      '',
      'Wat de rollen betekenen',
      '- adviseren: uw advies weegt mee; wijken wij ervan af, dan zeggen wij waarom.',
      '',
      'Waar meer te vinden is',
      '[adres van de pagina, contactpersoon of loket]',
      '',
    ].join('\n'),
  )
})

test('the account says how people were involved and what was done with it, and what is still owed', () => {
  const steps = [window({ outcome: 'minder sloop', toldBackOn: day('2026-07-01') })]
  const open = { steps, weighingPublishedOn: 'not_done' } as const
  const said = text('account', '2026-07-20', open)
  expect(said).toContain('Stuurgroep besloot op 10 juli 2026 in Noord over “Verkoop”.')
  expect(said).toContain('- Raden (adviseren): Zienswijze, 1 juni 2026 tot en met 15 juni 2026.')
  expect(said).toContain('- Raden: minder sloop. Teruggekoppeld op 1 juli 2026.')
  expect(said).toContain('[Hoe zijn de belangen gewogen? Publiceer dit uiterlijk 9 augustus 2026.]')
  expect(text('account', '2026-07-20')).toContain(
    'De weging is gepubliceerd op 9 augustus 2026: [adres].',
  )
})

test('what nobody wrote down stands between brackets, to be filled in', () => {
  const bare = { decider: null, decidedOn: null, plannedOn: null, pointOfNoReturn: null, steps: [] }
  const said = text('notice', '2026-05-01', bare)
  expect(said).toContain('[wie besluit] bereidt in Noord een besluit voor over “Verkoop”.')
  expect(said).toContain('Het besluit is voorzien op [datum].')
  expect(said).toContain('[Er staan nog geen momenten om mee te doen.]')
})
