import { describe, expect, test } from 'vitest'
import { AtomRegister } from '#app/domain/disclosure/ledger/atoms'
import { LinkedClasses } from '#app/domain/disclosure/ledger/links'
import { isCandidate, PersonCounter } from '#app/domain/disclosure/ledger/persons'

function register(...atoms: readonly (readonly number[])[]) {
  const found = new AtomRegister()
  atoms.forEach((weights, place) => {
    const sumWeights = weights.reduce((sum, weight) => sum + weight, 0)
    const sumSquaredWeights = weights.reduce((sum, weight) => sum + weight ** 2, 0)
    const heaviest = weights.slice(0, 4)
    const path = [`${place}`]
    found.register({ path, n: weights.length, sumWeights, sumSquaredWeights, heaviest })
  })
  return found
}

describe('the persons behind a figure', () => {
  const atoms = register([4, 1, 1], [2, 2], [1])
  const parts = [
    { coefficient: 0.5, atoms: [0] },
    { coefficient: 1, atoms: [1, 2] },
  ]

  test('are as many as there are answers where each gave one', () => {
    const counted = new PersonCounter(atoms, []).count(parts)
    expect(counted.persons).toBe(6)
    // ½·4 of ½·6 + 4 + 1
    expect(counted.largestShare).toBeCloseTo(0.25, 12)
  })

  test('are one where they gave several, with the weight of all', () => {
    const linked = new LinkedClasses()
    linked.add([
      { atom: '0', weight: 4 },
      { atom: '1', weight: 2 },
      { atom: '2', weight: 1 },
    ])
    const counted = new PersonCounter(atoms, linked.classes).count(parts)
    expect(counted.persons).toBe(4)
    expect(counted.largestShare).toBeCloseTo(5 / 8, 12)
  })

  test.each([
    ['five in one atom', [[1, 1, 1, 1, 1], [1]], true],
    ['five in two, who may be four', [[1, 1, 1, 1], [1]], null],
    ['four answers at most', [[1, 1, 1], [1]], false],
    [
      'somebody in both with over half, perhaps',
      [
        [3, 1, 1, 1, 1],
        [3, 1],
      ],
      null,
    ],
    ['an answer with over half', [[9, 1, 1, 1, 1], [1]], false],
  ])('are foretold without knowing who gave several: %s', (_, answers, expected) => {
    const ofAll = [{ coefficient: 2, atoms: answers.map((_, place) => place) }]
    expect(new PersonCounter(register(...answers), []).foretell(ofAll)).toBe(expected)
  })

  test.each([
    [5, 0.5, true],
    [4, 0.25, false],
    [5, 0.51, false],
  ])('%d of whom one carries %d of the weight make a candidate: %s', (persons, share, expected) => {
    expect(isCandidate({ persons, largestShare: share })).toBe(expected)
  })
})

describe('classes of persons with several answers', () => {
  test('hold those who are alike together', () => {
    const classes = new LinkedClasses()
    for (const weight of [1, 1, 2]) {
      classes.add([
        { atom: 'b', weight },
        { atom: 'a', weight: 1 },
      ])
    }
    classes.add([{ atom: 'a', weight: 9 }])
    expect(classes.classes.map(({ count }) => count)).toEqual([2, 1])
  })

  test('stay few, know how many there are, and make nobody lighter than the heaviest four', () => {
    const classes = new LinkedClasses()
    for (let person = 1; person <= 5_000; person++) {
      classes.add([
        { atom: 'a', weight: person },
        { atom: 'b', weight: 5_001 - person },
      ])
    }
    const found = classes.classes
    expect(found.length).toBeLessThan(100)
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(5_000)
    for (const atom of ['a', 'b']) {
      const heaviest = found.flatMap(({ answers, count }) =>
        Array<number>(Math.min(4, count)).fill(answers.find((one) => one.atom === atom)!.weight),
      )
      const four = heaviest.sort((first, second) => second - first).slice(0, 4)
      four.forEach((weight, place) => expect(weight).toBeGreaterThanOrEqual(5_000 - place))
    }
  })
})
