import { DIMENSIONS } from '#app/domain/framework/framework'
import { SCORE_COLUMNS, type ScoreColumn } from '#app/domain/export/score-columns'
import * as z from 'zod'

const STATUSES = [
  'final',
  'provisional',
  'insufficient',
  'suppressed',
  'records_only',
  'survey_only',
] as const

/** A score, or where it lies at or beyond 5 or 95 only that; null is missing or suppressed. */
const mean = z.union([z.number().min(5).max(95), z.enum(['≤5', '≥95'])]).nullable()
const figure = z.number().nullable()

/** What stands in each column, for the OpenAPI document; compiled against the list of columns. */
const COLUMN_TYPES: Readonly<Record<ScoreColumn, z.ZodType>> = {
  region_set: z.string(),
  region: z.string(),
  period: z.string().describe('Quarter, such as 2026-Q3; with by=year a year, such as 2026.'),
  dimension: z.enum([...DIMENSIONS, 'index']),
  score: z
    .union([z.number().min(0).max(100), z.enum(['≤5', '≥95'])])
    .nullable()
    .describe(
      '0…100, one decimal (of a group whole); null where missing or suppressed: see status.',
    ),
  se: figure.describe('Standard error; from 10 persons on.'),
  ci_low: figure.describe('Lower end of the 95 % interval; from 10 persons on.'),
  ci_high: figure.describe('Upper end of the 95 % interval.'),
  df: figure.describe('Degrees of freedom of the interval.'),
  n: z.int().min(0).nullable().describe('Persons with a valid score; null where hidden.'),
  n_eff: figure.describe('Effective n, (Σw)²/Σw².'),
  coverage: z.number().min(0).max(1).nullable(),
  survey_score: mean.describe('The part that rests on answers.'),
  record_score: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('The part that rests on performance agreements.'),
  status: z.enum(STATUSES),
  change: figure.describe(
    'Score minus that of the quarter (with by=year: year) in change_against.',
  ),
  change_p: z.number().min(0).max(1).nullable().describe('Two-sided p, raw.'),
  change_demonstrable: z
    .boolean()
    .nullable()
    .describe('After Benjamini–Hochberg at 5 % over region set and period.'),
  framework_version: z.string(),
  waiting: z
    .boolean()
    .nullable()
    .describe('True: figures of an earlier edition; newer answers wait until they can be shown.'),
  change_against: z
    .string()
    .nullable()
    .describe('Quarter that the change is against: the previous one, or the parameter against.'),
  change_reason: z
    .string()
    .nullable()
    .describe(
      'Why there is no change, codes between semicolons: no_score, other_items, other_groups, not_shown.',
    ),
  change_from: figure.describe('The earlier of the two scores that change is the difference of.'),
  change_to: figure.describe('The later of the two.'),
  change_basis: z
    .string()
    .nullable()
    .describe(
      'How these two differ from the scores on show, codes between semicolons: constant_weights (both by the newer weights), survey_only (both without the agreements); null where they do not.',
    ),
  line_break: z
    .enum(['other_items', 'other_groups', 'other_record', 'other_weights'])
    .nullable()
    .describe('Why a line through the quarters is interrupted before this one.'),
}

/** The JSON schema of a row; `stakeholder_group` is there with `by=group` only. */
export function scoreRowSchema() {
  const columns = SCORE_COLUMNS.map((column) => [column, COLUMN_TYPES[column]] as const)
  const row = z.object({
    ...Object.fromEntries(columns),
    stakeholder_group: z.string().optional().describe('With by=group only.'),
  })
  return z.toJSONSchema(row, { target: 'draft-2020-12' })
}
