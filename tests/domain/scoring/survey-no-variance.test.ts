import { describe, expect, test } from 'vitest'
import { estimate, expectClose } from './estimate'
import { person, times } from './people'

describe('no variance', () => {
  // 175/3 has no exact float: sums of it drift, in whatever parts they are added.
  const alike = 175 / 3

  test.each([2, 3, 7, 50, 1_000])('%d persons who all answer alike: exactly none', (count) => {
    const persons = times(count, { scores: [alike] }).map((one, i) => ({
      ...one,
      importId: 1 + (i % 4),
      placeId: 1 + (i % 3),
      weight: 1 + (i % 7) / 7,
      organisation: i % 2 === 0 ? null : i % 5,
    }))
    const found = estimate(persons)
    expect(found).toMatchObject({ se: null, df: null, n: count })
    expect(found.groups[0]?.variance).toBe(0)
  })

  test('all groups alike, some lonely: exactly none', () => {
    const persons = [
      ...times(6, { scores: [alike], weight: 0.3 }),
      person({ scores: [alike], group: 'gemeente', weight: 0.7 }),
      ...times(3, { scores: [alike], group: 'overig', weight: 1.1 }),
    ]
    const found = estimate(persons, { huurders: 0.1, gemeente: 0.7, overig: 0.3 })
    expect(found.groups.map(({ variance }) => variance)).toEqual([0, 0, 0])
    expect(found.se).toBeNull()
  })

  test('one person among a thousand who differs by the smallest step shows', () => {
    const persons = [...times(999, { scores: [60] }), person({ scores: [61.25] })]
    const found = estimate(persons)
    // s²/n with s² = 1.25²·(1 − 1/n)·n/(n − 1)/n
    expectClose(found.se, 1.25 / 1000, 1e-6)
  })

  test('organisations with the same mean: none between them, whatever goes on inside', () => {
    const persons = [10, 50, 30, 30].map((y, i) =>
      person({ scores: [y], organisation: Math.floor(i / 2) }),
    )
    expect(estimate(persons)).toMatchObject({ score: 30, se: null, df: null })
  })
})
