import { expect, test } from 'vitest'
import { foundIn } from '#app/domain/report/search'

const NAMES = ['Noord-Holland', 'Súdwest-Fryslân', '’s-Hertogenbosch', 'Holland Noord', 'Utrecht']
const find = (query: string) => foundIn(query, NAMES, (name) => [name])

test.each([
  ['sudwest', ['Súdwest-Fryslân']],
  ['FRYSLÂN súd', ['Súdwest-Fryslân']],
  ['s hertogenbosch', ['’s-Hertogenbosch']],
  ['holland', ['Holland Noord', 'Noord-Holland']],
  ['noord holland', ['Noord-Holland', 'Holland Noord']],
  ['x', []],
  ['', []],
  [' - ', []],
] as const)('"%s" finds %j', (query, expected) => {
  expect(find(query)).toEqual(expected)
})

test('anything may be called several things', () => {
  const things = [{ names: ['Almere', 'GM0034'] }, { names: ['Weesp', 'GM0457'] }]
  expect(foundIn('gm0034', things, ({ names }) => names)).toEqual([things[0]])
  expect(foundIn('almere gm0457', things, ({ names }) => names)).toEqual([])
})
