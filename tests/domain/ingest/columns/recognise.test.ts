import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { guessKind, recogniserOf } from '#app/domain/ingest/columns/file-kind'
import {
  recogniseAgreements,
  recogniseRegions,
  recogniseStakeholders,
  recogniseWaves,
} from '#app/domain/ingest/columns/recognise'
import { recogniseSurvey, type SurveyMapping } from '#app/domain/ingest/columns/recognise-survey'
import type { IngestIssue, Parsed } from '#app/domain/ingest/issue'

function survey(header: string, options = {}): Parsed<SurveyMapping> {
  return recogniseSurvey(header.split(';'), DEFAULT_FRAMEWORK, options)
}

function brief(issues: readonly IngestIssue[]): unknown[] {
  return issues.map(({ column, code, severity }) => [column, code, severity])
}

describe('survey columns', () => {
  test('are known in Dutch and English, in any order, case and spacing', () => {
    const { data, issues } = survey(
      'I2;Gemeente code;BELANGHOUDER;Ingevuld op; i1;Organisatie;GEWICHT;Opmerking;regio;respondent-id',
    )
    expect(issues).toEqual([])
    expect(Object.fromEntries(data.columns)).toEqual({
      respondent_id: 9,
      completed_at: 3,
      area_code: 1,
      region: 8,
      stakeholder_group: 2,
      organisation: 5,
      weight: 6,
      comment: 7,
    })
    expect(data.itemColumns.slice(0, 3)).toEqual([4, 0, -1])
    expect(data.askedScales).toEqual(['input'])
  })

  test('are items by a statement in full before a code, and by no code before other words', () => {
    const [one, two] = DEFAULT_FRAMEWORK.items.map(({ text }) => text.nl)
    const itemsOf = (headings: string) => survey(`datum;gemeente;rol;${headings}`).data.itemColumns
    expect(itemsOf(`I2. ${one};I1. ${two}`).slice(0, 2)).toEqual([3, 4])
    expect(itemsOf(`P1 ${one}`).slice(0, 6)).toEqual([3, -1, -1, -1, -1, -1])
    expect(itemsOf('I2;P1 Hoe lang woont u hier al?;I1 belang').filter((at) => at >= 0)).toEqual([
      3,
    ])
    expect(itemsOf('I1 Wensen van huurders')[0]).toBe(3)
    expect(itemsOf(`Hoe belangrijk: ${one};I2`).slice(0, 2)).toEqual([-1, 4])
  })

  test('are items by a code as a framework has it, with its noughts or without', () => {
    const [first, ...others] = DEFAULT_FRAMEWORK.items
    const framework = { ...DEFAULT_FRAMEWORK, items: [{ ...first!, code: 'Z01' }, ...others] }
    const itemsOf = (heading: string) =>
      recogniseSurvey(['datum', 'gemeente', 'rol', heading, 'I2'], framework, {}).data.itemColumns
    for (const heading of ['Z01', 'Q1_Z01', 'Stelling Z01']) expect(itemsOf(heading)[0]).toBe(3)
    expect(itemsOf('Q1_I03')[2]).toBe(3)
  })

  test('are completed on the day that a tool keeps, not on one that a question asks for', () => {
    const { data, issues } = survey('Tijdstempel;Datum;gemeente;rol;I1')
    expect(data.momentColumns).toEqual([0])
    expect(brief(issues)).toEqual([['Datum', 'column_unknown', 'warning']])
  })

  test('are items by their statement too, with or without the code', () => {
    const statement = DEFAULT_FRAMEWORK.items[5]?.text.nl ?? ''
    const { data } = survey(
      `gemeente_code;belanghouder;ingevuld_op;${statement};I1. ${
        DEFAULT_FRAMEWORK.items[0]?.text.en ?? ''
      }`,
    )
    expect([data.itemColumns[0], data.itemColumns[5]]).toEqual([4, 3])
    expect(data.askedScales).toEqual(['input', 'process'])
  })

  test.each([
    ['completed_at;stakeholder_group;I1', 'area_code', 'column_missing'],
    ['completed_at;area_code;I1', 'stakeholder_group', 'column_missing'],
    ['completed_at;area_code;stakeholder_group', null, 'no_items'],
    ['area_code;stakeholder_group;I1', 'completed_at', 'period_needed'],
    ['completed_at;area_code;gemeente_code;stakeholder_group;I1', 'gemeente_code', 'column_twice'],
    ['completed_at;area_code;stakeholder_group;I1;i 1', 'i 1', 'column_twice'],
  ])('%s is refused: %s %s', (header, column, code) => {
    expect(brief(survey(header).issues)).toEqual([[column, code, 'refused']])
  })

  test('need no day where the period is given', () => {
    expect(survey('area_code;stakeholder_group;I1', { period: '2026-Q3' }).issues).toEqual([])
  })

  test('that nobody knows are warned about, blank headings are not', () => {
    const header = 'area_code;stakeholder_group;completed_at;I1;schoenmaat;;__proto__;constructor'
    expect(brief(survey(header).issues)).toEqual([
      ['schoenmaat', 'column_unknown', 'warning'],
      ['__proto__', 'column_unknown', 'warning'],
      ['constructor', 'column_unknown', 'warning'],
    ])
  })

  test('follow an explicit mapping before what is recognised', () => {
    const explicit = { area_code: 'Woonplaats', I1: 'vraag 7' }
    const { data, issues } = survey('area_code;Woonplaats;belanghouder;ingevuld_op;Vraag 7;I1', {
      explicit,
    })
    expect([data.columns.get('area_code'), data.itemColumns[0]]).toEqual([1, 4])
    expect(brief(issues)).toEqual([
      ['area_code', 'column_unknown', 'warning'],
      ['I1', 'column_unknown', 'warning'],
    ])
  })

  test('an explicit mapping to a heading that is not there is refused', () => {
    const header = 'area_code;belanghouder;ingevuld_op;I1'
    expect(brief(survey(header, { explicit: { weight: 'Gewicht 2' } }).issues)).toEqual([
      ['Gewicht 2', 'column_missing', 'refused'],
    ])
  })
})

test.each([
  ['agreements', recogniseAgreements(['titel', 'periode']).issues, ['agreement_id', 'area_code']],
  ['regions', recogniseRegions(['regio']).issues, ['region_set', 'area_code']],
  [
    'stakeholders',
    recogniseStakeholders(['regio_indeling']).issues,
    ['region', 'stakeholder_group', 'period'],
  ],
  ['waves', recogniseWaves(['opent']).issues, ['wave', 'region', 'stakeholder_group', 'period']],
])('%s without a required column are refused, every column named', (_, issues, columns) => {
  expect(issues.map(({ column, severity }) => [column, severity])).toEqual(
    columns.map((column) => [column, 'refused']),
  )
})

test('a region set and a period that are given need no column', () => {
  expect(recogniseRegions(['regio', 'gemeente_code'], { regionSet: 'A' }).issues).toEqual([])
  const options = { period: '2026-Q3' }
  expect(recogniseAgreements(['afspraak_id', 'regio'], options).issues).toEqual([])
  expect(recogniseStakeholders(['regio', 'belanghouder'], options).issues).toEqual([])
})

test.each([
  ['survey', 'respondent_id;area_code;stakeholder_group;I1;I2'],
  ['agreements', 'afspraak_id;regio;periode;doel;realisatie'],
  ['regions', 'region_set;region;area_code;valid_from;valid_to'],
  ['stakeholders', 'regio;periode;belanghouder;belang;invloed;uitgenodigd'],
  ['waves', 'peiling;periode;opent;sluit;regio;belanghouder;uitgenodigd'],
  ['survey', 'x;y'],
] as const)('a header of %s is known by its columns', (kind, header) => {
  expect(guessKind(header.split(';'), DEFAULT_FRAMEWORK)).toBe(kind)
})

test('what was recognised is told by canonical name and heading, items included', () => {
  const header = ['Gemeente code', 'Belanghouder', 'Ingevuld op', 'i1']
  expect(recogniserOf('survey')(header, DEFAULT_FRAMEWORK)).toEqual({
    format: 'canonical',
    meanings: new Map([
      [2, 'completed_at'],
      [0, 'area_code'],
      [1, 'stakeholder_group'],
      [3, 'I1'],
    ]),
    own: [],
    mapping: {
      completed_at: 'Ingevuld op',
      area_code: 'Gemeente code',
      stakeholder_group: 'Belanghouder',
      I1: 'i1',
    },
    issues: [],
  })
})

test('of very many unknown columns the first are named, and how many they are', () => {
  const known = ['agreement_id', 'region', 'period']
  const unknown = Array.from({ length: 21 }, (_, at) => `x${at}`)
  const told = (header: readonly string[]) => recogniseAgreements([...known, ...header]).issues
  expect(told(unknown.slice(1)).map(({ code }) => code)).toEqual(Array(20).fill('column_unknown'))
  expect(told(unknown)).toMatchObject([{ code: 'columns_unknown', column: null }])
  expect(told(unknown)[0]?.params).toEqual({ count: 21, values: unknown.slice(0, 20).join(', ') })
})

test('a survey without a row of headings is told so', () => {
  const header = ['R1', '15-09-2026', 'GM0301', 'huurders', '4', '2', '5']
  const { issues } = recogniseSurvey(header, DEFAULT_FRAMEWORK)
  const found = issues.find(({ code }) => code === 'header_missing')
  expect(found?.params).toEqual({ values: 'R1, 15-09-2026, GM0301, huurders' })
  expect(issues.some(({ code }) => code === 'no_items')).toBe(false)
})
