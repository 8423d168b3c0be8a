import { describe, expect, test } from 'vitest'
import { releasesOf } from '#app/domain/edition/release-plan'

describe('releases', () => {
  const plan = {
    ...{ quarter: '2026-Q3', analyst: 'Bo', reason: null, by: 'Anna' },
    ...{ releaseAt: '2026-10-22T08:00:00.000Z', at: '2026-09-24T08:00:00.000Z' },
  }

  test('are announced in time four weeks ahead to the minute', () => {
    const late = { ...plan, quarter: '2026-Q4', at: '2026-09-24T08:00:00.001Z' }
    expect(releasesOf([late, plan]).map(({ quarter, isLate }) => [quarter, isLate])).toEqual([
      ['2026-Q3', false],
      ['2026-Q4', true],
    ])
  })

  test('keep what was planned before, the newest first', () => {
    const moved = (reason: string) => ({ ...plan, reason, releaseAt: `moved ${reason}` })
    const [release] = releasesOf([plan, moved('a'), moved('b')])
    expect(release).toMatchObject({ reason: 'b', before: [{ reason: 'a' }, { reason: null }] })
  })
})
