import { expect, test } from 'vitest'
import type { AgreementFilter } from '#app/domain/report/agreements'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import { agreementsTitle } from '#app/words/agreements-title'
import { agreementRow, reportOf } from '#tests/support/agreements'
import { day } from '#tests/support/builders'

const ON_PACE = agreementRow({ standing: 'on_pace' })
const OVERDUE = agreementRow({ standing: 'overdue' })
const STALE = agreementRow({ standing: 'stale', reportedTo: day('2025-06-30') })
const BEHIND = agreementRow()
const MISSED = agreementRow({ standing: 'missed', isPast: true })

test.each<[readonly AgreementRow[], Partial<AgreementFilter>, string, string]>([
  [
    [OVERDUE, OVERDUE, STALE, BEHIND, BEHIND, ON_PACE, MISSED],
    {},
    '5 van 6 afspraken vragen aandacht: 2 over de termijn, 1 zonder melding sinds 30-6-2025, 2 lopen achter',
    '5 of 6 agreements ask for attention: 2 overdue, 1 not reported on since 30 Jun 2025, 2 behind',
  ],
  [
    [OVERDUE, ON_PACE],
    { region: 'Noord', theme: 'duurzaamheid', partner: 'Gemeente Beek' },
    '1 van 2 afspraken over duurzaamheid in Noord met Gemeente Beek vraagt aandacht: 1 over de termijn',
    '1 of 2 agreements on sustainability in Noord with Gemeente Beek asks for attention: 1 overdue',
  ],
  [
    [BEHIND],
    { region: 'Noord' },
    'De enige afspraak in Noord loopt achter',
    'The only agreement in Noord is behind',
  ],
  [
    [ON_PACE, ON_PACE, MISSED],
    {},
    'Geen van de 2 afspraken vraagt aandacht',
    'None of the 2 agreements asks for attention',
  ],
  [
    [ON_PACE, ON_PACE, BEHIND, MISSED],
    { standing: 'on_pace' },
    '2 van 3 afspraken liggen op schema',
    '2 of 3 agreements are on schedule',
  ],
  [
    [ON_PACE, MISSED],
    { standing: 'missed' },
    '1 van 2 afspraken is niet gehaald',
    '1 of 2 agreements was missed',
  ],
  [[], { theme: 'scholing' }, 'Geen afspraken over scholing', 'No agreements on scholing'],
])('of %# it is told in both languages', (rows, filter, dutch, english) => {
  const report = reportOf(rows, filter)
  expect(agreementsTitle(report, 'nl')).toBe(dutch)
  expect(agreementsTitle(report, 'en')).toBe(english)
})
