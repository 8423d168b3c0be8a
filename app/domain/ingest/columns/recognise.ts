import type { Quarter } from '../../calendar/quarter'
import type { Framework } from '../../framework/framework'
import { heldIn } from '../../grouping'
import { refusal } from '../file-refused'
import type { IngestIssue, Parsed } from '../issue'
import type { Answers } from '../question'
import type { IsKnownHeading } from '../text/header'
import { wordKey } from '../text/text-key'
import {
  AGREEMENT_COLUMNS,
  BOTTLENECK_COLUMNS,
  CHOICE_COLUMNS,
  COOPERATION_COLUMNS,
  LOOP_COLUMNS,
  REGION_COLUMNS,
  STAKEHOLDER_COLUMNS,
  SURVEY_COLUMNS,
  WAVE_COLUMNS,
  type AgreementColumn,
  type BottleneckColumn,
  type ChoiceColumn,
  type ColumnDefinition,
  type CooperationColumn,
  type LoopColumn,
  type RegionColumn,
  type StakeholderColumn,
  type WaveColumn,
} from './columns'
import { headingReadings, LONGEST_HEADING } from './heading-readings'
import {
  endingOf,
  mapColumns,
  requireColumn,
  type ColumnMapping,
  type ExplicitMapping,
} from './mapping'
import { isPersonal } from './personal-columns'
import { PROFILES, toolWords } from './profiles/profile-of'
import { statementKeys } from './statement-headings'

/** Headings that were judged: the head of a file is read in several ways. */
const MOST_REMEMBERED = 10_000

export interface RecogniseOptions {
  readonly explicit?: ExplicitMapping
  /** --period: makes a column of dates or periods unnecessary. */
  readonly period?: Quarter | null
  /** --region-set: makes the column region_set unnecessary. */
  readonly regionSet?: string | null
  /** All rows of headings, where a file has several. */
  readonly headings?: readonly (readonly string[])[]
  /** Which survey tool made it, and in what zone its times are, where somebody says so. */
  readonly answers?: Answers
}

/** A refused issue means that the mapping lacks a column without which the file makes no sense. */
export function recogniseAgreements(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<AgreementColumn>> {
  const { mapping, issues } = mapColumns(
    header,
    AGREEMENT_COLUMNS,
    options.explicit,
    written(header),
  )
  issues.push(
    ...requireColumn(mapping, AGREEMENT_COLUMNS, ['agreement_id']),
    ...requireColumn(mapping, AGREEMENT_COLUMNS, ['area_code', 'region']),
    ...requirePeriod(mapping, options),
  )
  return { data: mapping, issues }
}

/** See recogniseAgreements. */
export function recogniseRegions(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<RegionColumn>> {
  const { mapping, issues } = mapColumns(header, REGION_COLUMNS, options.explicit)
  issues.push(
    ...(options.regionSet ? [] : requireColumn(mapping, REGION_COLUMNS, ['region_set'])),
    ...requireColumn(mapping, REGION_COLUMNS, ['region']),
    ...requireColumn(mapping, REGION_COLUMNS, ['area_code']),
  )
  return { data: mapping, issues }
}

/** See recogniseAgreements. Without region_set the region's name must be clear by itself. */
export function recogniseStakeholders(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<StakeholderColumn>> {
  const { mapping, issues } = mapColumns(
    header,
    STAKEHOLDER_COLUMNS,
    options.explicit,
    written(header),
  )
  issues.push(
    ...requireColumn(mapping, STAKEHOLDER_COLUMNS, ['region']),
    ...requireColumn(mapping, STAKEHOLDER_COLUMNS, ['stakeholder_group']),
    ...requirePeriod(mapping, options),
  )
  return { data: mapping, issues }
}

/** When a form was sent: it makes a file of what somebody wrote by hand differ from any before it. */
export const WRITTEN_AT = 'written_at'

/** See recogniseStakeholders. */
export function recogniseWaves(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<WaveColumn>> {
  const { mapping, issues } = mapColumns(header, WAVE_COLUMNS, options.explicit, written(header))
  issues.push(
    ...requireColumn(mapping, WAVE_COLUMNS, ['wave']),
    ...requireColumn(mapping, WAVE_COLUMNS, ['region']),
    ...requireColumn(mapping, WAVE_COLUMNS, ['stakeholder_group']),
    ...requirePeriod(mapping, options),
  )
  return { data: mapping, issues }
}

function written<Name extends string>(header: readonly string[]) {
  const passedOver = new Set([header.indexOf(WRITTEN_AT)])
  return { passedOver, codes: new Set<Name>(), hasVersions: false }
}

/** See recogniseAgreements. Without region_set a region's name must be clear by itself. */
export function recogniseLoops(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<LoopColumn>> {
  const { mapping, issues } = mapColumns(header, LOOP_COLUMNS, options.explicit, written(header))
  issues.push(
    ...requireColumn(mapping, LOOP_COLUMNS, ['loop_id']),
    ...requireColumn(mapping, LOOP_COLUMNS, ['area_code', 'region']),
    ...requireColumn(mapping, LOOP_COLUMNS, ['heard']),
    ...requireColumn(mapping, LOOP_COLUMNS, ['heard_on']),
  )
  return { data: mapping, issues }
}

/** Without what makes a window one, a choice could not be judged. */
const NEEDED_OF_CHOICES = [
  ...(['choice_id', 'choice', 'step', 'kind', 'opens', 'closes', 'audience', 'influence'] as const),
]

/** See recogniseLoops. */
export function recogniseChoices(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<ChoiceColumn>> {
  const { mapping, issues } = mapColumns(header, CHOICE_COLUMNS, options.explicit, written(header))
  issues.push(
    ...requireColumn(mapping, CHOICE_COLUMNS, ['area_code', 'region']),
    ...NEEDED_OF_CHOICES.flatMap((name) => requireColumn(mapping, CHOICE_COLUMNS, [name])),
  )
  return { data: mapping, issues }
}

/** See recogniseLoops. */
export function recogniseCooperation(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<CooperationColumn>> {
  const columns = COOPERATION_COLUMNS
  const { mapping, issues } = mapColumns(header, columns, options.explicit, written(header))
  const needed = ['cooperation_id', 'cooperation', 'form', 'partner', 'as_of'] as const
  issues.push(
    ...requireColumn(mapping, columns, ['area_code', 'region']),
    ...needed.flatMap((name) => requireColumn(mapping, columns, [name])),
  )
  return { data: mapping, issues }
}

/** A bottleneck lies where its cooperation does. */
export function recogniseBottlenecks(
  header: readonly string[],
  options: RecogniseOptions = {},
): Parsed<ColumnMapping<BottleneckColumn>> {
  const columns = BOTTLENECK_COLUMNS
  const { mapping, issues } = mapColumns(header, columns, options.explicit, written(header))
  const needed = ['bottleneck_id', 'cooperation_id', 'bottleneck', 'raised_on'] as const
  issues.push(...needed.flatMap((name) => requireColumn(mapping, columns, [name])))
  return { data: mapping, issues }
}

function requirePeriod(
  { columns }: { readonly columns: ReadonlyMap<string, number> },
  { period }: RecogniseOptions,
): IngestIssue[] {
  if (columns.has('period') || period) return []
  return [refusal('period_needed', { alternatives: 'period, periode' }, null, 'period')]
}

/**
 * Tells a heading that some kind of file has: what the delimiter and the row of the headings are judged
 * by. Of what a survey tool puts around a heading only statements are seen through. Loosely, words that
 * may mean something else are known too, and what survey tools write.
 */
export function knownHeadings(framework: Framework): IsKnownHeading {
  const definitions: readonly ColumnDefinition<string>[] = [
    ...SURVEY_COLUMNS,
    ...AGREEMENT_COLUMNS,
    ...REGION_COLUMNS,
    ...STAKEHOLDER_COLUMNS,
    ...WAVE_COLUMNS,
    ...LOOP_COLUMNS,
    ...CHOICE_COLUMNS,
    ...COOPERATION_COLUMNS,
    ...BOTTLENECK_COLUMNS,
  ]
  const known = new Set(
    [
      ...definitions.flatMap(({ name, synonyms }) => [name, ...synonyms]),
      ...PROFILES.flatMap(({ signature }) => signature.flat()).filter((each) => each.length > 5),
    ].map(wordKey),
  )
  const loose = new Set(
    [...definitions.flatMap(({ also = [] }) => also), ...PROFILES.flatMap(toolWords)].map(wordKey),
  )
  loose.delete('')
  const statements = statementKeys(framework)
  const isKnown = (heading: string, loosely: boolean): boolean => {
    const key = wordKey(heading)
    if (known.has(key)) return true
    const readings = headingReadings(heading)
    if (readings.some(({ text }) => statements.has(wordKey(text)))) return true
    if (endingOf(heading, statements) !== undefined) return true
    if (!loosely || key === '') return false
    return isPersonal(heading) || readings.some(({ text }) => loose.has(wordKey(text)))
  }
  const [strictly, asWell] = [new Map<string, boolean>(), new Map<string, boolean>()]
  return (heading, loosely = false) => {
    if (heading.length > LONGEST_HEADING) return false
    const memory = loosely ? asWell : strictly
    if (memory.size > MOST_REMEMBERED) memory.clear()
    return heldIn(memory, heading, () => isKnown(heading, loosely))
  }
}
