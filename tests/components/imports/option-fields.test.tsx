import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OptionFields } from '#app/components/imports/option-fields'
import type { FileKind } from '#app/domain/ingest/columns/file-kind'
import { UPLOAD_FIELDS } from '#app/domain/uploads/form'
import { NO_CHOICES } from '#tests/support/uploads'

const { wave, year, credit, period } = UPLOAD_FIELDS

const asked = (kind: FileKind | null) => {
  const options = { ...NO_CHOICES, kind }
  const html = renderToStaticMarkup(
    <OptionFields language="nl" regionSets={[]} errors={[]} options={options} />,
  )
  return [wave, year, credit, period].filter((name) => html.includes(`name="${name}"`))
}

test.each([
  [null, [wave, year, credit, period]],
  ['survey', [wave, period]],
  ['areas', [year, credit, period]],
  ['agreements', [period]],
] as const)('of a file of kind %s is asked what it can have', (kind, fields) => {
  expect(asked(kind)).toEqual(fields)
})
