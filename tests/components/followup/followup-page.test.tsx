import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FollowupPage } from '#app/components/followup/followup-page'
import { followupHref, followupViewOf } from '#app/components/followup/view'
import type { Loop } from '#app/domain/followup/loop'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { followupReport } from '#app/domain/report/followup'
import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { followupRow } from '#app/domain/report/followup-row'
import { day, loop } from '#tests/domain/followup/loops'

const TODAY = day('2026-10-29')
const WHERE = { names: new Map([[1, 'Beek']]), regions: new Map([[1, 'Noord']]) }

function page(
  loops: readonly Partial<Loop>[],
  overrides: Partial<FollowupPageReport> = {},
  query = '',
): string {
  const view = followupViewOf(new URLSearchParams(query))
  const rows = loops.map((each, at) =>
    followupRow(loop({ loopId: `L${at}`, ...each }), WHERE, TODAY, DEFAULT_FRAMEWORK),
  )
  const report: FollowupPageReport = {
    ...followupReport(rows, view, view.expanded, TODAY, DEFAULT_FRAMEWORK),
    ...{ regionSet: 'Markt', regionSets: ['Markt'], regions: ['Noord'], today: TODAY },
    ...{ isEmpty: loops.length === 0, mayEdit: false, effect: null },
    ...{ framework: { version: '1' }, asOf: null, sample: false },
    ...overrides,
  }
  return renderToStaticMarkup(<FollowupPage report={report} view={view} menu={[]} />)
}

describe('the page of expectations', () => {
  test('tells of each what was heard, where, from whom, and its four stations', () => {
    const html = page([{ heard: '<script>x</script>' }])
    for (const text of [
      ...['“&lt;script&gt;x&lt;/script&gt;”', 'Noord · Beek · huurders · feedback · enquête'],
      ...['aria-label="Gehoord: gedaan"', 'aria-label="Besloten: te laat, niet gedaan"'],
      ...[
        '<b>30 aug</b><i dir="auto">60 dagen te laat</i>',
        '<span class="late">nog niemand</span>',
      ],
    ]) {
      expect(html).toContain(text)
    }
  })

  test('shows three of a section and the way to the others, and all that were asked for', () => {
    const five = [{}, {}, {}, {}, {}]
    expect(page(five).match(/class="loop"/g)).toHaveLength(3)
    expect(page(five)).toContain('href="/opvolging?toon=stil&amp;taal=nl#silent">Nog 2 tonen')
    expect(page(five, {}, 'toon=stil').match(/class="loop"/g)).toHaveLength(5)
  })

  test('tells what answering does, and the way to add, to those for whom they are there', () => {
    const effect = { region: 'Noord', quarter: '2026-Q4', count: 1, points: 1 }
    const told = page([{}], { effect, mayEdit: true })
    expect(told).toContain('<b>feedback van 2026-Q4</b>')
    expect(told).toContain(
      'href="/opvolging/verwachting?set=Markt&amp;taal=nl">Verwachting toevoegen',
    )
    expect(page([{}])).not.toContain('followup-effect')
    expect(page([{}])).not.toContain('Verwachting toevoegen')
  })

  test('says why nothing is listed, and the way out', () => {
    expect(page([])).toContain('Er is nog niets vastgelegd van wat u hoorde')
    expect(page([{}], {}, 'groep=gemeente')).toContain('Geen verwachting voldoet aan deze keuze.')
  })
})

test('a view is its address, and what is not understood counts as not given', () => {
  const asked =
    'set=Markt&regio=Noord&groep=huurders&wie=Bo&kwartaal=2026-Q2&stand=te-laat&toon=open&taal=en'
  expect(followupHref(followupViewOf(new URLSearchParams(asked)))).toBe(`/opvolging?${asked}`)
  const odd = followupViewOf(new URLSearchParams('stand=x&kwartaal=2026&toon=&taal=de&regio='))
  expect(followupHref(odd)).toBe('/opvolging?taal=nl')
})
