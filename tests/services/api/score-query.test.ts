import { describe, expect, test } from 'vitest'
import { formatOf } from '#app/services/api/answer-scores.server'
import { parseScoreQuery } from '#app/services/api/score-query'

const parse = (text: string) => parseScoreQuery(new URLSearchParams(text), true)

describe('what is asked of the scores', () => {
  test('nothing means everything', () => {
    expect(parse('')).toEqual({
      query: { filter: {}, byGroup: false, against: null, published: false },
      wrong: null,
    })
  })

  test('every parameter restricts', () => {
    const { query } = parse(
      'region_set=Markt&region=Noord&from=2026-Q1&to=2026-Q1&by=group&against=2025-Q1',
    )
    const filter = { regionSet: 'Markt', region: 'Noord', from: '2026-Q1', to: '2026-Q1' }
    expect(query).toEqual({ filter, byGroup: true, against: '2025-Q1', published: false })
  })

  test.each([
    ['by=year', { by: 'year' }, false],
    ['by=year&from=2025&to=2026', { by: 'year', from: '2025', to: '2026' }, false],
    ['by=group,year&to=2026', { by: 'year', to: '2026' }, true],
  ])('%s asks for calendar years', (text, filter, byGroup) => {
    expect(parse(text)).toEqual({
      query: { filter, byGroup, against: null, published: false },
      wrong: null,
    })
  })

  test('published figures are given where they are asked for, and to who may have no others', () => {
    expect(parse('published=1').query?.published).toBe(true)
    const ofBoard = (text: string) => parseScoreQuery(new URLSearchParams(text), false)
    expect(ofBoard('by=group').query).toMatchObject({ published: true, byGroup: true })
    expect(ofBoard('by=year').wrong).toEqual([{ parameter: 'by', code: 'invalid' }])
    expect(ofBoard('against=2025-Q1').wrong).toEqual([{ parameter: 'against', code: 'invalid' }])
  })

  test.each([
    ['published=0', 'published', 'invalid'],
    ['published=1&by=year', 'by', 'invalid'],
    ['regionset=Markt', 'regionset', 'unknown'],
    ['region=a&region=b', 'region', 'repeated'],
    ['region=', 'region', 'invalid'],
    ['from=2026', 'from', 'invalid'],
    ['from=2026-Q5', 'from', 'invalid'],
    ['from=9999-Q4', 'from', 'invalid'],
    ['against=0001-Q1', 'against', 'invalid'],
    ['by=year&to=2101', 'to', 'invalid'],
    ['against=previous_year', 'against', 'invalid'],
    ['by=year&against=2025-Q1', 'against', 'invalid'],
    ['by=year&from=2026-Q1', 'from', 'invalid'],
    ['by=year&to=2026-Q4', 'to', 'invalid'],
    ['by=year,group', 'by', 'invalid'],
    ['by=year&from=2027&to=2026', 'to', 'reversed'],
    ['by=area', 'by', 'invalid'],
    ['from=2026-Q2&to=2026-Q1', 'to', 'reversed'],
  ])('%s is refused', (text, parameter, code) => {
    expect(parse(text)).toEqual({ query: null, wrong: [{ parameter, code }] })
  })
})

describe('the format by Accept', () => {
  test.each([
    [null, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
    ['application/json', 'json'],
    ['text/csv', 'csv'],
    ['text/*', 'csv'],
    ['Text/CSV; charset=utf-8', 'csv'],
    ['text/csv;q=0.5, application/json', 'json'],
    ['text/csv, application/json;q=0.5', 'csv'],
    ['*/*, application/json;q=0', 'csv'],
    ['text/html', null],
    ['application/json;q=0', null],
  ])('%s: %s', (accept, format) => {
    expect(formatOf(accept)).toBe(format)
  })
})
