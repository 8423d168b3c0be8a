import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  LARGE_SURVEY,
  writeLargeRegions,
  writeLargeSurvey,
} from '../../../scripts/sample/large-survey'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-survey-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function written(overrides: Partial<typeof LARGE_SURVEY>): string {
  const file = join(folder, 'large.csv')
  const bytes = writeLargeSurvey(file, { ...LARGE_SURVEY, ...overrides })
  const text = readFileSync(file, 'latin1')
  expect(text.length).toBe(bytes)
  return text
}

function recordsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'))
}

describe('a large survey', () => {
  test('a million responses to twenty items would take about 76 MB', () => {
    const text = written({ responses: 100_000 })
    expect(LARGE_SURVEY.items).toHaveLength(20)
    expect(Math.abs(text.length - 7_600_000)).toBeLessThan(150_000)
  })

  test('every row is whole, over the edges of the blocks too', () => {
    const records = recordsOf(written({ responses: 40_000 }))
    expect(records).toHaveLength(40_000)
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([25]))
    expect(new Set(records.flatMap((record) => record.slice(5)))).toEqual(
      new Set(['1', '2', '3', '4', '5', '']),
    )
  })

  test('a person answers once a quarter, always for the same area, group and organisation', () => {
    const records = recordsOf(written({ responses: 24, quarters: 12 }))
    const persons = new Set(records.map(([id, , ...rest]) => [id, ...rest.slice(0, 3)].join()))
    expect(persons.size).toBe(2)
    const months = records.slice(0, 12).map((record) => record[1]?.slice(0, 7) ?? '')
    expect(months).toEqual([...months].sort())
  })

  test('the items are those that were asked for', () => {
    const text = written({ responses: 5, items: ['I1', 'F4'] })
    expect(text.split('\n')[0]).toBe(
      'respondent_id;completed_at;area_code;stakeholder_group;organisation;I1;F4',
    )
  })

  test('the same seed writes the same, another seed something else', () => {
    const once = written({ responses: 100 })
    expect(written({ responses: 100 })).toBe(once)
    expect(written({ responses: 100, seed: 2 })).not.toBe(once)
  })

  test('its regions hold every area that it names', () => {
    const file = join(folder, 'regions.csv')
    writeLargeRegions(file, LARGE_SURVEY)
    const known = new Set(recordsOf(readFileSync(file, 'latin1')).map((record) => record[2]))
    const named = new Set(recordsOf(written({ responses: 20_000 })).map((record) => record[2]))
    expect(known.size).toBe(60)
    expect([...named].filter((code) => !known.has(code))).toEqual([])
  })
})
