import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { quarterOfDay } from '#app/domain/calendar/quarter'
import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import { makeSample, type SampleFile } from '../../../scripts/sample/sample'
import { isoDate, readSample, type Row } from './read-sample'

const SAMPLE = makeSample(1)

function fingerprint(files: readonly SampleFile[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.name).update(file.bytes)
  return hash.digest('hex')
}

function ofKind(kind: SampleFile['kind']): readonly SampleFile[] {
  return SAMPLE.filter((file) => file.kind === kind)
}

function rowsOf(kind: SampleFile['kind']): readonly Row[] {
  return ofKind(kind).flatMap(readSample)
}

function quarterOf(row: Row): string {
  return quarterOfDay(parseIsoDay(isoDate(row['completed_at'] ?? '')) as Day)
}

const ANSWERS = rowsOf('survey').map((row): Row => ({ ...row, quarter: quarterOf(row) }))
const REGIONS = rowsOf('regions')
const ITEM_CODES = DEFAULT_FRAMEWORK.items.map((item) => item.code)
/** The same with every seed. */
const BY_HAND = [
  'framework-2.json',
  'loops.csv',
  'choices.csv',
  'cooperation.csv',
  'bottlenecks.csv',
]
const MISSING = ['', 'weet niet', "don't know"]

function inMarketRegion(region: string): (row: Row) => boolean {
  const codes = new Set(
    REGIONS.filter((row) => row['region_set']?.startsWith('Woningmarkt'))
      .filter((row) => row['region'] === `${region} (verzonnen)`)
      .map((row) => row['area_code']),
  )
  return (row) => codes.has(row['area_code']) || row['region'] === `${region} (verzonnen)`
}

/** Plain mean of all answers to the items of a form, reversed ones turned, on 0…100. */
function rawMean(rows: readonly Row[], letter: string): number {
  let sum = 0
  let count = 0
  for (const item of DEFAULT_FRAMEWORK.items.filter(({ code }) => code.startsWith(letter)))
    for (const row of rows) {
      const answer = row[item.code] ?? ''
      if (MISSING.includes(answer)) continue
      sum += 25 * (item.reversed ? 5 - Number(answer) : Number(answer) - 1)
      count += 1
    }
  return sum / count
}

function meanIn(region: string, letter: string, ...quarters: readonly string[]): number {
  const rows = ANSWERS.filter(inMarketRegion(region))
  return rawMean(
    rows.filter((row) => quarters.length === 0 || quarters.includes(row['quarter'] ?? '')),
    letter,
  )
}

describe('the seed', () => {
  test('the same seed gives the same bytes', () => {
    expect(fingerprint(makeSample(1))).toBe(fingerprint(SAMPLE))
  })

  test('the bytes of seed 1 do not change unnoticed', () => {
    expect(fingerprint(SAMPLE)).toBe(
      '92082ab027e75d6c360a601c48e70c40303e4be11cd4e1d1e83c9fd70d85987b',
    )
  })

  test('another seed gives other surveys, agreements and stakeholders, over the same regions and what was written by hand', () => {
    const other = makeSample(2)
    const differs = SAMPLE.filter(
      (file, position) =>
        !Buffer.from(file.bytes).equals(Buffer.from(other[position]?.bytes ?? [])),
    )
    expect(differs.map((file) => file.name)).toEqual(
      SAMPLE.map((file) => file.name).filter(
        (name) => !['regions.csv', 'waves.csv', ...BY_HAND].includes(name),
      ),
    )
  })
})

describe('what is in it', () => {
  test('eight regions in two sets over the same municipalities', () => {
    const sets = [...new Set(REGIONS.map((row) => row['region_set']))]
    expect(sets).toHaveLength(2)
    const [market, administrative] = sets.map((set) =>
      REGIONS.filter((row) => row['region_set'] === set),
    ) as [Row[], Row[]]
    const distinct = (rows: Row[], column: string) => new Set(rows.map((row) => row[column]))
    expect(distinct(market, 'region').size).toBe(5)
    expect(distinct(administrative, 'region').size).toBe(3)
    expect(distinct(market, 'area_code')).toEqual(distinct(administrative, 'area_code'))
  })

  test('a survey for each of twelve quarters, every answer in the quarter of its file', () => {
    const files = ofKind('survey')
    expect(files).toHaveLength(12)
    for (const file of files)
      expect(new Set(readSample(file).map(quarterOf)), file.name).toEqual(
        new Set([file.name.slice('survey-'.length, -'.csv'.length)]),
      )
  })

  test.each([1, 2, 3])('seed %i: about 10,000 responses', (seed) => {
    const rows = makeSample(seed)
      .filter((file) => file.kind === 'survey')
      .flatMap(readSample)
    expect(rows.length).toBeGreaterThanOrEqual(9_500)
    expect(rows.length).toBeLessThanOrEqual(10_500)
  })

  test('five groups, by code or by Dutch name', () => {
    const codes = DEFAULT_FRAMEWORK.groups.map((group) => group.code)
    const names = DEFAULT_FRAMEWORK.groups.map((group) => group.name.nl)
    expect(new Set(ANSWERS.map((row) => row['stakeholder_group']))).toEqual(
      new Set([...codes, ...names]),
    )
  })

  test('every answer is a scale point or missing, and every scale point occurs', () => {
    const found = new Set(ANSWERS.flatMap((row) => ITEM_CODES.map((code) => row[code] ?? '')))
    expect([...found].sort()).toEqual([...MISSING, '1', '2', '3', '4', '5'].sort())
  })

  test('people and organisations answer again in other quarters', () => {
    const quartersOf = (column: string) => {
      const quarters = new Map<string, Set<string>>()
      for (const row of ANSWERS) {
        const key = row[column] ?? ''
        if (key === '') continue
        quarters.set(key, (quarters.get(key) ?? new Set()).add(row['quarter'] ?? ''))
      }
      return [...quarters.values()].map((set) => set.size)
    }
    const people = quartersOf('respondent_id')
    expect(people.filter((count) => count > 1).length).toBeGreaterThan(people.length / 2)
    expect(Math.max(...quartersOf('organisation'))).toBe(12)
  })

  test('a few people answer twice for the same area in a quarter', () => {
    const seen = new Map<string, number>()
    for (const row of ANSWERS) {
      if (row['respondent_id'] === '') continue
      const key = `${row['respondent_id']}/${row['area_code']}/${row['quarter']}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    const twice = [...seen.values()].filter((count) => count > 1).length
    expect(twice).toBeGreaterThanOrEqual(10)
    expect(twice).toBeLessThan(30)
  })

  test('two hundred agreements, one report each per place and quarter', () => {
    const reports = rowsOf('agreements')
    expect(new Set(reports.map((row) => row['agreement_id'])).size).toBe(200)
    const keys = reports.map(
      (row) => `${row['agreement_id']}/${row['area_code']}${row['region']}/${row['period']}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every status occurs, cancelled ones with and without a reason', () => {
    const reports = rowsOf('agreements')
    const inDutch = reports.filter((row) => !row['period']?.startsWith('2025'))
    expect(new Set(inDutch.map((row) => row['status']))).toEqual(
      new Set([
        'gerealiseerd',
        'op schema',
        'deels',
        'vertraagd',
        'niet gerealiseerd',
        'nog niet gestart',
        'vervallen',
      ]),
    )
    const cancelled = reports.filter((row) =>
      ['vervallen', 'cancelled'].includes(row['status'] ?? ''),
    )
    const reasons = cancelled.map((row) => row['cancel_reason'] !== '')
    expect(new Set(reasons)).toEqual(new Set([true, false]))
  })

  test('of those invited a fifth to nine tenths answer, but where a story says otherwise', () => {
    const strange: string[] = []
    const invited = new Map<string, number>()
    for (const row of rowsOf('waves')) {
      const key = [row['period'], row['region'], row['stakeholder_group']].join('/')
      invited.set(key, (invited.get(key) ?? 0) + Number(row['invited']))
    }
    for (const [key, persons] of invited) {
      const [quarter = '', shown = '', group] = key.split('/')
      const region = shown.replace(' (verzonnen)', '')
      const names = DEFAULT_FRAMEWORK.groups.flatMap((each) =>
        each.code === group ? [each.code, each.name.nl] : [],
      )
      const heard = ANSWERS.filter(inMarketRegion(region)).filter(
        (row) => row['quarter'] === quarter && names.includes(row['stakeholder_group'] ?? ''),
      )
      const response =
        new Set(heard.map((row, at) => row['respondent_id'] || `${at}`)).size / persons
      if (response < 0.2 || response > 0.9) strange.push(`${region} ${quarter} ${group}`)
    }
    // Nobody of care and welfare in Heidekant, and an island with few people.
    expect(strange.sort()).toEqual([
      'Eilandkust 2024-Q3 huurders',
      'Eilandkust 2025-Q1 gemeente',
      'Eilandkust 2025-Q1 huurders',
      'Eilandkust 2025-Q4 huurders',
      'Eilandkust 2025-Q4 overig',
      'Eilandkust 2026-Q2 overig',
      'Heidekant 2025-Q4 zorg_welzijn',
      'Heidekant 2026-Q1 zorg_welzijn',
      'Heidekant 2026-Q2 zorg_welzijn',
      'Heidekant 2026-Q3 zorg_welzijn',
    ])
  })

  test('every area, region set, region and organisation says that it is invented', () => {
    const names = [
      ...REGIONS.flatMap((row) => [row['region_set'], row['region'], row['area_name']]),
      ...ANSWERS.map((row) => row['organisation']),
      ...rowsOf('stakeholders').map((row) => row['organisation']),
      ...rowsOf('agreements').flatMap((row) => [row['titel'] ?? row['title'], row['partner']]),
    ].filter((name) => name !== '')
    expect(names.filter((name) => !/\((verzonnen|voorbeeld)\)/.test(name ?? ''))).toEqual([])
  })
})

describe('how the files are written', () => {
  test('one survey is Windows-1252 with CRLF', () => {
    const file = ofKind('survey')[0] as SampleFile
    const bytes = Buffer.from(file.bytes)
    expect(bytes.toString('utf8')).toContain('\ufffd')
    expect(bytes.includes(0x80)).toBe(true)
    expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('one survey begins with a byte order mark', () => {
    const marked = ofKind('survey').filter((file) => file.bytes[0] === 0xef)
    expect(marked.map((file) => file.name)).toEqual(['survey-2024-Q1.csv'])
  })

  test('the last survey has no comments, the one before it has', () => {
    const [before, last] = ofKind('survey').slice(-2).map(readSample)
    expect(before?.some((row) => row['comment'] !== '')).toBe(true)
    expect(last?.some((row) => 'comment' in row)).toBe(false)
  })
})

describe('the stories', () => {
  const FIRST = ['2023-Q4', '2024-Q1']
  const LAST = ['2026-Q2', '2026-Q3']

  test('Plassenland: results rise while feedback falls', () => {
    expect(
      meanIn('Plassenland', 'O', ...LAST) - meanIn('Plassenland', 'O', ...FIRST),
    ).toBeGreaterThan(15)
    expect(meanIn('Plassenland', 'F', ...LAST) - meanIn('Plassenland', 'F', ...FIRST)).toBeLessThan(
      -15,
    )
  })

  test('Heidekant: talk without deeds, and O4 says so', () => {
    const rows = ANSWERS.filter(inMarketRegion('Heidekant'))
    expect(rawMean(rows, 'P') - rawMean(rows, 'O')).toBeGreaterThan(25)
    expect(rawMean(rows, 'O4')).toBeLessThan(rawMean(rows, 'O') - 5)
  })

  test('Heidekant: care and welfare is not heard from 2025-Q4 on', () => {
    const silent = ANSWERS.filter(inMarketRegion('Heidekant')).filter((row) =>
      ['zorg_welzijn', 'Zorg en welzijn'].includes(row['stakeholder_group'] ?? ''),
    )
    const quarters = new Set(silent.map((row) => row['quarter']))
    expect([...quarters].sort()).toEqual(
      [...new Set(ANSWERS.map((row) => row['quarter']))].sort().slice(0, 8),
    )
  })

  test('Rivierenhoek: recovery after the covenant of 2025-Q1', () => {
    for (const letter of ['I', 'P', 'O', 'F'])
      expect(
        meanIn('Rivierenhoek', letter, ...LAST) - meanIn('Rivierenhoek', letter, '2024-Q4'),
        letter,
      ).toBeGreaterThan(12)
    expect(
      meanIn('Rivierenhoek', 'P', '2025-Q1') - meanIn('Rivierenhoek', 'P', '2024-Q4'),
    ).toBeGreaterThan(8)
  })

  test('Eilandkust: strongest input of all, weakest process', () => {
    const regions = ['Plassenland', 'Heidekant', 'Rivierenhoek', 'Eilandkust', 'Stadsrand']
    const highest = regions.reduce((one, other) =>
      meanIn(other, 'I') > meanIn(one, 'I') ? other : one,
    )
    const lowest = regions.reduce((one, other) =>
      meanIn(other, 'P', ...LAST) < meanIn(one, 'P', ...LAST) ? other : one,
    )
    expect([highest, lowest]).toEqual(['Eilandkust', 'Eilandkust'])
  })

  test('Eilandkust: nobody in 2024-Q2, two groups in 2024-Q3, fewer than five in 2025-Q1', () => {
    const rows = ANSWERS.filter(inMarketRegion('Eilandkust'))
    const within = (quarter: string) => rows.filter((row) => row['quarter'] === quarter)
    expect(within('2024-Q2')).toEqual([])
    expect(new Set(within('2024-Q3').map((row) => row['stakeholder_group']))).toEqual(
      new Set(['huurders', 'gemeente']),
    )
    expect(within('2025-Q1')).toHaveLength(3)
  })

  test('Stadsrand: good on every form in every quarter', () => {
    for (const quarter of new Set(ANSWERS.map((row) => row['quarter'] ?? '')))
      for (const letter of ['I', 'P', 'O', 'F'])
        expect(meanIn('Stadsrand', letter, quarter), `${letter} ${quarter}`).toBeGreaterThan(62)
  })

  test('two municipalities go on as one from the middle of 2025-Q4, into another region in one set', () => {
    const merged = REGIONS.filter((row) => row['area_name']?.startsWith('Ambachtshove'))
    const parts = REGIONS.filter((row) => row['valid_to'] === '14-11-2025')
    expect(merged.map((row) => row['valid_from'])).toEqual(['15-11-2025', '15-11-2025'])
    expect(new Set(parts.map((row) => row['area_code']))).toEqual(new Set(['GM9919', 'GM9922']))
    const regionsOf = (name: string) =>
      REGIONS.filter((row) => row['area_name']?.startsWith(name)).map((row) => row['region'])
    expect(regionsOf('Oudambacht')[0]).toBe(regionsOf('Ambachtshove')[0])
    expect(regionsOf('Oudambacht')[1]).not.toBe(regionsOf('Ambachtshove')[1])

    const days = (codes: readonly string[]) =>
      ANSWERS.filter((row) => codes.includes(row['area_code'] ?? ''))
        .map((row) => isoDate(row['completed_at'] ?? ''))
        .sort()
    const before = days(['GM9919', 'GM9922'])
    const after = days(['GM9923'])
    expect((before[before.length - 1] ?? '') <= '2025-11-14').toBe(true)
    expect((before[before.length - 1] ?? '') > '2025-10-01').toBe(true)
    expect((after[0] ?? '') >= '2025-11-15').toBe(true)
    expect((after[0] ?? '') < '2026-01-01').toBe(true)
  })
})
