import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { SCALES } from '#app/domain/framework/framework'
import { person, type Person } from '#tests/domain/scoring/people'

const ITEMS = DEFAULT_FRAMEWORK.items.filter((item) => item.scale !== 'cooperation')
const SURVEY_HEADER =
  'respondent_id;completed_at;area_code;region;stakeholder_group;organisation;weight'

/** One answer sheet; `answers` are the 20 items of the four forms, and those of cooperation where asked. */
export interface Sheet {
  readonly respondent: string
  readonly completedAt: string
  readonly area: string
  readonly region: string
  readonly group: string
  readonly organisation: string
  readonly weight: number
  readonly answers: readonly (number | null)[]
}

/** Somebody in GM0001 who answers the middle of the scale everywhere. */
export function sheet(overrides: Partial<Sheet> = {}): Sheet {
  return {
    respondent: '',
    completedAt: '2026-08-01',
    area: overrides.region === undefined ? 'GM0001' : '',
    region: '',
    group: 'huurders',
    organisation: '',
    weight: 1,
    answers: ITEMS.map(() => 3),
    ...overrides,
  }
}

/** The same answer to all items of one sheet, reversed ones answered the other way round. */
export function allAt(answer: number): readonly number[] {
  return ITEMS.map((item) => (item.reversed ? 6 - answer : answer))
}

/** Answers that look different for every seed, with blanks among them. */
export function scattered(seed: number): readonly (number | null)[] {
  return ITEMS.map((_, index) => {
    const drawn = (seed * 7919 + index * 104_729 + seed * index * 31) % 23
    return drawn < 2 ? null : (drawn % 5) + 1
  })
}

/** At least three of every group, so that coverage is full; organisations in two of the groups. */
export function crowd(seed: number, overrides: Partial<Sheet> = {}): Sheet[] {
  return DEFAULT_FRAMEWORK.groups.flatMap(({ code }, group) =>
    Array.from({ length: 4 + (group % 2) }, (_, index) =>
      sheet({
        group: code,
        organisation: group < 2 && index < 4 ? `Vereniging ${group}${index % 3}` : '',
        weight: 1 + (index % 3) / 2,
        answers: scattered(seed + group * 100 + index),
        ...overrides,
      }),
    ),
  )
}

export function surveyLines(sheets: readonly Sheet[]): string[] {
  const asked = Math.max(ITEMS.length, ...sheets.map(({ answers }) => answers.length))
  const codes = DEFAULT_FRAMEWORK.items.slice(0, asked).map((item) => item.code)
  const blank = (count: number) => Array.from({ length: count }, () => '')
  return [
    [SURVEY_HEADER, ...codes].join(';'),
    ...sheets.map((each) =>
      [
        each.respondent,
        each.completedAt,
        each.area,
        each.region,
        each.group,
        each.organisation,
        each.weight,
        ...each.answers.map((answer) => answer ?? ''),
        ...blank(asked - each.answers.length),
      ].join(';'),
    ),
  ]
}

const REGION_HEADER = 'region_set;region;area_code;area_name;valid_from;valid_to'

export function regionLines(rows: readonly string[]): string[] {
  return [REGION_HEADER, ...rows]
}

/** Two areas in two regions of one set, for ever. */
export const TWO_REGIONS = regionLines(['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;'])

/** What method section 1 makes of answer sheets: persons with their scores, each sheet a person. */
export function personsOf(sheets: readonly Sheet[]): Person[] {
  const names = [...new Set(sheets.map(({ organisation }) => organisation))]
  return sheets.map((each) =>
    person({
      group: each.group,
      organisation: each.organisation === '' ? null : names.indexOf(each.organisation),
      weight: each.weight,
      scores: SCALES.map((scale) => personScore(each.answers, scale)),
    }),
  )
}

function personScore(answers: readonly (number | null)[], scale: string): number | null {
  const given = ITEMS.flatMap((item, index) => {
    const answer = answers[index] ?? null
    if (item.scale !== scale || answer === null) return []
    return [(100 * ((item.reversed ? 6 - answer : answer) - 1)) / 4]
  })
  if (given.length < 3) return null
  return given.reduce((total, score) => total + score, 0) / given.length
}
