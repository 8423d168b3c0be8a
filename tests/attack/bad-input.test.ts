import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { leaksOf } from './support/leaks'
import { expecting, People, regions, survey } from './support/people'
import { play } from './support/play'
import { dayIn, type Given, type RawFile } from './support/raw'
import type { Step } from './support/world'

const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code).slice(0, 3)
const AREAS = ['GM0001', 'GM0002', 'GM0003']
const PLACES = regions(
  ...AREAS.map((area) => `Wijk ${area} ${area}`),
  ...AREAS.map((area) => `Alle R ${area}`),
  ...AREAS.slice(1).map((area) => `Deel R ${area}`),
)
const Q3 = dayIn('2026-Q3')
const Q4 = dayIn('2026-Q4')

/** So many of each group in each area. */
function crowd(people: People, count: number, overrides: Partial<Given> = {}): Given[] {
  return AREAS.flatMap((area) =>
    GROUPS.flatMap((group) => people.some(count, { area, group, ...overrides })),
  )
}

function withIds(rows: readonly Given[]): Given[] {
  return rows.map((row) => ({ ...row, respondent: `r${row.person}` }))
}

/** Name → two deliveries, the second of which comes late. */
const DELIVERIES: Readonly<Record<string, (people: People) => readonly (readonly Given[])[]>> = {
  'an id shared by hundreds of rows': (people) => [
    [
      ...withIds(crowd(people, 6)),
      ...people.one(
        Array.from({ length: 300 }, (_, at) => ({
          ...{ area: AREAS[at % 3]!, group: GROUPS[at % 2]! },
          completedAt: at % 5 === 0 ? Q4 : Q3,
        })),
      ),
    ],
    withIds(crowd(people, 1)),
  ],
  'weights from a millionth to a million': (people) => [
    crowd(people, 8).map((row, at) => ({ ...row, weight: [1e-6, 1, 3, 1e6][at % 4]! })),
    crowd(people, 1, { weight: 1e-6 }),
  ],
  'a person whose organisation differs between areas': (people) => [
    [
      ...withIds(crowd(people, 5)),
      ...[1, 2, 3].flatMap((number) =>
        people.one(AREAS.map((area) => ({ area, organisation: `${area} ${number}` }))),
      ),
    ],
    people.one(AREAS.map((area) => ({ area, organisation: 'GM0002 1' }))),
  ],
  'an organisation that is a whole group': (people) => [
    crowd(people, 7).map((row) =>
      row.group === GROUPS[0] ? { ...row, organisation: 'De enige' } : row,
    ),
    crowd(people, 1, { organisation: 'De enige' }),
  ],
  'every answer the same': (people) => [
    crowd(people, 7, { answers: allAt(3) }),
    crowd(people, 2, { answers: allAt(5) }),
  ],
  'every answer at the end of the scale': (people) => [
    crowd(people, 7, { answers: allAt(5) }),
    crowd(people, 2, { answers: allAt(3) }),
  ],
  'one group only': (people) => [
    crowd(people, 7).filter(({ group }) => group === GROUPS[0]),
    crowd(people, 2).filter(({ group }) => group === GROUPS[0]),
  ],
  'ids in one quarter and none in the next': (people) => {
    const rows = crowd(people, 6)
    return [
      [...withIds(rows), ...rows.map((row) => ({ ...row, completedAt: Q4 }))],
      rows.filter((_, at) => at % 9 === 0).map((row) => ({ ...row, completedAt: Q4, weight: 2 })),
    ]
  },
  'a person in every area, quarter and group': (people) => [
    [
      ...withIds(crowd(people, 6)),
      ...withIds(crowd(people, 6, { completedAt: Q4 })),
      ...people.one(
        AREAS.flatMap((area, at) =>
          [Q3, Q4].map((completedAt) => ({ area, completedAt, group: GROUPS[at]!, weight: 20 })),
        ),
      ),
    ],
    withIds(crowd(people, 1, { completedAt: Q4 })),
  ],
}

const PLAYS: readonly (readonly Step[])[] = [
  [
    ['bring', 2],
    ['try', 3],
    ['bring', 3],
    ['undo', 2],
    ['redo', 2],
  ],
  [
    ['bring', 3],
    ['bring', 2],
    ['undo', 3],
    ['undo', 2],
    ['redo', 3],
    ['redo', 2],
  ],
]

describe.each(Object.keys(DELIVERIES))('%s', (name) => {
  test.each([0, 1])(
    'gives nobody away, in whatever order it comes and goes (%i)',
    async (order) => {
      const [first, late] = DELIVERIES[name]!(new People())
      const files: RawFile[] = [
        PLACES,
        expecting(PLACES, Object.fromEntries(GROUPS.map((group, at) => [group, 1 + at]))),
        survey(first!),
        survey(late!),
      ]
      const steps: Step[] = [['bring', 0], ['bring', 1], ...PLAYS[order]!]
      const installation = await install(openForTest(await createFreshUrl('sqlite')))
      const onlooker = await play(installation, { files, steps })
      expect(onlooker.oddities).toEqual([])
      expect(leaksOf(onlooker)).toEqual([])
    },
  )
})
