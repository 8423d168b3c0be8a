import { describe, expect, test } from 'vitest'
import { AtomsOfAnswers } from '#app/domain/disclosure/answers/atoms-of-answers'
import type { KnownAnswer } from '#app/domain/disclosure/answers/linked-answers'
import type { PlaceEvent } from '#app/domain/disclosure/answers/place-event'
import { SCALES } from '#app/domain/framework/framework'
import { day } from '#tests/support/builders'

const WHERE = { quarter: '2026-Q3', placeId: 7 }
const FIRST: PlaceEvent = { kind: 'import', importId: 1 }
const SECOND: PlaceEvent = { kind: 'import', importId: 2 }
const AUGUST: PlaceEvent = { kind: 'day', day: day('2026-08-01') }

function answer(overrides: Partial<KnownAnswer> & { score?: number } = {}): KnownAnswer {
  const { score = 50, ...rest } = overrides
  return {
    importId: 1,
    rowNumber: 2,
    respondent: 'r1',
    contentHash: null,
    completedAt: day('2026-07-10') * 86_400,
    group: 'huurders',
    weight: 1,
    content: `${score}`,
    counts: true,
    segment: null,
    scores: new Float64Array(SCALES.length).fill(score),
    complete: 0,
    ...rest,
  }
}

function atomsOf(events: readonly PlaceEvent[], answers: readonly KnownAnswer[]) {
  const atoms = new AtomsOfAnswers(WHERE, events)
  atoms.add(answers)
  return atoms.atoms()
}

function inputAtoms(events: readonly PlaceEvent[], answers: readonly KnownAnswer[]) {
  return atomsOf(events, answers).filter(({ scale }) => scale === 'input')
}

const pathsOf = (events: readonly PlaceEvent[], answers: readonly KnownAnswer[]) =>
  inputAtoms(events, answers).map(({ atom }) => atom.path.slice(5))

describe('atoms of a place to which something happened', () => {
  test('tell who answered again from who did not, by import, and weigh Σv² of each', () => {
    const answers = [
      answer({ counts: false }),
      answer({ respondent: 'r2', rowNumber: 3, weight: 2 }),
      answer({ importId: 2, score: 75 }),
    ]
    const [replaced, newer, left] = inputAtoms([FIRST, SECOND], answers)
    expect(replaced).toMatchObject({ placements: [], atom: { n: 1, sumSquaredWeights: 1 } })
    expect(left).toMatchObject({ atom: { n: 1, sumSquaredWeights: 4 } })
    expect(left?.placements).toHaveLength(1)
    expect(newer).toMatchObject({ importId: 2, atom: { n: 1 } })
  })

  test('tell in which of them an answer of somebody is, and with what weight', () => {
    const mine = [answer({ counts: false, weight: 2 }), answer({ importId: 2, score: 75 })]
    const atoms = new AtomsOfAnswers(WHERE, [FIRST, SECOND])
    atoms.add(mine)
    const ofInput = atoms.atomsOf(mine).filter(({ scale }) => SCALES[scale] === 'input')
    const paths = atoms.atoms().flatMap(({ scale, atom }) => (scale === 'input' ? [atom.path] : []))
    expect(ofInput.map(({ path }) => path)).toEqual(paths)
    expect(ofInput.map(({ weight }) => weight)).toEqual([2, 1])
  })

  test('know the sum of weights and the four heaviest', () => {
    const rows = [1, 5, 2, 4, 3].map((weight, k) =>
      answer({ respondent: `r${k}`, rowNumber: k + 2, weight }),
    )
    const [atom] = inputAtoms([FIRST, SECOND], rows)
    expect(atom).toMatchObject({
      placements: [{ factor: 1 }],
      atom: { n: 5, sumWeights: 15, sumSquaredWeights: 55, heaviest: [5, 4, 3, 2] },
    })
  })

  test('are one for an answer that comes back with another weight, which is told as a factor', () => {
    const rows = [answer({ counts: false, weight: 2 }), answer({ importId: 2, weight: 3 })]
    const atoms = inputAtoms([FIRST, SECOND], rows)
    expect(atoms).toHaveLength(1)
    expect(atoms[0]).toMatchObject({
      placements: [{ importId: 2, factor: 1.5 }],
      atom: { n: 1, sumWeights: 2, sumSquaredWeights: 4, heaviest: [2] },
    })
    expect(atoms[0]?.atom.path.at(-1)).toMatch(/×1\.5$/)
  })

  test('link what has no id to a row of the same weight before one of another', () => {
    const nameless = (importId: number, rowNumber: number, weight: number) =>
      answer({ importId, rowNumber, weight, respondent: null })
    const swapped = [nameless(1, 2, 1), nameless(1, 3, 2), nameless(2, 2, 2), nameless(2, 3, 1)]
    const factorsOf = (rows: readonly KnownAnswer[]) =>
      inputAtoms([FIRST, SECOND], rows).map(({ atom, placements }) => {
        return [atom.n, ...placements.map(({ factor }) => factor)]
      })
    expect(factorsOf(swapped)).toEqual([[2, 1, 1]])
    const changed = [nameless(1, 2, 1), nameless(1, 3, 2), nameless(2, 2, 2), nameless(2, 3, 3)]
    expect(factorsOf(changed).sort()).toEqual([
      [1, 1, 1],
      [1, 1, 3],
    ])
  })

  test('are one for an answer that is delivered again as it was, in whichever file it counts', () => {
    const again = answer({ importId: 2 })
    const atoms = inputAtoms([FIRST, SECOND], [answer({ counts: false }), again])
    expect(atoms).toHaveLength(1)
    expect(atoms[0]).toMatchObject({ importId: 1, placements: [{ importId: 2 }], atom: { n: 1 } })
  })

  test('count twice what is delivered twice without an id', () => {
    const rows = [answer({ respondent: null }), answer({ respondent: null, importId: 2 })]
    const atoms = inputAtoms([FIRST, SECOND], rows)
    expect(atoms.map(({ atom, placements }) => [atom.n, placements.length])).toEqual([[1, 2]])
  })

  test('count once what is known again without an id, apart from what only says the same', () => {
    const nameless = (importId: number, rowNumber: number, contentHash: string | null) =>
      answer({ importId, rowNumber, respondent: null, contentHash })
    const again = [{ ...nameless(1, 2, 'h'), counts: false }, nameless(2, 2, 'h')]
    const alike = [nameless(1, 3, null), nameless(2, 3, null)]
    const atoms = inputAtoms([FIRST, SECOND], [...again, ...alike])
    const placesOf = atoms.map(({ atom, placements }) => [
      atom.n,
      placements.map(({ importId }) => importId),
    ])
    expect(placesOf).toEqual([
      [1, [2]],
      [1, [1, 2]],
    ])
    // Of 1, 2 and 3 the first or the second is the one that 3 is again.
    const known = (one: string, two: string) =>
      pathsOf(
        [FIRST, SECOND, { kind: 'import', importId: 3 }],
        [nameless(1, 2, one), nameless(2, 2, two), nameless(3, 2, 'h')],
      )
    expect(known('h', 'other')).not.toEqual(known('other', 'h'))
  })

  test('know a row again though its organisation is told otherwise', () => {
    const row = answer({ respondent: null, contentHash: 'h', content: 'a', counts: false })
    const again = { ...row, importId: 2, content: 'b', counts: true }
    expect(inputAtoms([FIRST, SECOND], [row, again]).map(({ atom }) => atom.n)).toEqual([1])
  })

  test('keep two persons of one file apart though they say the same', () => {
    const rows = [answer({ respondent: null }), answer({ respondent: null, rowNumber: 3 })]
    expect(inputAtoms([FIRST, SECOND], rows).map(({ atom }) => atom.n)).toEqual([2])
  })

  test('hold nobody without a score on the scale', () => {
    expect(inputAtoms([FIRST, SECOND], [answer({ score: NaN })])).toEqual([])
  })

  test('are cut by a day for answers that have one', () => {
    const rows = [
      answer(),
      answer({ respondent: 'r2', rowNumber: 3, completedAt: day('2026-08-01') * 86_400 }),
      answer({ respondent: 'r3', rowNumber: 4, completedAt: null }),
    ]
    expect(pathsOf([FIRST, AUGUST], rows)).toEqual([
      [`day ${day('2026-08-01')} <`],
      [`day ${day('2026-08-01')} >`],
      [],
    ])
  })

  test('have paths that only grow, event after event', () => {
    const rows = [
      answer(),
      answer({ respondent: 'r2', rowNumber: 3 }),
      answer({ respondent: null, rowNumber: 4, content: 'x' }),
      answer({ importId: 2, score: 75, counts: false }),
      answer({ importId: 2, respondent: 'r3', rowNumber: 3 }),
      answer({ importId: 3, group: 'gemeente' }),
      answer({ importId: 3, respondent: null, rowNumber: 3, content: 'x' }),
    ].map((row) => ({ ...row, counts: true }))
    const events: PlaceEvent[] = [
      FIRST,
      AUGUST,
      SECOND,
      { kind: 'gone' },
      { kind: 'import', importId: 3 },
    ]
    const keysAt = (count: number) =>
      atomsOf(
        events.slice(0, count),
        rows.map((row) => ({ ...row, counts: false })),
      ).map(({ atom }) => atom.path.join('/'))
    for (let count = 1; count < events.length; count += 1) {
      const known = new Set(
        events.slice(0, count).flatMap((e) => (e.kind === 'import' ? [e.importId] : [])),
      )
      for (const key of keysAt(count + 1)) {
        const isOld = known.has(Number(key.split('/')[0]))
        const grows = keysAt(count).some((before) => key === before || key.startsWith(`${before}/`))
        expect(grows).toBe(isOld)
      }
    }
  })

  test('refuse to hold persons who count in different figures', () => {
    const rows = [answer(), answer({ respondent: 'r2', rowNumber: 3, counts: false })]
    expect(() => inputAtoms([FIRST, SECOND], rows)).toThrow('atom_changed')
  })
})

test('atoms are the same when persons come one after another, in whatever order', () => {
  const mine = [answer({ counts: false }), answer({ importId: 2, score: 75 })]
  const yours = [
    answer({ respondent: 'r2', rowNumber: 3 }),
    answer({ importId: 2, respondent: 'r2' }),
  ]
  const alike = [4, 5, 6].map((rowNumber) => answer({ respondent: null, rowNumber }))
  const again = [...alike, answer({ importId: 2, respondent: null, group: 'gemeente' })]
  const atoms = new AtomsOfAnswers(WHERE, [FIRST, SECOND])
  for (const person of [again, yours, mine]) atoms.add(person)
  const together = [...mine, ...yours, ...again].sort((a, b) => a.importId - b.importId)
  expect(atoms.atoms()).toEqual(atomsOf([FIRST, SECOND], together))
})

test('answers that say the same may be one answer, named as often as it was given', () => {
  const nameless = (importId: number, rowNumber: number) =>
    answer({ importId, respondent: null, rowNumber })
  const apart = [nameless(1, 2), nameless(1, 3), nameless(1, 4), nameless(2, 2), nameless(2, 3)]
  const [first, , , second] = apart as [KnownAnswer, KnownAnswer, KnownAnswer, KnownAnswer]
  const held = [first, first, first, second, second]
  expect(atomsOf([FIRST, SECOND], held)).toEqual(atomsOf([FIRST, SECOND], apart))
  expect(inputAtoms([FIRST, SECOND], held).map(({ atom }) => atom.n)).toEqual([2, 1])
})
