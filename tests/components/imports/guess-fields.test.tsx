import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GuessFields } from '#app/components/imports/guess-fields'

const RECOGNISED = {
  ...{ format: 'canonical', encoding: 'utf-8', delimiter: ';', headerRow: 0 },
  ...{ sheets: [], columns: [], source: null },
}

function fields(answers = {}) {
  const shared = { kind: 'survey', recognised: RECOGNISED, answers } as const
  return renderToStaticMarkup(<GuessFields {...shared} language="nl" />)
}

test('what was recognised can be corrected: that no row holds headings, and that the year comes first', () => {
  const page = fields()
  expect(page).toContain('zoals herkend: geen enkele rij')
  expect(page).toContain('<option value="none">geen enkele rij</option>')
  expect(page).toContain('<option value="year_first">jaar eerst</option>')
  const said = fields({ header_row: 'none', date_order: 'year_first' })
  expect(said).toContain('<option value="none" selected="">')
  expect(said).toContain('<option value="year_first" selected="">')
})
