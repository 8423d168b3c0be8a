import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionCalendar } from '#app/domain/report/decision-calendar'
import { decisionRow } from '#app/domain/report/decision-row'
import { calendarFile } from '#app/words/decision-calendar'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const NAMES = { groups: DEFAULT_FRAMEWORK.groups, areaNames: {} }
const STAMP = '2026-06-10T09:00:00.000Z'

function file(title: string): string {
  const made = choice({
    ...{ title, decidedOn: null, plannedOn: day('2026-07-10'), steps: [window()] },
  })
  const where = { region: 'Noord', place: 'Noord' }
  const row = decisionRow(made, where, new Set(), day('2026-06-10'), DEFAULT_FRAMEWORK)
  const events = decisionCalendar([row], day('2026-06-10'), day('2026-12-31'))
  return calendarFile(events, NAMES, STAMP, 'nl')
}

test('a window is one event over its days, all else a day of its own', () => {
  const lines = file('Sloop').split('\r\n')
  expect(lines.filter((line) => /^(DTSTART|DTEND|SUMMARY)/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20260601',
    'DTEND;VALUE=DATE:20260616',
    'SUMMARY:Sloop: Laatste dag voor raden om te adviseren: Zienswijze',
    'DTSTART;VALUE=DATE:20260701',
    'DTEND;VALUE=DATE:20260702',
    'SUMMARY:Sloop: Punt van geen terugkeer',
    'DTSTART;VALUE=DATE:20260710',
    'DTEND;VALUE=DATE:20260711',
    'SUMMARY:Sloop: Besluit',
  ])
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', ''])
})

test('marks that mean something to a calendar are text, and long lines go on in the next', () => {
  const text = file(`Sloop, a; b\\c\nd ${'é'.repeat(60)}`)
  expect(text).toContain(String.raw`SUMMARY:Sloop\, a\; b\\c\nd éé`)
  const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...octets)).toBe(75)
  expect(text.replaceAll('\r\n ', '')).toContain('é'.repeat(60))
})

test('a title cannot begin a line of its own, however its own line ends', () => {
  const text = file('Sloop\rATTENDEE:a\r\nATTENDEE:b\nATTENDEE:c')
  expect(text.split(/\r\n?|\n/).filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
})
