import { expect, test } from 'vitest'
import type { RegisterFinding } from '#app/domain/report/register-finding'
import { editionTexts } from '#app/words/edition-texts'
import { editionOf } from '#tests/support/edition'

test('an edition says on its cover what the registers tell, after what it says of the four forms', () => {
  const edition = editionOf([{ name: 'Noord' }])
  const stalls: RegisterFinding = {
    ...({ kind: 'cooperation', why: 'stalls' } as const),
    ...{ title: 'Wonen met zorg', region: 'Noord', stall: { at: 'practice', months: 15 } },
  }
  const [before] = editionTexts(edition, 'nl')
  const [cover, noord] = editionTexts({ ...edition, registers: [stalls] }, 'nl')
  expect(cover).toEqual({
    region: null,
    texts: [...(before?.texts ?? []), expect.stringContaining('Wonen met zorg in Noord stokt')],
  })
  expect(noord?.region).toBe('Noord')
})
