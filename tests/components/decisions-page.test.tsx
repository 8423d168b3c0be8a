import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DecisionsPage } from '#app/components/decisions/decisions-page'
import { decisionsHref, decisionsViewOf } from '#app/components/decisions/decisions-view'
import type { ImportedChoice } from '#app/domain/choices/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import { decisionsReport } from '#app/domain/report/decisions'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const TODAY = day('2026-06-10')

function page(choices: readonly Partial<ImportedChoice>[], query = ''): string {
  const view = decisionsViewOf(new URLSearchParams(query))
  const rows = choices.map((each, at) => {
    const made = choice({
      ...{ choiceId: `K${at}`, decidedOn: null, plannedOn: day('2026-07-10') },
      ...each,
    })
    const where = { region: 'Noord (verzonnen)', place: 'Beek' }
    return decisionRow(made, where, new Set(), TODAY, DEFAULT_FRAMEWORK)
  })
  const report = {
    ...decisionsReport(rows, view, TODAY),
    ...{ regionSet: 'Markt', regionSets: ['Markt'], regions: ['Noord (verzonnen)'], today: TODAY },
    ...{ framework: DEFAULT_FRAMEWORK, asOf: null, sample: false, mayEdit: true },
    areaNames: { GM0034: 'Almere' },
  }
  return renderToStaticMarkup(<DecisionsPage report={report} view={view} menu={[]} />)
}

const NEVER = { steps: [window({ influence: 'inform' })], theme: 'nieuwbouw' } as const

test('the title says who can steer until when, and where nobody ever could', () => {
  expect(page([{}, NEVER])).toContain(
    '<h1>Raden in Noord kunnen nog 5 dagen sturen; in Noord kon nooit iemand sturen</h1>',
  )
  expect(page([{}, NEVER], 'taal=en')).toContain(
    '<h1>Councils in Noord can steer for 5 days more; in Noord nobody ever could</h1>',
  )
  expect(page([])).toContain('<h1>Nog geen besluiten</h1>')
})

test('a choice tells its last moment, with its warning in words', () => {
  const html = page([{ title: '<b>Sloop</b>' }])
  expect(html).toContain('&lt;b&gt;Sloop&lt;/b&gt;')
  expect(html).toContain(
    '<span class="closing is-last_week">laatste week</span> <b>Raden: nog 5 dagen',
  )
  expect(html).toContain('adviseren, tot en met 15 juni 2026')
})

test('a check that can still be saved says by which day', () => {
  const steps = [window({ closes: day('2026-06-25'), informationOn: day('2026-06-20') })]
  expect(page([{ steps }])).toContain(
    'Informatie op tijd openbaar vóór sluiting: <b>dreigt te missen</b><small>Gehaald als ze uiterlijk 15 juni 2026 openbaar is.',
  )
})

test('what is chosen lives in the address', () => {
  expect(page([{}, NEVER], 'thema=nieuwbouw').match(/class="decision-row"/g)).toHaveLength(1)
  expect(page([{}], 'regio=Zuid')).toContain('Bij deze keuze hoort geen besluit.')
  const asked = 'set=Markt&regio=Noord&thema=nieuwbouw&besluit=K1&taal=en'
  expect(decisionsHref(decisionsViewOf(new URLSearchParams(asked)))).toBe(
    `/besluiten?${asked}#chosen`,
  )
})

test('a council is called by the name of its area', () => {
  const html = page([{ steps: [window({ audience: ['council:GM0034', 'council:GM9999'] })] }])
  expect(html).toContain('Raad van Almere en raad van GM9999: nog 5 dagen')
})

test('the calendar tells what is coming in order of time, what steers in bold', () => {
  const html = page([{}])
  const days = [...html.matchAll(/<th scope="row">([^<]+)<\/th><td><span/g)].map(([, on]) => on)
  expect(days).toEqual(['15 jun', '15 jun', '1 jul', '10 jul'])
  expect(html).toContain(
    '<span class="is-steering">Laatste dag voor raden om te adviseren: Zienswijze</span>',
  )
  expect(html).toContain('href="/besluiten.ics?taal=nl"')
})

test('the text that is due comes first: the notice before the decision, the account after it', () => {
  const order = (html: string) =>
    html.indexOf('soort=kennisgeving') < html.indexOf('soort=motivering')
  expect(order(page([{}]))).toBe(true)
  expect(order(page([{ decidedOn: day('2026-06-09') }]))).toBe(false)
})

test('of many choices the first of each section are listed, and all of one on demand', () => {
  const many = Array.from({ length: 13 }, () => ({}))
  const html = page([...many, NEVER])
  expect(html.match(/class="decision-row"/g)).toHaveLength(8 + 1)
  expect(html).toContain('href="/besluiten?lijst=steer&amp;taal=nl">Alle 13 tonen</a>')
  const alone = page([...many, NEVER], 'lijst=steer')
  expect(alone.match(/class="decision-row"/g)).toHaveLength(13)
  expect(alone).toContain('href="/besluiten?taal=nl">Alles tonen</a>')
})
