import type { PeriodKind } from '#app/domain/calendar/period'
import type { Quarter } from '#app/domain/calendar/quarter'
import { isPeriodOf, ROWS_BY, rowsBy } from '#app/domain/export/score-rows-by'
import * as z from 'zod'
import type { ScoreFilter } from '../scores/read-scores.server'

/** A quarter or a year; which of them it must be hangs on `by`. */
const PERIOD = /^\d{4}(-Q[1-4])?$/

/** No database holds NUL. */
const name = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !text.includes('\0'))

/** What may be asked of the scores. Descriptions are those of the OpenAPI document. */
export const SCORE_PARAMETERS = {
  region_set: name.describe('Only this region set, by its name.'),
  region: name.describe('Only this region, by its name.'),
  from: z
    .string()
    .regex(PERIOD)
    .describe('First quarter, inclusive, such as 2026-Q1; with by=year a year, such as 2026.'),
  to: z.string().regex(PERIOD).describe('Last quarter (with by=year: year), inclusive.'),
  against: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .describe(
      'The quarter that the change columns speak of; the previous quarter without it. A row of that quarter itself has no change. Not with by=year.',
    ),
  by: z
    .enum(ROWS_BY)
    .describe(
      '`group`: a row per stakeholder group, named in the column stakeholder_group. ' +
        '`year`: rows of calendar years that are over instead of quarters; change is then against ' +
        'the previous year. `group,year`: both.',
    ),
  published: z
    .literal('1')
    .describe(
      'Scores of published quarters as their newest edition has them. What a token or session of ' +
        'the board gets in any case. Not with by=year or against.',
    ),
} as const

type ParameterName = keyof typeof SCORE_PARAMETERS
const NAMES = Object.keys(SCORE_PARAMETERS) as ParameterName[]

/** Why a parameter cannot be used; the sentence is made in words/. */
export type ParameterError = 'unknown' | 'repeated' | 'invalid' | 'reversed'

export interface WrongParameter {
  readonly parameter: string
  readonly code: ParameterError
}

export interface ScoreQuery {
  readonly filter: ScoreFilter
  readonly byGroup: boolean
  /** The quarter that changes are told against; null: the previous one. */
  readonly against: Quarter | null
  /** As they were published, not as they are now. */
  readonly published: boolean
}

export type ParsedScoreQuery =
  | { readonly query: ScoreQuery; readonly wrong: null }
  | { readonly query: null; readonly wrong: readonly WrongParameter[] }

/**
 * Reads an address. A parameter that is not known is refused: a slip of the pen would otherwise give
 * all scores where few were meant.
 * @param live whether figures as they are now may be given; else only published ones
 */
export function parseScoreQuery(parameters: URLSearchParams, live: boolean): ParsedScoreQuery {
  const wrong: WrongParameter[] = []
  const { byGroup, kind } = rowsBy(ROWS_BY.find((by) => by === parameters.get('by')))
  const given = new Map<ParameterName, string>()
  for (const parameter of new Set(parameters.keys())) {
    const name = NAMES.find((known) => known === parameter)
    const [value = '', ...more] = parameters.getAll(parameter)
    if (name === undefined) wrong.push({ parameter, code: 'unknown' })
    else if (more.length > 0) wrong.push({ parameter, code: 'repeated' })
    else if (isPossible(name, value, kind)) given.set(name, value)
    else wrong.push({ parameter, code: 'invalid' })
  }
  const [from, to] = [given.get('from'), given.get('to')]
  if (from !== undefined && to !== undefined && from > to) {
    wrong.push({ parameter: 'to', code: 'reversed' })
  }
  const published = !live || given.has('published')
  const notPublished = [kind === 'year' ? 'by' : [], given.has('against') ? 'against' : []].flat()
  if (published) {
    wrong.push(...notPublished.map((parameter) => ({ parameter, code: 'invalid' as const })))
  }
  if (wrong.length > 0) return { query: null, wrong }
  const by = kind === 'year' ? { by: kind } : {}
  const against = given.get('against') ?? null
  return {
    query: { filter: { ...filterOf(given), ...by }, byGroup, against, published },
    wrong: null,
  }
}

/** Whether a parameter can have this value where periods of this kind are asked for. */
function isPossible(name: ParameterName, value: string, kind: PeriodKind): boolean {
  if (name === 'against' && (kind === 'year' || !isPeriodOf('quarter', value))) return false
  if ((name === 'from' || name === 'to') && !isPeriodOf(kind, value)) return false
  return SCORE_PARAMETERS[name].safeParse(value).success
}

function filterOf(given: ReadonlyMap<ParameterName, string>): ScoreFilter {
  const [regionSet, region] = [given.get('region_set'), given.get('region')]
  const [from, to] = [given.get('from'), given.get('to')]
  return {
    ...(regionSet === undefined ? {} : { regionSet }),
    ...(region === undefined ? {} : { region }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
