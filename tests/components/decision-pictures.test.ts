import { expect, test } from 'vitest'
import { stepsPicture, windowsPicture } from '#app/components/decisions/decision-pictures'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import { decisionsReport } from '#app/domain/report/decisions'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const TODAY = day('2026-06-10')
const made = choice({
  ...{ title: 'Sloop <nu>', decidedOn: null, plannedOn: day('2026-07-10') },
  steps: [window(), window({ opens: day('2026-07-02'), closes: day('2026-07-08') })],
})
const row = decisionRow(
  made,
  { region: 'Noord', place: 'Beek' },
  new Set(),
  TODAY,
  DEFAULT_FRAMEWORK,
)
const filter = { region: null, theme: null, section: null, choice: null }
const REPORT = {
  ...decisionsReport([row], filter, TODAY),
  ...{ regionSet: 'Markt', regionSets: ['Markt'], regions: ['Noord'], today: TODAY },
  ...{ framework: DEFAULT_FRAMEWORK, areaNames: {}, mayEdit: false, asOf: null, sample: false },
}

test.each([
  ['all choices', windowsPicture(REPORT, 'nl')],
  ['the steps of one', stepsPicture(REPORT, row, 'nl')],
])('the picture of %s stands alone: escaped, without classes, no attribute twice', (_of, svg) => {
  expect(svg).toContain('Sloop &lt;nu&gt;')
  expect(svg).not.toContain(' class=')
  const tags = svg?.match(/<[a-z][^>]*>/g) ?? []
  const repeated = tags.filter((tag) => {
    const names = [...tag.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name)
    return new Set(names).size < names.length
  })
  expect(repeated).toEqual([])
  // A window after the point of no return is dashed, in the colour of an alarm.
  expect(svg).toMatch(/<rect[^>]*stroke="#a63a1e"[^>]*stroke-dasharray="4 3"/)
})
