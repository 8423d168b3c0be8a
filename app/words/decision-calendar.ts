import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import { lastDayOf } from '#app/domain/choices/choice'
import type { DecisionEvent } from '#app/domain/report/decision-calendar'
import { audienceText, verbsFor, type AudienceNames } from './decision-moment'
import { decisionWords } from './decisions'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { capitalised } from './phrase'

const DUTCH = {
  title: 'Kalender',
  subtitle: 'Wat er tot {to} opengaat, sluit en wordt besloten.',
  none: 'Tot {to} staat er niets gepland.',
  more: 'Nog {count} staan in de agenda hieronder.',
  file: 'In uw eigen agenda:',
  events: {
    opens: '{who} {can} {influence}: {step} gaat open',
    closes: 'laatste dag voor {who} om te {influence}: {step}',
    no_return: 'punt van geen terugkeer',
    decision: 'besluit',
    account: 'laatste dag om de weging op tijd te publiceren',
  },
  columns: ['Wanneer', 'Wat', 'Besluit'],
}

const ENGLISH: typeof DUTCH = {
  title: 'Calendar',
  subtitle: 'What opens, closes and is decided until {to}.',
  none: 'Nothing is planned until {to}.',
  more: '{count} more stand in the calendar file below.',
  file: 'In your own calendar:',
  events: {
    opens: '{who} {can} {influence}: {step} opens',
    closes: 'last day for {who} to {influence}: {step}',
    no_return: 'point of no return',
    decision: 'decision',
    account: 'last day to publish the weighing in time',
  },
  columns: ['When', 'What', 'Decision'],
}

export const decisionCalendarWords = bilingual(DUTCH, ENGLISH)

export function eventText(event: DecisionEvent, names: AudienceNames, language: Language): string {
  const { influences } = decisionWords(language)
  const { kind, step } = event
  return capitalised(
    fill(decisionCalendarWords(language).events[kind], {
      ...verbsFor(step?.audience ?? [], language),
      who: audienceText(step?.audience ?? [], names, language),
      influence: step?.influence ? influences[step.influence] : null,
      step: step?.step,
    }),
  )
}

/** Octets that a line of a calendar has at most before it goes on in the next (RFC 5545). */
const LONGEST_LINE = 75

/**
 * Days as a calendar that other programs read (iCalendar, RFC 5545): a window as one event over its days, all
 * else as a day of its own.
 * @param stamp ISO moment in UTC at which it was made
 */
export function calendarFile(
  events: readonly DecisionEvent[],
  names: AudienceNames,
  stamp: string,
  language: Language,
): string {
  const made = stamp.replaceAll(/[-:]|\.\d+/g, '')
  const entries = events
    .filter(({ kind }) => kind !== 'opens')
    .flatMap((event) => {
      const { kind, on, choiceId, title, region, step } = event
      const from = kind === 'closes' && step !== null ? step.opens : on
      const to = kind === 'closes' && step !== null ? lastDayOf(step) : on
      const name = [choiceId, kind, step?.step ?? '', on].join(' ')
      return [
        'BEGIN:VEVENT',
        `UID:${encodeURIComponent(name)}@draagvlak`,
        `DTSTAMP:${made}`,
        `DTSTART;VALUE=DATE:${plainDay(from)}`,
        `DTEND;VALUE=DATE:${plainDay(to + 1)}`,
        `SUMMARY:${escaped(`${title}: ${eventText(event, names, language)}`)}`,
        `LOCATION:${escaped(region ?? '')}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]
    })
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Draagvlak//Besluiten//NL', ...entries],
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function plainDay(day: Day): string {
  return formatIsoDay(day).replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/[,;]/g, (mark) => `\\${mark}`)
}

/** A long line goes on after a line break and a space; no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
