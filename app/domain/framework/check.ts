import {
  DIMENSIONS,
  SCALES,
  type AnswerScale,
  type Framework,
  type Item,
  type Scale,
  type StakeholderGroup,
  type Theme,
} from './framework'
import { readBilingual, readDiscussions } from './discussion'
import type { FrameworkIssue } from './framework-issue'
import { JsonReader } from './json-reader'
import {
  readComparison,
  readCooperation,
  readCoverage,
  readRecord,
  readRecordWeight,
  readStatements,
  readVariance,
} from './settings'

/** A stored row of answers marks its items in a 64-bit set. */
const MAXIMUM_ITEMS = 64
/** An answer is kept in one byte, of which 0 and 255 mean "blank" and "don't know". */
const MAXIMUM_POINTS = 254
/** Groups are numbered in one byte on their way into the database. */
const MAXIMUM_GROUPS = 255

/** `data` is null exactly where there are issues. */
export interface CheckedFramework {
  readonly data: Framework | null
  readonly issues: readonly FrameworkIssue[]
}

/**
 * Checks a framework that was read from JSON: every value there, of its type and within its range,
 * codes unique (whatever their case, because headings are recognised that way), every form asked
 * about, one label per scale point, thresholds in order. Properties that a framework does not have
 * are dropped.
 */
export function checkFramework(value: unknown): CheckedFramework {
  const reader = new JsonReader()
  const source = reader.record(value, '')
  const framework: Framework = {
    version: reader.text(source.version, 'version'),
    answerScale: readAnswerScale(reader, source.answerScale),
    items: readItems(reader, source.items),
    groups: readGroups(reader, source.groups),
    themes: readThemes(reader, source.themes),
    discussion: readDiscussions(reader, source.discussion),
    recordWeight: readRecordWeight(reader, source.recordWeight),
    minimumAnswered: reader.number(source.minimumAnswered, 'minimumAnswered', { above: 0, max: 1 }),
    coverage: readCoverage(reader, source.coverage),
    variance: readVariance(reader, source.variance),
    comparison: readComparison(reader, source.comparison),
    statements: readStatements(reader, source.statements),
    record: readRecord(reader, source.record),
    cooperation: readCooperation(reader, source.cooperation),
    indexFloor: reader.number(source.indexFloor, 'indexFloor', { above: 0, max: 100 }),
    bands: readBands(reader, source.bands),
  }
  return { data: reader.issues.length === 0 ? framework : null, issues: reader.issues }
}

function readAnswerScale(reader: JsonReader, value: unknown): AnswerScale {
  const source = reader.record(value, 'answerScale')
  const min = reader.number(source.min, 'answerScale.min', { integer: true })
  const max = reader.number(source.max, 'answerScale.max', { integer: true })
  const points = max - min + 1
  if (points < 2) reader.report('answerScale', 'not_ascending', { min, max })
  if (points > MAXIMUM_POINTS) {
    reader.report('answerScale', 'too_many', { count: points, most: MAXIMUM_POINTS })
  }
  const labels = reader.record(source.labels, 'answerScale.labels')
  const nl = readLabels(reader, labels.nl, 'answerScale.labels.nl', points)
  const en = readLabels(reader, labels.en, 'answerScale.labels.en', points)
  // A file may use either language, so one label must not stand for two points across them either.
  nl.forEach((label, point) => {
    const other = en.findIndex((text) => folded(text) === folded(label))
    if (other !== -1 && other !== point) {
      reader.report(`answerScale.labels.en[${other}]`, 'label_twice', { label })
    }
  })
  return { min, max, labels: { nl, en } }
}

function readLabels(reader: JsonReader, value: unknown, path: string, points: number): string[] {
  const labels = reader.list(value, path).map((label, i) => reader.text(label, `${path}[${i}]`))
  if (Number.isFinite(points) && labels.length !== points) {
    reader.report(path, 'label_count', { count: labels.length, expected: points })
  }
  reportRepeated(reader, labels, 'label_twice', (i) => `${path}[${i}]`)
  return labels
}

function readItems(reader: JsonReader, value: unknown): Item[] {
  const items = reader.list(value, 'items').map((entry, i) => {
    const path = `items[${i}]`
    const source = reader.record(entry, path)
    return {
      code: reader.text(source.code, `${path}.code`),
      scale: readScale(reader, source.scale, `${path}.scale`),
      reversed: reader.boolean(source.reversed, `${path}.reversed`),
      text: readBilingual(reader, source.text, `${path}.text`),
    }
  })
  reportCount(reader, 'items', items.length, 1, MAXIMUM_ITEMS)
  reportCodes(reader, 'items', items)
  for (const dimension of DIMENSIONS) {
    if (!items.some((item) => item.scale === dimension)) {
      reader.report('items', 'form_without_items', { dimension })
    }
  }
  return items
}

function readScale(reader: JsonReader, value: unknown, path: string): Scale {
  const text = reader.text(value, path)
  const scale = SCALES.find((known) => known === text)
  if (scale === undefined && text !== '') reader.report(path, 'scale_unknown', { scale: text })
  return scale ?? 'cooperation'
}

function readGroups(reader: JsonReader, value: unknown): StakeholderGroup[] {
  const groups = reader.list(value, 'groups').map((entry, i) => {
    const path = `groups[${i}]`
    const source = reader.record(entry, path)
    return {
      code: reader.text(source.code, `${path}.code`),
      name: readBilingual(reader, source.name, `${path}.name`),
      description: readBilingual(reader, source.description, `${path}.description`),
    }
  })
  reportCount(reader, 'groups', groups.length, 1, MAXIMUM_GROUPS)
  reportCodes(reader, 'groups', groups)
  return groups
}

function readThemes(reader: JsonReader, value: unknown): Theme[] {
  const themes = reader.list(value, 'themes').map((entry, i) => {
    const path = `themes[${i}]`
    const source = reader.record(entry, path)
    return {
      code: reader.text(source.code, `${path}.code`),
      name: readBilingual(reader, source.name, `${path}.name`),
      also: reader
        .list(source.also ?? [], `${path}.also`)
        .map((word, at) => reader.text(word, `${path}.also[${at}]`)),
    }
  })
  reportCodes(reader, 'themes', themes)
  return themes
}

function readBands(reader: JsonReader, value: unknown): Framework['bands'] {
  const source = reader.list(value, 'bands')
  reportCount(reader, 'bands', source.length, 3, 3)
  const bound = (i: number) => reader.number(source[i], `bands[${i}]`, { min: 0, max: 100 })
  const bands = [bound(0), bound(1), bound(2)] as const
  if (bands[0] >= bands[1] || bands[1] >= bands[2]) reader.report('bands', 'not_ascending')
  return bands
}

function reportCount(
  reader: JsonReader,
  path: string,
  count: number,
  least: number,
  most: number,
): void {
  if (count < least) reader.report(path, 'too_few', { count, least })
  if (count > most) reader.report(path, 'too_many', { count, most })
}

function reportCodes(reader: JsonReader, path: string, coded: readonly { code: string }[]): void {
  const codes = coded.map(({ code }) => code)
  reportRepeated(reader, codes, 'code_twice', (i) => `${path}[${i}].code`)
}

function reportRepeated(
  reader: JsonReader,
  texts: readonly string[],
  code: 'code_twice' | 'label_twice',
  pathOf: (index: number) => string,
): void {
  const seen = new Set<string>()
  texts.forEach((text, i) => {
    const key = folded(text)
    if (key !== '' && seen.has(key)) reader.report(pathOf(i), code, { text })
    seen.add(key)
  })
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}
