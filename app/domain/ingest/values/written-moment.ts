import { withMonthNumber } from './month-names'

/** `di 15-9`, `dinsdag 15 september`, `Tue, Sep 15` */
const WEEKDAY =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+(?=\d|[a-z])/i
/** `15 - 09 - 2026` */
const SPACED = /^(\d{1,4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?=$|[\sT,])/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:(?=$|[\sT])|(\d{2})(\d{2})(\d{2})$)/
/** Hyphens that do not break, and dashes, between the parts of a date. */
const DASHES = /(?<=^\d{1,4}\s?(?:[‐-―−]\s?\d{1,2}\s?)?)[‐-―−]/g
/** A date without any of it. */
const PLAIN = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:$|[\sT,]+\d{1,2}:[\d:]+$)/

/** Days of a spreadsheet of this century, from 1899-12-30 on, perhaps with a part of a day. */
const SERIAL = /^(3[6-9]\d{3}|[4-6]\d{4})(?:[.,](\d+))?$/
const SECONDS_PER_DAY = 86_400
const UNIX_EPOCH = 25_569

/** What is longer is no moment, and costs time. Characters. */
const LONGEST_MOMENT = 200

/**
 * A date with its time as people and programs write it, in the one way that is read: without a weekday,
 * `om`, `uur`, the mark before a short year, the name of a zone that only explains its offset; `2026-09-15` for `20260915`; `10:30` for
 * `10.30` and `10u30`; a month by its number. What is too long to be one is ''.
 */
export function plainMoment(text: string): string {
  if (PLAIN.test(text)) return text
  if (text.length > LONGEST_MOMENT) return ''
  const bare = text
    .replace(/^'(?=\d)/, '')
    .replace(WEEKDAY, '')
    .replace(DASHES, '-')
    .replace(SPACED, '$1$2$3$2$4')
    .replace(COMPACT, (_, year, month, day, hour, minute, second) => {
      return `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}:${second}`}`
    })
    .replace(/([-/.\s])['’](?=\d{2}(?:$|[\s,T]))/, '$1')
    .replace(/(\d:\d{2}.*?)\s+\([^()]*\)$/, '$1')
    .replace(/\s*\b(?:uur|u|h)\.?$/i, '')
    .replace(/(?<=\d)[.,;]+$/, '')
  return withMonthNumber(bare)
    .replace(/,?\s+(?:om|at|te)\s+(?=\d)/i, ' ')
    .replace(/([\sT]\d{1,2})[uh](\d{2})$/i, '$1:$2')
    .replace(/([\sT]\d{1,2})\.(\d{2})(?:\.(\d{2}))?$/, (_, hour: string, minute, second = '00') => {
      return `${hour}:${minute}:${second}`
    })
}

/** Whether it is a date as a spreadsheet keeps it: a number. */
export function isSerial(text: string): boolean {
  return SERIAL.test(text)
}

/** Seconds since 1970-01-01 in civil time; null where it is no such number. */
export function secondsOfSerial(text: string): number | null {
  const [, day, part = '0'] = SERIAL.exec(text) ?? []
  if (day === undefined) return null
  const seconds = Math.round(Number(`0.${part}`) * SECONDS_PER_DAY)
  return (Number(day) - UNIX_EPOCH) * SECONDS_PER_DAY + seconds
}
