import { describe, expect, test } from 'vitest'
import { amsterdamDay, amsterdamTime, momentInAmsterdam } from '#app/domain/calendar/amsterdam'
import { parseIsoDay } from '#app/domain/calendar/day'

describe('Dutch time', () => {
  test.each([
    ['2026-10-22', '10:00', '2026-10-22T08:00:00.000Z'],
    ['2027-01-21', '10:00', '2027-01-21T09:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '02:30', null],
    ['2026-02-29', '10:00', null],
    ['2026-10-22', '24:00', null],
  ])('%s %s is the moment %s', (day, time, moment) => {
    expect(momentInAmsterdam(day, time)).toBe(moment)
    if (moment !== null) expect(amsterdamTime(moment)).toEqual({ day, time })
  })

  test('has its own midnight', () => {
    expect(amsterdamDay('2026-09-30T21:59:59.000Z')).toBe(parseIsoDay('2026-09-30'))
    expect(amsterdamDay('2026-09-30T22:00:00.000Z')).toBe(parseIsoDay('2026-10-01'))
  })
})
