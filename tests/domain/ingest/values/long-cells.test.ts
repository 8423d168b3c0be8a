import { expect, it } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { proposedByContent } from '#app/domain/ingest/columns/content-proposals'
import { AnswerCounts } from '#app/domain/ingest/evidence/answer-counts'
import { DateEvidence } from '#app/domain/ingest/evidence/date-evidence'
import { isSummaryRow } from '#app/domain/ingest/rows/summary-row'
import { isDataRow } from '#app/domain/ingest/text/data-row'
import { AnswerReader } from '#app/domain/ingest/values/answer'
import { codeBehind } from '#app/domain/ingest/values/coded-area'
import { GroupReader } from '#app/domain/ingest/values/group'
import { looseNumber } from '#app/domain/ingest/values/loose-number'
import { looksLikeMissingCode } from '#app/domain/ingest/values/missing-code'
import { hasScaleWord, measureOf, withoutUnit } from '#app/domain/ingest/values/measure'
import { readMoment } from '#app/domain/ingest/values/moment'
import { isNoId } from '#app/domain/ingest/values/no-id'
import { isPercentage, readNumber } from '#app/domain/ingest/values/number'
import { dayAtEdge } from '#app/domain/ingest/values/period-edge'
import { PlaceReader } from '#app/domain/ingest/values/place'
import { readQuarter } from '#app/domain/ingest/values/quarter'
import { StatusReader } from '#app/domain/ingest/values/status'
import { isUnknownWord } from '#app/domain/ingest/values/unknown-word'

const { answerScale } = DEFAULT_FRAMEWORK

const PLACES = {
  placesByAreaCode: new Map([['GM0034', 1]]),
  regionsByName: new Map([['noord', 2]]),
  createRegions: false,
  areasByRegion: new Map([['noord', new Map()]]),
  areaCodesByName: new Map([['almere', 'GM0034']]),
}

/** What looks at a cell before anybody knows that it is too long. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  answer: (text) => new AnswerReader(answerScale, true).read(text),
  'answers counted': (text) => {
    new AnswerCounts(answerScale).add(text)
  },
  'dates of a column': (text) => {
    new DateEvidence('').add(text)
  },
  group: (text) => new GroupReader(DEFAULT_FRAMEWORK).read(text),
  place: (text) => {
    const places = new PlaceReader(PLACES)
    return [places.area(text), places.region(text, null)]
  },
  moment: (text) => readMoment(text, 'day_first'),
  number: (text) => readNumber(text),
  'loose number': looseNumber,
  percentage: isPercentage,
  quarter: readQuarter,
  measure: (text) => [measureOf(text), hasScaleWord(text)],
  'number with its unit': (text) => withoutUnit(text.repeat(4), 'a'),
  'status of an agreement': (text) => new StatusReader(undefined, '2026-Q3').read(text),
  deadline: (text) => dayAtEdge(text, 'last', null),
  'code behind a name': codeBehind,
  'missing code': looksLikeMissingCode,
  'no id': isNoId,
  'unknown word': isUnknownWord,
  total: (text) => isSummaryRow(['Totaal', text]) || isSummaryRow([text, text]),
  'row of data': (text) => isDataRow([text, text], [['1', text]]),
  'column without a heading': (text) => proposedByContent([[text]], 'survey', DEFAULT_FRAMEWORK),
}

/** Beginnings that let a pattern in, what it may take in several ways, and an end that it cannot take. */
const BEGINNINGS = ['', '1', 'a', '1-1-2026 10:00 ']
const REPEATED = [' ', '\n', '\u00a0', '1', 'a', '-', '.', ',', '<', '=', '/', '(', '@', ':', "'"]
const PAIRS = ['1 ', 'a ', '- ', '1.', '1/', '1:', 'a@', '<a', '&nbsp;', 'uur ', 'om ']
const ENDS = ['', '!']
/** Short ones first: where a pattern is very bad a test would never come to an end of the long ones. */
const LENGTHS = [1_000, 30_000]
/** Of processor time; a pattern that tries all ways takes minutes for one of these cells. */
const MOST_SECONDS = 0.3

it.each(Object.entries(READERS))('is soon done with a long cell: %s', (_, read) => {
  const kinds = BEGINNINGS.flatMap((beginning) =>
    [...REPEATED, ...PAIRS].flatMap((unit) => ENDS.map((end) => ({ beginning, unit, end }))),
  )
  for (const length of LENGTHS) {
    for (const { beginning, unit, end } of kinds) {
      const text = beginning + unit.repeat(length / unit.length) + end
      const before = process.cpuUsage()
      read(text)
      const { user } = process.cpuUsage(before)
      const name = JSON.stringify({ beginning, unit, end, length })
      expect(user / 1e6, `${name}, seconds`).toBeLessThan(MOST_SECONDS)
    }
  }
})
