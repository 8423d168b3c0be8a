import { describe, expect, test } from 'vitest'
import { choiceRecord } from '#app/domain/choices/choice-record'
import { choicesInForce, type ImportedChoice } from '#app/domain/choices/in-force'
import type { ChoiceStep } from '#app/domain/choices/choice'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { Random } from '../../../scripts/sample/random'
import { day } from '../followup/loops'
import { choice, window } from './choices'

const COUNCILS = new Set(['GM0034', 'GM0035'])
const QUARTER = '2026-Q3'

function checks(of: ImportedChoice, period = QUARTER) {
  const record = choiceRecord(of, COUNCILS, period, DEFAULT_FRAMEWORK)
  return [...(record?.checks.input ?? []), ...(record?.checks.process ?? [])]
}

function outcomes(overrides: Partial<ImportedChoice>, period = QUARTER) {
  return checks(choice(overrides), period).map(({ outcome }) => outcome)
}

/** The outcome of the council's check alone, of one window. */
function steered(overrides: Partial<ChoiceStep>, of: Partial<ImportedChoice> = {}) {
  return outcomes({ steps: [window(overrides)], ...of })[0]
}

describe('a choice is a record of input and process', () => {
  test.each([
    ['2026-Q2', false],
    ['2026-Q3', true],
    ['2026-Q4', false],
    ['2026', true],
    ['2025', false],
  ])('of %s: %s, as thirty days after the decision lie there or not', (period, isRecord) => {
    expect(choiceRecord(choice(), COUNCILS, period, DEFAULT_FRAMEWORK) !== null).toBe(isRecord)
  })

  test.each([
    ['2026-08-31', '2026-Q3'],
    ['2026-09-01', '2026-Q4'],
  ])('decided on %s it counts in %s', (decidedOn, quarter) => {
    const decided = choice({ decidedOn: day(decidedOn) })
    const counts = ['2026-Q3', '2026-Q4'].filter((each) => {
      return choiceRecord(decided, COUNCILS, each, DEFAULT_FRAMEWORK)
    })
    expect(counts).toEqual([quarter])
  })

  test('of none as long as it is only planned', () => {
    const planned = choice({ decidedOn: null, plannedOn: day('2026-07-10') })
    expect(choiceRecord(planned, COUNCILS, QUARTER, DEFAULT_FRAMEWORK)).toBeNull()
  })

  test('with two checks of input and three of process', () => {
    expect(checks(choice())).toEqual([
      { name: 'council_could_steer', outcome: 'done', by: day('2026-06-17') },
      { name: 'tenants_could_steer', outcome: 'done', by: day('2026-06-17') },
      { name: 'windows_announced', outcome: 'done', by: day('2026-05-31') },
      { name: 'information_in_time', outcome: 'done', by: day('2026-06-05') },
      { name: 'weighing_published', outcome: 'done', by: day('2026-08-09') },
    ])
  })
})

describe('somebody could steer', () => {
  test.each<[string, Partial<ChoiceStep>, string]>([
    ['open for fourteen days, first and last included', { closes: day('2026-06-14') }, 'done'],
    ['open for thirteen', { closes: day('2026-06-13') }, 'not_done'],
    ['closing the day before the point of no return', { closes: day('2026-06-30') }, 'done'],
    ['closing on it', { closes: day('2026-07-01') }, 'too_late'],
    ['advising', { influence: 'advise' }, 'done'],
    ['deciding together', { influence: 'decide' }, 'done'],
    ['being consulted only', { influence: 'consult' }, 'not_done'],
    ['being informed only', { influence: 'inform' }, 'not_done'],
    ['the council of an area of the region', { audience: ['council:GM0035'] }, 'done'],
    ['that of another region', { audience: ['council:GM0099'] }, 'not_done'],
    ['the municipality, but not its council', { audience: ['gemeente'] }, 'not_done'],
    ['the council among others', { audience: ['residents', 'council'] }, 'done'],
    ['a milestone', { kind: 'milestone' }, 'not_done'],
  ])('%s', (_, overrides, outcome) => {
    expect(steered(overrides)).toBe(outcome)
  })

  test('without a point of no return the decision is it', () => {
    const of = { pointOfNoReturn: null }
    expect(steered({ closes: day('2026-07-09') }, of)).toBe('done')
    expect(steered({ closes: day('2026-07-10') }, of)).toBe('too_late')
  })

  test('one window that was good is enough', () => {
    const steps = [window({ closes: day('2026-07-05') }), window()]
    expect(outcomes({ steps })[0]).toBe('done')
  })
})

describe('every window', () => {
  test.each<[string, Partial<ChoiceStep>, string]>([
    ['announced the day before', { announcedOn: day('2026-05-31') }, 'done'],
    ['announced on the day it opened', { announcedOn: day('2026-06-01') }, 'too_late'],
    ['not announced', { announcedOn: 'not_done' }, 'not_done'],
    ['nobody knows', { announcedOn: 'unknown' }, 'unknown'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomes({ steps: [window(), window(overrides)] })[2]).toBe(outcome)
  })

  test.each<[string, Partial<ChoiceStep>, string]>([
    ['ten days before it closed', { informationOn: day('2026-06-05') }, 'done'],
    ['nine days', { informationOn: day('2026-06-06') }, 'too_late'],
    ['never', { informationOn: 'not_done' }, 'not_done'],
    ['nobody knows', { informationOn: 'unknown' }, 'unknown'],
  ])('had its information public %s', (_, overrides, outcome) => {
    expect(outcomes({ steps: [window(overrides), window()] })[3]).toBe(outcome)
  })

  test('a window of which it is not known hides no other that failed', () => {
    const steps = [window({ announcedOn: 'unknown' }), window({ announcedOn: 'not_done' })]
    expect(outcomes({ steps })[2]).toBe('not_done')
  })

  test('milestones are not asked, and without windows nothing is', () => {
    const steps = [window({ kind: 'milestone', announcedOn: 'not_done' })]
    expect(outcomes({ steps })).toEqual([
      ...['not_done', 'not_done', 'not_applicable', 'not_applicable', 'done'],
    ])
  })
})

test.each([
  ['on the thirtieth day', day('2026-08-09'), 'done'],
  ['a day later', day('2026-08-10'), 'too_late'],
  ['after the quarter', day('2026-10-01'), 'not_yet'],
  ['never', 'not_done', 'not_done'],
  ['nobody knows', 'unknown', 'unknown'],
] as const)('the weighing was published %s', (_, weighingPublishedOn, outcome) => {
  expect(outcomes({ weighingPublishedOn })[4]).toBe(outcome)
})

/** The five rules written down once more, plainly: true where met, for dated facts alone. */
function plainly({ steps, decidedOn, pointOfNoReturn, weighingPublishedOn }: ImportedChoice) {
  const decided = decidedOn as number
  const windows = steps.filter(({ kind }) => kind === 'window')
  const could = (who: string) =>
    windows.some(({ audience, influence, opens, closes }) => {
      const days: number[] = []
      for (let at = opens; at <= (closes as number); at++) days.push(at)
      const isIn = audience.some((each) => each.split(':')[0] === who)
      const isNear = audience.every((each) => !each.includes(':') || COUNCILS.has(each.slice(8)))
      const before = days.every((at) => at < (pointOfNoReturn ?? decided))
      return isIn && isNear && /advise|decide/.test(influence ?? '') && before && days.length > 13
    })
  return [
    could('council'),
    could('tenants'),
    !windows.some(({ announcedOn, opens }) => !(Number(announcedOn) < opens)),
    !windows.some(({ informationOn, closes }) => Number(closes) - Number(informationOn) < 10),
    Number(weighingPublishedOn) - decided <= 30,
  ]
}

test('three hundred invented choices are judged as the rules say when written plainly', () => {
  const random = new Random(7)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random.next() * of.length)] as T
  const around = (at: number, spread: number) => at + Math.floor((random.next() - 0.5) * spread)
  const met = [0, 0, 0, 0, 0]
  for (let at = 0; at < 300; at++) {
    const decidedOn = day('2026-07-10')
    const steps = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => {
      const opens = around(decidedOn - 50, 30)
      const closes = opens + Math.floor(random.next() * 30)
      return window({
        ...{ opens, closes, kind: pick(['window', 'window', 'milestone'] as const) },
        audience: [pick(['council', 'council:GM0034', 'council:GM0099', 'tenants', 'residents'])],
        influence: pick(['inform', 'consult', 'advise', 'decide'] as const),
        announcedOn: around(opens - 5, 14),
        informationOn: around(closes - 13, 12),
      })
    })
    const made = choice({
      ...{ steps, decidedOn, pointOfNoReturn: pick([null, decidedOn - 15]) },
      weighingPublishedOn: around(decidedOn + 28, 14),
    })
    const found = checks(made).map(({ outcome }) => outcome === 'done')
    const hasWindows = steps.some(({ kind }) => kind === 'window')
    const expected = plainly(made).map((each, check) => each && (hasWindows || check === 4))
    expect([at, found]).toEqual([at, expected])
    expected.forEach((each, check) => (met[check] = (met[check] ?? 0) + Number(each)))
  }
  for (const count of met) expect(count).toBeGreaterThan(10)
})

test('of a choice the newest import counts, with its steps alone', () => {
  const { steps, ...facts } = choice()
  const rows = [
    ...steps.map((step) => ({ ...facts, ...step, importId: 1 })),
    { ...facts, ...window({ step: 'Anders' }), choiceId: ' k1', importId: 2 },
    { ...facts, ...window(), choiceId: 'K2', importId: 1 },
  ].sort((a, b) => a.importId - b.importId)
  const found = choicesInForce(rows).map(({ choiceId, importId, steps: of }) => {
    return [choiceId, importId, of.map(({ step }) => step)]
  })
  expect(found).toEqual([
    [' k1', 2, ['Anders']],
    ['K2', 1, ['Zienswijze']],
  ])
})
