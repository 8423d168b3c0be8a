import { SCALES, type Framework, type Scale } from '../../framework/framework'
import { refusal } from '../file-refused'
import { correctedZone } from '../guess'
import type { IngestIssue, Parsed } from '../issue'
import type { LeftOutColumn } from '../left-out-rows'
import { wordKey } from '../text/text-key'
import { labelBytes } from '../values/answer-labels'
import { asksToWrite, GroupReader } from '../values/group'
import { readDay } from '../values/moment'
import { excerpt } from '../values/value'
import { SURVEY_COLUMNS, type ColumnDefinition, type SurveyColumn } from './columns'
import { leftOutIndices, mapColumns, requireColumn, type ColumnMapping } from './mapping'
import { optionColumns, writtenColumns } from './option-columns'
import { isPersonal } from './personal-columns'
import { abbreviatedHeading } from './profiles/limesurvey'
import type { SourceProfile, SurveyFormat } from './profiles/profile'
import { columnsOf, profileOf, toolWords } from './profiles/profile-of'
import { zoneOfImportIds } from './profiles/qualtrics'
import type { RecogniseOptions } from './recognise'
import { statementColumns } from './statement-headings'

/** Of more columns about persons only the first are named. */
const MOST_NAMED = 50

export interface SurveyMapping extends ColumnMapping<SurveyColumn> {
  readonly format: SurveyFormat
  /** For every item of the framework, in its order: index of the cell, −1 where it was not asked. */
  readonly itemColumns: readonly number[]
  /** Indices of the cells that tell when a response was completed: the first that is filled. */
  readonly momentColumns: readonly number[]
  /** IANA name of the zone of times that name none; null: as the Netherlands have it. */
  readonly zone: string | null
  /** Which rows are nobody's answers. */
  readonly leftOut: readonly LeftOutColumn[]
  /** Index of the cell with the number that the survey tool gave the response; −1: it gave none. */
  readonly responseNumberColumn: number
  /** Index of a column → others that hold the same, for rows in which it is blank. */
  readonly versions: ReadonlyMap<number, readonly number[]>
  /** Those among them in which people wrote a group of their own. */
  readonly writtenGroups: ReadonlySet<number>
  /** What the tool puts in front of cells that a spreadsheet would run. */
  readonly guard: RegExp | null
  /** Scales of which the file asks at least one item. */
  readonly askedScales: readonly Scale[]
  /** Indices of the columns that are the survey tool's own, whatever they are called. */
  readonly own: readonly number[]
}

/**
 * A place, a group and one item are required, and days or a period. An item's heading is its code,
 * its code with the statement behind it (`I1. Wensen van …`), or the statement itself, perhaps with
 * what a survey tool puts around it.
 * A refused issue means that the mapping lacks a column without which the file makes no sense.
 */
export function recogniseSurvey(
  header: readonly string[],
  framework: Framework,
  options: RecogniseOptions = {},
): Parsed<SurveyMapping> {
  const profile = profileOf(header, options.answers?.profile)
  const own = profile === null ? [] : toolColumns(header, profile)
  const leftOut = leftOutIndices(header, options.explicit)
  const toolsOwn = (headings?: readonly string[]) =>
    columnsOf(header, headings).filter((index) => !leftOut.has(index))
  const completed = toolsOwn(profile?.completed)
  // A question headed `Datum` may ask for any day; when the survey was filled in, the tool knows
  const ownColumns = SURVEY_COLUMNS.map((column) => {
    return column.name === 'completed_at' && completed.length > 0
      ? { name: column.name, synonyms: column.synonyms }
      : column
  })
  const definitions: ColumnDefinition<string>[] = [...ownColumns, ...statementColumns(framework)]
  const { headings = [] } = options
  const labels = labelBytes(framework.answerScale)
  const groups = new GroupReader(framework)
  const written = writtenColumns(headings, asksToWrite)
  const ofOptions = new Map([
    ...optionColumns(headings, (text) => labels.has(wordKey(text))),
    ...optionColumns(headings, (text) => groups.read(text) >= 0),
  ])
  const { mapping, versions, issues } = mapColumns<string>(header, definitions, options.explicit, {
    passedOver: new Set([...own, ...written, ...[...ofOptions.values()].flat()]),
    codes: new Set(framework.items.map(({ code }) => code)),
    hasVersions: profile?.hasVersions ?? false,
    headings,
  })
  const itemColumns = framework.items.map((item) => mapping.columns.get(item.code) ?? -1)
  const columns = new Map<SurveyColumn, number>()
  for (const { name } of SURVEY_COLUMNS) {
    const index = mapping.columns.get(name)
    if (index !== undefined) columns.set(name, index)
  }
  // What the survey asked itself, or a person points at, goes before what the tool keeps
  const [respondent] = toolsOwn(profile?.respondent)
  if (respondent !== undefined && !columns.has('respondent_id')) {
    columns.set('respondent_id', respondent)
  }
  const group = columns.get('stakeholder_group') ?? -1
  if (written.includes(group + 1)) ofOptions.set(group, [group + 1])
  const asked = columns.get('completed_at')
  const momentColumns = asked === undefined ? completed : [asked]
  if (momentColumns[0] !== undefined) columns.set('completed_at', momentColumns[0])
  const data: SurveyMapping = {
    format: profile?.format ?? 'canonical',
    header,
    columns,
    itemColumns,
    momentColumns,
    zone:
      correctedZone(options.answers) ??
      (asked === undefined || completed.includes(asked) ? zoneOf(profile, options) : null),
    leftOut: leftOutColumns(header, profile),
    responseNumberColumn: columnsOf(header, profile?.number)[0] ?? -1,
    versions: new Map([...versions, ...ofOptions]),
    writtenGroups: new Set((ofOptions.get(group) ?? []).filter((each) => written.includes(each))),
    guard: profile?.guard ?? null,
    askedScales: SCALES.filter((scale) =>
      framework.items.some((item, index) => item.scale === scale && itemColumns[index] !== -1),
    ),
    own,
  }
  const remarks = withPersonal(issues)
  remarks.push(
    ...requireColumn(data, SURVEY_COLUMNS, ['area_code', 'region']),
    ...requireColumn(data, SURVEY_COLUMNS, ['stakeholder_group']),
  )
  if (data.askedScales.length === 0) remarks.push(noItems(header, framework))
  if (!columns.has('completed_at') && !options.period) {
    remarks.push(
      refusal('period_needed', { alternatives: 'completed_at, ingevuld_op' }, null, 'completed_at'),
    )
  }
  return { data, issues: remarks }
}

/** Columns that are the tool's own, whatever they are called. */
function toolColumns(header: readonly string[], profile: SourceProfile): number[] {
  const named = columnsOf(header, toolWords(profile))
  const alike = [...header.keys()].filter((index) => profile.ownPattern?.test(header[index] ?? ''))
  return [...named, ...alike]
}

function leftOutColumns(
  header: readonly string[],
  profile: SourceProfile | null,
): readonly LeftOutColumn[] {
  return (profile?.leftOut ?? []).flatMap(({ headings, code, isOut }) => {
    const [column] = columnsOf(header, headings)
    return column === undefined ? [] : [{ column, code, isOut }]
  })
}

function zoneOf(profile: SourceProfile | null, { headings = [] }: RecogniseOptions): string | null {
  return zoneOfImportIds(headings) ?? profile?.zone ?? null
}

/** The issues, with one that names the columns about persons instead of one for each. */
function withPersonal(issues: readonly IngestIssue[]): IngestIssue[] {
  const isOfPerson = ({ code, column }: IngestIssue) =>
    code === 'column_unknown' && isPersonal(column ?? '')
  const values = issues.filter(isOfPerson).map(({ column }) => column)
  const others = issues.filter((issue) => !isOfPerson(issue))
  if (values.length === 0) return others
  const first = values.slice(0, MOST_NAMED).join(', ')
  const params = {
    values: values.length > MOST_NAMED ? `${first}, … (${values.length})` : first,
  }
  const personal = {
    row: null,
    column: null,
    code: 'columns_personal',
    severity: 'warning',
    params,
  }
  return [...others, personal as IngestIssue]
}

/** So many cells of a header that are numbers or days are no headings. */
const FEWEST_DATA = 4

function isData(cell: string): boolean {
  return /^\s*-?\d{1,4}\s*$/.test(cell) || 'value' in readDay(cell)
}

function noItems(header: readonly string[], { items }: Framework): IngestIssue {
  const value = abbreviatedHeading(header)
  if (value !== null) return refusal('headings_abbreviated', { value })
  if (header.filter(isData).length >= FEWEST_DATA) {
    const first = header.filter((cell) => cell.trim() !== '').slice(0, FEWEST_DATA)
    return refusal('header_missing', { values: first.map(excerpt).join(', ') })
  }
  return refusal('no_items', { first: items[0]?.code ?? '', last: items.at(-1)?.code ?? '' })
}

/** Index of the cell for every canonical column, −1 where the file has none. */
export function columnIndices(mapping: SurveyMapping): Readonly<Record<SurveyColumn, number>> {
  const entries = SURVEY_COLUMNS.map(({ name }) => [name, mapping.columns.get(name) ?? -1])
  return Object.fromEntries(entries) as Record<SurveyColumn, number>
}
