import { expect, test } from 'vitest'
import { attachment } from '#app/components/page/attachment'

test('a file is named in plain letters, whatever a region is called', () => {
  const { headers } = attachment('', 'svg', 'verloop', 'Súd-West; "x"\r\n../(y)', null)
  expect(headers.get('Content-Disposition')).toBe(
    'attachment; filename="draagvlak-verloop-Sud-West-x-y.svg"',
  )
  expect(headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8')
})
