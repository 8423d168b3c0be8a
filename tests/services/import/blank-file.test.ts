import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { xlsx } from '#app/domain/export/xlsx'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { TEMPLATE_KINDS, templateOf, type TemplateKind } from '#app/domain/ingest/columns/template'
import { blankFile } from '#app/services/import/blank-file.server'
import { LANGUAGES, type Language } from '#app/words/language'
import { templateExample, templateHeadings, templateSheets } from '#app/words/templates'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

function exampleOf(kind: TemplateKind, language: Language) {
  const columns = templateOf(kind, DEFAULT_FRAMEWORK)
  const headings = templateHeadings(columns, language)
  // A place is named in one way: of both the area.
  const cells = columns.map((column) =>
    column.need === 'one_of' && column.name === 'region'
      ? ''
      : templateExample(column, DEFAULT_FRAMEWORK, language),
  )
  return { headings, cells }
}

test.each(LANGUAGES)(
  'a blank file of every kind is taken without a question (%s)',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'draagvlak-blank-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
    await bring('regions', TWO_REGIONS)
    for (const kind of TEMPLATE_KINDS) {
      const { headings, cells } = exampleOf(kind, language)
      const csv = await blankFile(handle.db, `${kind}.csv`, language)
      expect(
        String(csv?.content)
          .replace(/^\ufeff|\r\n$/g, '')
          .split(/[;,]/),
      ).toEqual(headings)
      const path = join(folder, `${kind}.xlsx`)
      const columns = templateOf(kind, DEFAULT_FRAMEWORK)
      const [sheet, explanation] = templateSheets(columns, DEFAULT_FRAMEWORK, language)
      expect(sheet.rows).toEqual([headings])
      writeFileSync(path, xlsx([{ ...sheet, rows: [...sheet.rows, cells] }, explanation]))
      // A bottleneck is of a cooperation that is there
      const outcome = await bring(kind, [], { path, dryRun: kind !== 'cooperation' })
      expect([kind, outcome.accepted, outcome.rejected]).toEqual([kind, 1, 0])
      const codes = outcome.issues.map(({ code, column }) => `${code} ${column}`)
      expect([kind, codes.filter((code) => !code.startsWith('sheet_chosen'))]).toEqual([kind, []])
    }
  },
)

test('what is needed is what the readers refuse a file without', () => {
  const needed = (kind: TemplateKind, need: 'required' | 'one_of') => {
    const columns = templateOf(kind, DEFAULT_FRAMEWORK).filter((column) => column.need === need)
    return columns.map(({ name }) => name)
  }
  expect(needed('agreements', 'required')).toEqual(['agreement_id', 'period'])
  expect(needed('agreements', 'one_of')).toEqual(['region', 'area_code'])
  expect(needed('regions', 'required')).toEqual(['region_set', 'region', 'area_code'])
  expect(needed('survey', 'required')).toEqual(['completed_at', 'stakeholder_group'])
  expect(needed('choices', 'required')).toHaveLength(8)
})

test('no other file is to be had', async () => {
  const { db } = openForTest(await createFreshUrl('sqlite'))
  for (const asked of [
    'areas.csv',
    'agreements.pdf',
    'agreements',
    '__proto__.csv',
    'waves.csv.x',
  ]) {
    expect(await blankFile(db, asked, 'nl')).toBeNull()
  }
})
