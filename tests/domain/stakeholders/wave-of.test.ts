import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '#app/domain/calendar/day'
import { waveOf, type WaveEvidence } from '#app/domain/stakeholders/wave-of'
import type { Wave } from '#app/domain/stakeholders/waves'

const day = (text: string) => parseIsoDay(text)

function wave(name: string, overrides: Partial<Wave> = {}): Wave {
  const days = { opens: day('2026-07-04'), closes: day('2026-09-27') }
  return { name, period: '2026-Q3', ...days, instrument: null, ...overrides }
}

const LONG = wave('Peiling')
const HALFWAY = wave('Extra', { opens: day('2026-08-10') })
const BARE = wave('Zonder dagen', { opens: null, closes: null })

function answered(overrides: Partial<WaveEvidence> = {}): WaveEvidence {
  return { day: null, quarter: '2026-Q3', named: null, ...overrides }
}

describe('a response belongs to', () => {
  const cases: readonly (readonly [string, Wave[], WaveEvidence, string | null])[] = [
    ['the wave that opens on its day', [LONG], answered({ day: day('2026-07-04') }), 'Peiling'],
    ['the wave that closes on its day', [LONG], answered({ day: day('2026-09-27') }), 'Peiling'],
    ['none the day before', [LONG], answered({ day: day('2026-07-03') }), null],
    ['none the day after', [LONG], answered({ day: day('2026-09-28') }), null],
    [
      'the one half-way that opened last',
      [HALFWAY, LONG],
      answered({ day: day('2026-08-10') }),
      'Extra',
    ],
    ['the first until then', [LONG, HALFWAY], answered({ day: day('2026-08-09') }), 'Peiling'],
    [
      'the one whose days hold it, whatever its import names',
      [LONG, HALFWAY],
      answered({ day: day('2026-08-09'), named: 'Extra' }),
      'Peiling',
    ],
    [
      'the one that its import names, where no days do',
      [LONG, HALFWAY],
      answered({ day: day('2026-09-29'), named: ' extra' }),
      'Extra',
    ],
    ['the one named, without a day', [LONG, HALFWAY], answered({ named: 'Extra' }), 'Extra'],
    ['none, without a day and with two to choose from', [LONG, HALFWAY], answered(), null],
    ['the only one of its quarter, without a day', [LONG], answered(), 'Peiling'],
    ['none of another quarter', [LONG], answered({ quarter: '2026-Q2', named: 'Peiling' }), null],
    [
      'one without days in its quarter, where no other holds it',
      [BARE, LONG],
      answered({ day: day('2026-07-01') }),
      'Zonder dagen',
    ],
  ]
  test.each(cases)('%s', (_, waves, response, expected) => {
    expect(waveOf(waves, response)?.name ?? null).toBe(expected)
  })
})
