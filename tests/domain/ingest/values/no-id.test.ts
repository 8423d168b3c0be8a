import { expect, test } from 'vitest'
import { isNoId, isSurelyId } from '#app/domain/ingest/values/no-id'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each(['{question_not_shown}', 'anoniem', '0', '-', ''])(
  '%j is no id, and no bytes are taken for one',
  (text) => {
    const bytes = bytesOf(text)
    expect([isNoId(text), isSurelyId(bytes, 0, bytes.length)]).toEqual([true, false])
  },
)

test.each(['12', 'R_2qF8xzPq1', '0123456789abcdef'])('%j is one by its bytes', (text) => {
  const bytes = bytesOf(text)
  expect([isNoId(text), isSurelyId(bytes, 0, bytes.length)]).toEqual([false, true])
})
