import { expect, test } from 'vitest'
import { PersonSet } from '#app/domain/sums/person-set'

test('everybody is new once, also where half of a number is somebody else’s', () => {
  const persons = new PersonSet()
  const all = [
    { high: 1, low: 2 },
    { high: 1, low: 3 },
    { high: 1, low: 4 },
    { high: 2, low: 2 },
  ]
  expect(all.map((person) => persons.add(person))).toEqual([true, true, true, true])
  expect(all.map((person) => persons.add(person))).toEqual([false, false, false, false])
})
