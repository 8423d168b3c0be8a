import * as z from 'zod'
import { REGISTER_SCHEMAS } from './register-rows'
import { SCORE_PARAMETERS } from './score-query'
import { scoreRowSchema } from './score-row'

const PROBLEM_TYPE = 'application/problem+json'

const problemSchema = () =>
  z.toJSONSchema(
    z.object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      code: z.string(),
      errors: z
        .array(z.object({ parameter: z.string(), code: z.string(), detail: z.string() }))
        .optional(),
    }),
  )

const problem = (description: string) => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
})

const PROBLEMS = {
  '400': problem('A parameter is unknown, repeated or not possible.'),
  '401': problem('No token and no session, or none that works.'),
  '403': problem('The role may not read this.'),
  '429': problem('Too many requests; Retry-After says for how many seconds to wait.'),
  '503': problem(
    'The database or its disk is in trouble; `code` and `detail` say which, and what to do.',
  ),
}

const JSON_ROWS = {
  'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Score' } } },
}
const CSV_ROWS = {
  'text/csv': {
    schema: {
      type: 'string',
      description: 'UTF-8, comma, header first, decimal point, missing is empty.',
    },
  },
}

/** Within a document the dialect is the document's. */
function inDocument<Schema extends object>(schema: Schema): Omit<Schema, '$schema'> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema')) as Omit<
    Schema,
    '$schema'
  >
}

function parameters() {
  return Object.entries(SCORE_PARAMETERS).map(([name, type]) => {
    const { description, ...schema } = inDocument(z.toJSONSchema(type))
    return { name, in: 'query', required: false, description, schema }
  })
}

function reading(operationId: string, summary: string, content: object, more: object = {}) {
  const responses = { '200': { description: 'Released scores.', content }, ...PROBLEMS, ...more }
  return { get: { operationId, summary, parameters: parameters(), responses } }
}

function listing(operationId: string, summary: string, schema: keyof typeof REGISTER_SCHEMAS) {
  const items = { $ref: `#/components/schemas/${schema}` }
  const content = { 'application/json': { schema: { type: 'array', items } } }
  const { 401: unknown, 403: refused, 429: tooMany, 503: troubled } = PROBLEMS
  const problems = { '401': unknown, '403': refused, '429': tooMany, '503': troubled }
  const responses = { '200': { description: summary, content }, ...problems }
  return { get: { operationId, summary, responses } }
}

/**
 * The OpenAPI 3.1 description of the API, made of the same list of columns and the same parameters that
 * it is served with.
 * @param server where the API is reached, without a slash at the end
 */
export function openApiDocument(server: string) {
  const notAcceptable = problem('Accept takes neither JSON nor CSV.')
  return {
    openapi: '3.1.0',
    info: {
      title: 'Draagvlak',
      version: '1',
      description:
        'Legitimacy scores of regional decisions, as the pages show them: rounded and suppressed by the ' +
        'same rules. Columns are stable: new ones may come, none goes.',
    },
    servers: [{ url: server }],
    security: [{ token: [] }, { session: [] }],
    paths: {
      '/api/v1/scores': reading(
        'readScores',
        'Scores, as JSON or CSV by the Accept header; JSON without one.',
        { ...JSON_ROWS, ...CSV_ROWS },
        { '406': notAcceptable },
      ),
      '/api/v1/scores.json': reading('readScoresAsJson', 'Scores as JSON.', JSON_ROWS),
      '/api/v1/cooperation.json': listing(
        'readCooperation',
        'Cooperations, a row per partner and reference date; of a round under way nobody’s answers.',
        'Cooperation',
      ),
      '/api/v1/stakeholders.json': listing(
        'readStakeholders',
        'Stakeholder registers, a row per organisation, region and period.',
        'Stakeholder',
      ),
      '/api/v1/choices.json': listing(
        'readChoices',
        'Decision processes, a row per step.',
        'ChoiceStep',
      ),
      '/api/v1/bottlenecks.json': listing(
        'readBottlenecks',
        'Bottlenecks of cooperations.',
        'Bottleneck',
      ),
      '/api/v1/scores.csv': reading('readScoresAsCsv', 'Scores as CSV.', CSV_ROWS),
    },
    components: {
      schemas: {
        ...REGISTER_SCHEMAS,
        Score: inDocument(scoreRowSchema()),
        Problem: inDocument(problemSchema()),
      },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by an administrator under Tokens; has a role and a last day.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'draagvlak',
          description: 'Of somebody who is logged in, from this site; `__Host-draagvlak` by https.',
        },
      },
    },
  }
}
