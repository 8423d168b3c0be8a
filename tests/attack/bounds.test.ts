import { describe, expect, test } from 'vitest'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { readRegion } from '#app/services/region.server'
import { readScores } from '#app/services/scores/read-scores.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { allAt } from '#tests/services/support/files'
import { install, type Installation } from '#tests/services/support/installation'
import { leaksOf } from './support/leaks'
import { Onlooker } from './support/onlooker'
import { expecting, People, regions, survey } from './support/people'
import { dayIn, linesOf, type Given, type RawFile } from './support/raw'

const GROUPS = ['huurders', 'gemeente']
const NAMES = ['Noord', 'Zuid', 'Oost', 'West']
const PLACES = regions(...NAMES.map((name, at) => `Markt ${name} GM000${at + 1}`))
const EXPECTED = expecting(PLACES, { huurders: 1, gemeente: 1 })
const AGREEMENTS = [
  'agreement_id;title;area_code;theme;type;partner;responsible;period;established_on;start_on;' +
    'deadline;direction;target;realised;unit;status;council_involved;tenants_signed;published_on',
  'A1;Bouwen;GM0001;bouw;resultaat;gemeente;corporatie;2026-Q3;2026-01-01;2026-01-01;' +
    '2027-12-31;hoger;;;;op schema;ja;nee;2026-02-01',
]

/** Noord says in the later quarter on the form `input` nothing but the best; all others say all sorts of things. */
function answers(): Given[] {
  const people = new People()
  return NAMES.flatMap((name, at) =>
    ['2026-Q2', '2026-Q3'].flatMap((quarter) =>
      GROUPS.flatMap((group) =>
        people
          .some(12, { area: `GM000${at + 1}`, group, completedAt: dayIn(quarter) })
          .map((row) =>
            name === 'Noord' && quarter === '2026-Q3'
              ? { ...row, answers: [...allAt(5).slice(0, 5), ...row.answers.slice(5)] }
              : row,
          ),
      ),
    ),
  )
}

async function begin(): Promise<{ installation: Installation; files: RawFile[] }> {
  const installation = await install(openForTest(await createFreshUrl('sqlite')))
  await installation.bring('regions', linesOf(PLACES))
  await installation.bring('stakeholders', linesOf(EXPECTED))
  await installation.bring('agreements', AGREEMENTS)
  const file = survey(answers())
  await installation.bring('survey', linesOf(file))
  return { installation, files: [PLACES, EXPECTED, file] }
}

function find(rows: readonly ReleasedScore[], region: string, dimension: string): ReleasedScore {
  return rows.find(
    (row) => row.region === region && row.dimension === dimension && row.period === '2026-Q3',
  )!
}

describe('where a survey score is only told as a bound', () => {
  test('nothing that is made of it is told', async () => {
    const { installation } = await begin()
    const { db } = installation.handle
    const rows = await readScores(db)
    const bound = find(rows, 'Noord', 'input')
    expect(bound.surveyScore).toBe('≥95')
    expect(bound.recordScore).not.toBeNull()
    expect(bound).toMatchObject({ score: null, se: null, ciLow: null, ciHigh: null, change: null })
    expect(find(rows, 'Noord', 'index')).toMatchObject({ score: null, se: null, change: null })
    for (const row of [bound, find(rows, 'Noord', 'index')]) {
      for (const { difference, p } of row.differences) expect([difference, p]).toEqual([null, null])
    }
    const reference = { against: 'others' } as const
    const selection = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3', reference }
    expect((await readRegion({ db }, selection))?.arithmeticMean).toBeNull()
  })

  test('it is in no other figure either by which it could be had', async () => {
    const { installation, files } = await begin()
    const onlooker = new Onlooker()
    await onlooker.lookAround(installation.handle.db, files)
    await onlooker.chooseQuarters(installation.handle.db, files)
    const input = onlooker.seen.filter(({ form }) => form === 'input')
    expect(input.map(({ told }) => told)).toContain('≥95')
    expect(leaksOf(onlooker)).toEqual([])
  })
})
