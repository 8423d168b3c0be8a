import { SCALES, type Framework, type Scale } from '../../framework/framework'
import { refusal } from '../file-refused'
import type { IngestIssue, Parsed } from '../issue'
import { wordKey } from '../text/text-key'
import { SURVEY_COLUMNS, type ColumnDefinition, type SurveyColumn } from './columns'
import {
  abbreviatedHeading,
  canonicalHeading,
  isLimeSurvey,
  isResponseNumber,
  itemOfCode,
  SUBMITTED_COLUMN,
} from './limesurvey'
import { mapColumns, requireColumn, type ColumnMapping } from './mapping'
import type { RecogniseOptions } from './recognise'

/** Which survey tool's habits a file has. */
export type SurveyFormat = 'canonical' | 'limesurvey'

export interface SurveyMapping extends ColumnMapping<SurveyColumn> {
  readonly format: SurveyFormat
  /** For every item of the framework, in its order: index of the cell, −1 where it was not asked. */
  readonly itemColumns: readonly number[]
  /** Index of the cell that is blank where a respondent did not send the survey in; −1: all did. */
  readonly submittedColumn: number
  /** Index of the cell with the number that the survey tool gave the response; −1: it gave none. */
  readonly responseNumberColumn: number
  /** Scales of which the file asks at least one item. */
  readonly askedScales: readonly Scale[]
}

/**
 * A place, a group and one item are required, and days or a period. An item's heading is its code,
 * its code with the statement behind it (`I1. Wensen van …`), or the statement itself.
 * A refused issue means that the mapping lacks a column without which the file makes no sense.
 */
export function recogniseSurvey(
  header: readonly string[],
  framework: Framework,
  options: RecogniseOptions = {},
): Parsed<SurveyMapping> {
  const items: ColumnDefinition<string>[] = framework.items.map((item) => ({
    name: item.code,
    synonyms: [item.text.nl, item.text.en].flatMap((text) => [text, `${item.code} ${text}`]),
  }))
  const limeSurvey = isLimeSurvey(header)
  const definitions: ColumnDefinition<string>[] = [...SURVEY_COLUMNS, ...items]
  if (limeSurvey) definitions.push({ name: SUBMITTED_COLUMN, synonyms: [] })
  const codes = new Set(framework.items.map((item) => wordKey(item.code)))
  const isItem = (code: string) => codes.has(wordKey(code))
  const readAs = limeSurvey
    ? (heading: string) => itemOfCode(heading, isItem) ?? canonicalHeading(heading)
    : undefined
  const { mapping, issues } = mapColumns<string>(header, definitions, options.explicit, readAs)
  const submittedColumn = mapping.columns.get(SUBMITTED_COLUMN) ?? -1
  const itemColumns = framework.items.map((item) => mapping.columns.get(item.code) ?? -1)
  const columns = new Map<SurveyColumn, number>()
  for (const { name } of SURVEY_COLUMNS) {
    const index = mapping.columns.get(name)
    if (index !== undefined) columns.set(name, index)
  }
  // The day of sending in is the day of completion, unless the survey asked for one itself
  if (submittedColumn >= 0 && !columns.has('completed_at')) {
    columns.set('completed_at', submittedColumn)
  }
  const data: SurveyMapping = {
    format: limeSurvey ? 'limesurvey' : 'canonical',
    header,
    columns,
    itemColumns,
    submittedColumn,
    responseNumberColumn: limeSurvey ? header.findIndex(isResponseNumber) : -1,
    askedScales: SCALES.filter((scale) =>
      framework.items.some((item, index) => item.scale === scale && itemColumns[index] !== -1),
    ),
  }
  issues.push(
    ...requireColumn(data, SURVEY_COLUMNS, ['area_code', 'region']),
    ...requireColumn(data, SURVEY_COLUMNS, ['stakeholder_group']),
  )
  if (data.askedScales.length === 0) {
    issues.push(noItems(header, framework))
  }
  if (!columns.has('completed_at') && !options.period) {
    issues.push(
      refusal('period_needed', { alternatives: 'completed_at, ingevuld_op' }, null, 'completed_at'),
    )
  }
  return { data, issues }
}

function noItems(header: readonly string[], { items }: Framework): IngestIssue {
  const value = abbreviatedHeading(header)
  if (value !== null) return refusal('headings_abbreviated', { value })
  return refusal('no_items', { first: items[0]?.code ?? '', last: items.at(-1)?.code ?? '' })
}

/** Index of the cell for every canonical column, −1 where the file has none. */
export function columnIndices(mapping: SurveyMapping): Readonly<Record<SurveyColumn, number>> {
  const entries = SURVEY_COLUMNS.map(({ name }) => [name, mapping.columns.get(name) ?? -1])
  return Object.fromEntries(entries) as Record<SurveyColumn, number>
}
