import { describe, expect, test } from 'vitest'
import { formatIsoDay, parseIsoDay } from '#app/domain/calendar/day'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { AnswerReader } from '#app/domain/ingest/values/answer'
import { readYesNo } from '#app/domain/ingest/values/choice'
import { GroupReader } from '#app/domain/ingest/values/group'
import { readDay, readMoment } from '#app/domain/ingest/values/moment'
import { MomentReader } from '#app/domain/ingest/values/moment-reader'
import { looseNumber } from '#app/domain/ingest/values/loose-number'
import { readNumber } from '#app/domain/ingest/values/number'
import { readQuarter } from '#app/domain/ingest/values/quarter'
import type { Read } from '#app/domain/ingest/values/value'

function outcome<T>(read: Read<T>): T | string {
  return 'bad' in read ? read.bad.code : read.value
}

describe('a number', () => {
  test.each([
    ['12', 12],
    ['-0,5', -0.5],
    ['1.5', 1.5],
    ['+3', 3],
    [',5', 0.5],
    ['1,25', 1.25],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1 234 567,8', 1_234_567.8],
    ['1e-3', 0.001],
    [' 7 ', 7],
    ['1,234', 'number_ambiguous'],
    ['1.234', 'number_ambiguous'],
    ['-12.500', 'number_ambiguous'],
    ['1.234.5', 'number_not_understood'],
    ['1,23,45', 'number_not_understood'],
    ['1.23,456.7', 'number_not_understood'],
    ['95%', 95],
    ['100,0 %', 100],
    ['€ 1.200.000', 1_200_000],
    ['1.200,-', 1200],
    ['€ 500.000,--', 500_000],
    ['−5', -5],
    ['1200,-', 1200],
    ['1.200,00', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200,5', 1200.5],
    ['1,5 mln', 1_500_000],
    ['2 miljard', 2_000_000_000],
    ['½', 0.5],
    ['1½', 1.5],
    ['2 ¼', 2.25],
    ['1,2 mio', 1_200_000],
    ['circa 50', 'number_not_understood'],
    ['50 à 60', 'number_not_understood'],
    ['>=50', 'number_not_understood'],
    ['(50)', 'number_not_understood'],
    ['', 'number_not_understood'],
    ['NaN', 'number_not_understood'],
    ['Infinity', 'number_not_understood'],
    ['0x10', 'number_not_understood'],
    ['1e999', 'number_out_of_range'],
  ])('%j is %j', (text, expected) => {
    expect(outcome(readNumber(text))).toBe(expected)
  })
})

test.each([
  ['± 40', '40'],
  ['ca. 1.200', '1.200'],
  ['≥ 50', '50'],
  ['max 50', '50'],
  ['niet meer dan 50', '50'],
  ['meer dan 50 woningen', '50'],
  ['minimaal 50', '50'],
  ['50+', '50'],
  ['45 (van 60)', '45'],
  ['€ 100 per jaar', '100'],
  ['10 m2', '10'],
  ['50', null],
  ['50 à 60', null],
  ['45 van 60', null],
  ['12 k', null],
  ['1,2 M', null],
  ['vijftig', null],
  ['1,5 miljoen woningen', '1,5 miljoen'],
  ['10 duizend', null],
  ['3 ton', null],
  ['3e kwartaal', null],
  ['tot 31 december', null],
  ['2 en een half', null],
  ['5 (of 6)', null],
  ['10 minder', null],
  ['3 te weinig', null],
])('of %j the number alone is %j', (text, expected) => {
  expect(looseNumber(text)).toBe(expected)
})

describe('a number in a column whose decimal mark is known', () => {
  test.each([
    ['1.204', ',', 1204],
    ['1.204', '.', 1.204],
    ['1,204', ',', 1.204],
    ['1,204', '.', 1204],
    ['12.5', ',', 12.5],
  ] as const)('%j with mark %j is %j', (text, mark, expected) => {
    expect(outcome(readNumber(text, mark))).toBe(expected)
  })
})

describe('a date in a column whose order is known', () => {
  test.each([
    ['03/04/2026', 'day_first', '2026-04-03'],
    ['03/04/2026', 'month_first', '2026-03-04'],
    ['03-04-2026', 'month_first', '2026-03-04'],
    ['25/04/2026', 'month_first', 'date_impossible'],
    ['2026-04-03', 'month_first', '2026-04-03'],
  ] as const)('%j, %s, is %j', (text, order, expected) => {
    const read = outcome(readDay(text, order))
    expect(typeof read === 'number' ? formatIsoDay(read) : read).toBe(expected)
  })
})

describe('a day', () => {
  test.each([
    ['2026-09-30', '2026-09-30'],
    ['30-09-2026', '2026-09-30'],
    ['3-4-2026', '2026-04-03'],
    ['30.09.2026', '2026-09-30'],
    ['30/09/2026', '2026-09-30'],
    ['09/30/2026', '2026-09-30'],
    ['04/04/2026', '2026-04-04'],
    ['2026/09/30', '2026-09-30'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['2026-12-31T00:00:00', '2026-12-31'],
    ['31-12-2026 0:00', '2026-12-31'],
    ['29-02-2024', '2024-02-29'],
    ['03/04/2026', 'date_ambiguous'],
    ['30-09-26', 'date_ambiguous'],
    ['31-02-2026', 'date_impossible'],
    ['30-09-9999', 'date_year_impossible'],
    ['1899-12-31', 'date_year_impossible'],
    ['29-02-2026', 'date_impossible'],
    ['2026-13-01', 'date_impossible'],
    ['00-01-2026', 'date_impossible'],
    ['13/13/2026', 'date_impossible'],
    ['09-30-2026', 'date_impossible'],
    ['46295', '2026-09-30'],
    ['46295,4166', '2026-09-30'],
    ['4629', 'date_not_understood'],
    ['20260930', '2026-09-30'],
    ['30.09.2026 14.03', '2026-09-30'],
    ['30-09-2026 14:03 uur', '2026-09-30'],
    ['30 september 2026 om 14:03', '2026-09-30'],
    ['30-09-2026 14u03', '2026-09-30'],
    ['30SEP2026', '2026-09-30'],
    ['September 30th, 2026', '2026-09-30'],
    ['30th of September 2026', '2026-09-30'],
    ['wo 30-9-2026', '2026-09-30'],
    ['woensdag 30 september 2026', '2026-09-30'],
    ['Wed Sep 30 2026 10:00:00 GMT+0200 (CEST)', '2026-09-30'],
    ['30 - 09 - 2026', '2026-09-30'],
    ['0000-00-00 00:00:00', 'date_year_impossible'],
    ['30-09/2026', 'date_not_understood'],
    ['2026-09', 'date_without_day'],
    ['2026/9', 'date_without_day'],
    ['09-2026', 'date_without_day'],
    ['12.2026', 'date_without_day'],
    ['2026-13', 'date_not_understood'],
    ['2026-00', 'date_not_understood'],
    ['30-09-2026 (gepland)', 'date_not_understood'],
    ['30 september 2026', '2026-09-30'],
    ['3-okt-26', '2026-10-03'],
    ['1 mrt. 2026', '2026-03-01'],
    ['September 30, 2026', '2026-09-30'],
    ['30 herfst 2026', 'date_not_understood'],
    ['2026-09-30 9:50 PM', '2026-09-30'],
    ['2026-09-30 13:50 PM', 'date_impossible'],
    ['2026-09-30 23:30:00 UTC', '2026-10-01'],
    ['2026/09/30 11:30:00 p.m. EET', '2026-09-30'],
    ['2026-09-30 23:30 XYZ', 'date_not_understood'],
    ['', 'date_not_understood'],
  ])('%j is %j', (text, expected) => {
    const read = outcome(readDay(text))
    expect(typeof read === 'number' ? formatIsoDay(read) : read).toBe(expected)
  })
})

const MOMENTS: [string, string][] = [
  ['2026-09-30', '2026-09-30T00:00:00'],
  ['2026-09-30 14:03', '2026-09-30T14:03:00'],
  ['2026-09-30T14:03:22', '2026-09-30T14:03:22'],
  ['30-09-2026 4:03', '2026-09-30T04:03:00'],
  ['3-9-2026 14:03:22', '2026-09-03T14:03:22'],
  ['2026-09-30 14:03:22.750', '2026-09-30T14:03:22'],
  // By the Dutch calendar: summer time until 25 October 2026, 01:00 UTC
  ['2026-09-30T21:59:59Z', '2026-09-30T23:59:59'],
  ['2026-09-30T22:00:00Z', '2026-10-01T00:00:00'],
  ['2026-12-31T22:59:59Z', '2026-12-31T23:59:59'],
  ['2026-12-31T23:00:00Z', '2027-01-01T00:00:00'],
  ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00'],
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
  ['2026-09-30T14:03:22+02:00', '2026-09-30T14:03:22'],
  ['2026-09-30T14:03:22-0500', '2026-09-30T21:03:22'],
  ['2026-09-30 24:00', 'date_impossible'],
  ['2026-09-30 12:60', 'date_impossible'],
  ['2026-02-31 12:00', 'date_impossible'],
  ['03/04/2026 12:00', 'date_ambiguous'],
  ['2026-09-30 noon', 'date_not_understood'],
  ['2026-09-30 ab:cd', 'date_not_understood'],
]

function civil(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19)
}

describe('a moment', () => {
  test.each(MOMENTS)('%j is %j', (text, expected) => {
    const read = readMoment(text)
    expect('bad' in read ? read.bad.code : civil(read.value.seconds)).toBe(expected)
  })

  test('has the day behind the year only where it stands so', () => {
    for (const text of ['2026-05-03', '2026-05-03 10:00', '2026/05/03']) {
      expect(readMoment(text, 'year_day_month')).toMatchObject({
        value: { day: parseIsoDay('2026-03-05') },
      })
    }
    for (const text of ['5 maart 2026', '20260305', '5 maart 2026 om 10:00']) {
      expect(readMoment(text, 'year_day_month')).toMatchObject({
        value: { day: parseIsoDay('2026-03-05') },
      })
    }
  })

  test('is read the same when days are remembered', () => {
    const reader = new MomentReader()
    for (const [text, expected] of [...MOMENTS, ...MOMENTS]) {
      const bad = reader.read(text)
      expect([text, bad === null ? civil(reader.seconds) : bad.code]).toEqual([text, expected])
      if (bad === null) expect(reader.day).toBe(parseIsoDay(expected.slice(0, 10)))
    }
  })
})

describe('an answer', () => {
  const answers = new AnswerReader(DEFAULT_FRAMEWORK.answerScale)
  test.each([
    ['1', 1],
    ['5', 5],
    [' 4 ', 4],
    ['4,0', 4],
    ['4.00', 4],
    ['helemaal oneens', 1],
    ['Helemaal  EENS', 5],
    ['mee eens', 4],
    ['strongly disagree', 1],
    ['Agree', 4],
    ['4 - eens', 4],
    ['4 = agree', 4],
    ['4\r\n(eens)', 4],
    ['eens \n(4)', 4],
    ['', 0],
    ['   ', 0],
    ['weet niet', 255],
    ['n.v.t. (weet niet)', 255],
    ['weet niet (nieuw hier)', 255],
    ['slecht (weet niet)', -1],
    ['geen mening (neutraal)', -1],
    ['Weet niet', 255],
    ['n.v.t.', 255],
    ['nvt', 255],
    ["don't know", 255],
    ['Don’t know', 255],
    ['N/A', 255],
    ['0', -2],
    ['6', -2],
    ['-1', -2],
    ['99', -2],
    ['2,5', -3],
    ['5 (helemaal eens)', 5],
    ['Helemaal eens (5)', 5],
    ['4: Eens', 4],
    ['Geheel mee eens', 5],
    ['Helemaal niet mee eens', 1],
    ['Enigszins mee eens', 4],
    ['Somewhat agree', 4],
    ['completely disagree', 1],
    ['niet eens/niet oneens', 3],
    ['weet ik niet / geen mening', 255],
    ['9 = weet niet', 255],
    ['4 - oneens', -1],
    ['1 = helemaal eens', -1],
    ['NA', -1],
    ['eens / oneens', -1],
    ['100%', -1],
    ['prima', -1],
    ['#N/B', -1],
    ['__proto__', -1],
    ['?', -1],
  ])(
    '%j is stored as %i (−1 not understood, −2 outside the scale, −3 between points)',
    (text, byte) => {
      expect(answers.read(text)).toBe(byte)
      expect(answers.read(text)).toBe(byte)
    },
  )

  test('on a scale that does not begin at 1 is stored from 1 up', () => {
    const labels = { nl: ['nee', 'misschien', 'ja'], en: ['no', 'maybe', 'yes'] }
    const reader = new AnswerReader({ min: 0, max: 2, labels })
    expect(['0', '2', '3', 'ja', 'maybe'].map((text) => reader.read(text))).toEqual([
      1, 3, -2, 3, 2,
    ])
  })
})

describe('a stakeholder group', () => {
  const groups = new GroupReader(DEFAULT_FRAMEWORK)
  test.each([
    ['huurders', 0],
    ['HUURDERS ', 0],
    ['tenants', 0],
    ['Huurdersvereniging', 0],
    ['Gemeente', 1],
    ['municipality', 1],
    ['zorg_welzijn', 2],
    ['Zorg & welzijn', 2],
    ['zorg en welzijn', 2],
    ['collega-corporatie', 3],
    ['overig', 4],
    ['Other', 4],
    ['-oth-', 4],
    ['constructor', -1],
    ['', -1],
  ])('%j is group %i', (text, index) => {
    expect(groups.read(text)).toBe(index)
  })
})

describe('a quarter', () => {
  test.each([
    ['2026-Q3', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['2026K3', '2026-Q3'],
    ['2026 k3', '2026-Q3'],
    ['3e kwartaal 2026', '2026-Q3'],
    ['3rd quarter of 2026', '2026-Q3'],
    ['2026-Q5', 'period_not_understood'],
    ['2026', 'period_not_understood'],
    ['2026-3', 'period_not_understood'],
    ['2026-09', '2026-Q3'],
    ['2026-01', '2026-Q1'],
    ['2026-03', 'period_not_understood'],
    ['04-2026', 'period_not_understood'],
    ['maart 2026', '2026-Q1'],
    ['september 2026', '2026-Q3'],
    ['30-09-2026', '2026-Q3'],
    ['derde kwartaal 2026', '2026-Q3'],
    ['2026 kwartaal 3', '2026-Q3'],
    ["Q3 '26", '2026-Q3'],
    ['Q3 9999', 'period_not_understood'],
    ['0001-Q1', 'period_not_understood'],
  ])('%j is %j', (text, expected) => {
    expect(outcome(readQuarter(text))).toBe(expected)
  })
})

describe('yes or no', () => {
  test.each([
    ['ja', true],
    ['Yes', true],
    ['1', true],
    ['x', true],
    ['WAAR', true],
    ['nee', false],
    ['no', false],
    ['0', false],
    ['false', false],
    ['Ja, per brief', true],
    ['nee - niet nodig', false],
    ['✓', true],
    ['deels', null],
    ['onbekend', null],
    ['n.v.t.', null],
    ['-', null],
    ['?', null],
    ['nog niet', false],
    ['ja per brief', true],
    ['v', true],
    ['was betrokken', true],
    ['niet betrokken', false],
    ['ja, onder voorwaarden', 'yes_no_not_understood'],
    ['ja, maar niet door allen', 'yes_no_not_understood'],
    ['ja nee', 'yes_no_not_understood'],
    ['ja?', 'yes_no_not_understood'],
    ['nee, wel ja', 'yes_no_not_understood'],
    ['ja of nee', 'yes_no_not_understood'],
    ['janee', 'yes_no_not_understood'],
    ['misschien', 'yes_no_not_understood'],
    ['2', 'yes_no_not_understood'],
  ])('%j is %j', (text, expected) => {
    expect(outcome(readYesNo(text))).toBe(expected)
  })
})
