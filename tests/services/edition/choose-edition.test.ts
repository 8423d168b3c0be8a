import { expect, test } from 'vitest'
import { chooseEdition, newestEditions } from '#app/services/edition/choose-edition.server'
import type { ListedEdition } from '#db/repositories/editions.server'
import { editionOf } from '#tests/support/edition'

const listed = (
  id: number,
  regionSet: string,
  quarter: string,
  edition: number,
  publishedAt: string,
): ListedEdition => {
  const { head } = editionOf([])
  return { id, sha256: '', head: { ...head, regionSet, quarter, edition, publishedAt } }
}

/** As the repository lists them: by set, the newest quarter and edition first. */
const LISTED = [
  listed(1, 'Buurt', '2026-Q3', 1, '2026-11-02'),
  listed(2, 'Markt', '2026-Q3', 1, '2026-11-01'),
  listed(3, 'Markt', '2026-Q2', 2, '2026-11-03'),
  listed(4, 'Markt', '2026-Q2', 1, '2026-08-01'),
]
const ASKED = { regionSet: null, quarter: null, edition: null }

test.each([
  ['nothing: the newest quarter of the set that was published last', {}, 2],
  ['a set', { regionSet: 'Buurt' }, 1],
  ['a quarter: of the set that published it last', { quarter: '2026-Q3' }, 1],
  ['a quarter of a set: its newest edition', { regionSet: 'Markt', quarter: '2026-Q2' }, 3],
  ['an earlier edition', { quarter: '2026-Q2', edition: 1 }, 4],
  ['one that is not there', { quarter: '2026-Q1' }, null],
])('asked for %s', (_, asked, id) => {
  expect(chooseEdition(LISTED, { ...ASKED, ...asked })?.id ?? null).toBe(id)
})

test('of each quarter of a set the newest edition is taken', () => {
  expect(newestEditions(LISTED).map(({ id }) => id)).toEqual([1, 2, 3])
})
