import { PostgresAdapter, sql, type Kysely } from 'kysely'

type Row = Readonly<Record<string, unknown>>
type Fields = readonly string[]

/** A table of scores as it was, and the fields that become one value of each region and period. */
interface Packed {
  readonly select: string
  readonly from: string
  readonly fields: Fields
}

const SCORE: Packed = {
  select: `dimension, status, score, se, df, ci_low as "ciLow", ci_high as "ciHigh", n,
    effective_n as "effectiveN", respondents, coverage, survey_score as "surveyScore",
    record_score as "recordScore", record_known_share as "recordKnownShare",
    record_weight as "recordWeight", agreements, arithmetic_mean as "arithmeticMean", weakest,
    framework_version`,
  from: 'score',
  fields: [
    ...['dimension', 'status', 'score', 'se', 'df', 'ciLow', 'ciHigh', 'n', 'effectiveN'],
    ...['respondents', 'coverage', 'surveyScore', 'recordScore', 'recordKnownShare'],
    ...['recordWeight', 'agreements', 'arithmeticMean', 'weakest'],
  ],
}

const GROUP: Packed = {
  select: `dimension as scale, stakeholder_group as "group", expected_weight as "expectedWeight",
    weight, n, respondents, clusters, mean, sum_weights as "sumWeights",
    sum_squared_weights as "sumSquaredWeights", maximum_weight as "maximumWeight", variance,
    is_reference as "isReference"`,
  from: 'score_group',
  fields: [
    ...['scale', 'group', 'expectedWeight', 'weight', 'n', 'respondents', 'clusters'],
    ...['mean', 'sumWeights', 'sumSquaredWeights', 'maximumWeight', 'variance'],
    ...['isReference'],
  ],
}

const DIFFERENCE: Packed = {
  select: `dimension, against, line_break as "lineBreak", difference, later, earlier,
    constant_weights as "constantWeights", survey_only as "surveyOnly", se, df, p, reasons`,
  from: 'score_difference',
  fields: [
    ...['dimension', 'against', 'lineBreak', 'difference', 'later', 'earlier'],
    ...['constantWeights', 'surveyOnly', 'se', 'df', 'p', 'reasons'],
  ],
}

const ON_SHOW: Fields = [
  ...['dimension', 'state', 'edition', 'frameworkVersion', 'status', 'lineBreak'],
  ...['score', 'se', 'df', 'ciLow', 'ciHigh', 'n', 'effectiveN', 'respondents'],
  ...['coverage', 'surveyScore', 'recordScore', 'recordKnownShare', 'recordWeight'],
]

const GROUP_ON_SHOW: Fields = [
  ...['dimension', 'group', 'state', 'edition', 'frameworkVersion', 'expectedWeight'],
  ...['weight', 'n', 'respondents', 'clusters', 'mean', 'sumWeights'],
  ...['sumSquaredWeights', 'maximumWeight', 'variance', 'isReference'],
]

const DIFFERENCE_ON_SHOW: Fields = [
  ...['of', 'against', 'difference', 'later', 'earlier', 'constantWeights'],
  ...['surveyOnly', 'se', 'df', 'p', 'demonstrable', 'reasons'],
]

/**
 * What is scored and shown of a region and period in one row a table, as it is always written and read
 * together (packed-rows): before that it took a row a score, a group and a difference, and to write those took
 * longer than to make them. All digits stay, and what is on show stays on show.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  const text = postgres ? sql`text collate "C"` : sql`text`
  const integer = sql`integer`
  const bytes = postgres ? sql`bytea` : sql`blob`
  const create = (table: string) =>
    db.schema
      .createTable(`packed_${table}`)
      .addColumn('region_id', integer, (c) => c.notNull().references('region.id'))
      .addColumn('period', text, (c) => c.notNull())
      .modifyEnd(postgres ? sql`` : sql`strict`)
  const withKind = (table: string) =>
    create(table).addColumn('period_kind', text, (c) =>
      c.notNull().check(sql`period_kind in ('quarter', 'year')`),
    )
  const key = ['region_id', 'period'] as const

  await withKind('score')
    .addColumn('framework_version', text, (c) =>
      c.notNull().references('framework_version.version'),
    )
    .addColumn('content', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('packed_score_key', [...key])
    .execute()
  await withKind('score_group')
    .addColumn('content', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('packed_score_group_key', [...key])
    .execute()
  await create('score_difference')
    .addColumn('content', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('packed_score_difference_key', [...key])
    .execute()
  await withKind('released_score')
    .addColumn('scales', text, (c) => c.notNull().check(sql`scales in ('forms', 'cooperation')`))
    .addColumn('scores', bytes, (c) => c.notNull())
    .addColumn('differences', bytes, (c) => c.notNull())
    .addColumn('groups', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('packed_released_score_key', [...key, 'scales'])
    .execute()

  const { rows: regions } = await sql<{ id: number }>`select id from region order by id`.execute(db)
  for (const { id } of regions) {
    for (const table of [SCORE, GROUP, DIFFERENCE]) await packTable(db, id, table)
    await packOnShow(db, id)
  }
  for (const table of ['score', 'score_group', 'score_difference', 'released_score']) {
    await db.schema.dropTable(table).execute()
    await db.schema.alterTable(`packed_${table}`).renameTo(table).execute()
  }
}

async function packTable(db: Kysely<any>, regionId: number, table: Packed): Promise<void> {
  const { select, from, fields } = table
  const hasKind = table !== DIFFERENCE
  const order = table === DIFFERENCE ? ', against' : table === GROUP ? ', stakeholder_group' : ''
  const { rows } = await sql<Row>`
    select period, ${sql.raw(hasKind ? 'period_kind,' : '')} ${sql.raw(select)}
    from ${sql.table(from)} where region_id = ${regionId}
    order by period, dimension ${sql.raw(order)}
  `.execute(db)
  for (const [period, ofPeriod] of byPeriod(rows)) {
    const [first] = ofPeriod as [Row]
    const named = hasKind ? { period_kind: first.period_kind } : {}
    const versioned = table === SCORE ? { framework_version: first.framework_version } : {}
    const content = packed(ofPeriod.map(withCodes), fields)
    const row = { region_id: regionId, period, ...named, ...versioned, content }
    await db.insertInto(`packed_${from}`).values(row).execute()
  }
}

async function packOnShow(db: Kysely<any>, regionId: number): Promise<void> {
  const { rows } = await sql<Row>`
    select * from released_score where region_id = ${regionId}
    order by period, dimension, stakeholder_group
  `.execute(db)
  for (const scales of ['forms', 'cooperation']) {
    const ofScales = rows.filter(
      (row) => (row.dimension === 'cooperation') === (scales !== 'forms'),
    )
    for (const [period, ofPeriod] of byPeriod(ofScales)) {
      const found = ofPeriod.map((row): Row => ({
        ...(JSON.parse(row.content as string) as Row),
        // The name that its rows bear (COOPERATION_ROW).
        dimension: row.dimension === 'cooperation' ? 'output' : row.dimension,
        ...{ state: row.state, edition: row.edition },
        ...{ isGroup: row.stakeholder_group !== '', period_kind: row.period_kind },
      }))
      const ofScores = found.filter(({ isGroup }) => !isGroup)
      const told = ofScores.flatMap((row, of) =>
        ((row.differences ?? []) as Row[]).map((one) => withCodes({ ...one, of })),
      )
      await db
        .insertInto('packed_released_score')
        .values({
          ...{ region_id: regionId, period, period_kind: found[0]?.period_kind, scales },
          scores: packed(ofScores, ON_SHOW),
          differences: packed(told, DIFFERENCE_ON_SHOW),
          groups: packed(
            found.filter(({ isGroup }) => isGroup),
            GROUP_ON_SHOW,
          ),
        })
        .execute()
    }
  }
}

/** With its reasons as codes with blanks between them. */
function withCodes(row: Row): Row {
  const { reasons } = row
  const codes: unknown = typeof reasons === 'string' ? JSON.parse(reasons) : reasons
  return Array.isArray(codes) ? { ...row, reasons: codes.join(' ') } : row
}

function byPeriod(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const period = row.period as string
    const known = found.get(period)
    if (known === undefined) found.set(period, [row])
    else known.push(row)
  }
  return found
}

/** As db/packed-rows reads them. */
function packed(rows: readonly Row[], fields: Fields): Uint8Array {
  const texts: string[] = []
  const numbers = rows.flatMap((row) =>
    fields.map((name) => {
      const value = row[name] ?? NaN
      if (typeof value !== 'string') return Number(value)
      if (!texts.includes(value)) texts.push(value)
      return texts.indexOf(value)
    }),
  )
  const head = new TextEncoder().encode(JSON.stringify({ fields, texts }))
  const start = Math.ceil((4 + head.length) / 8) * 8
  const bytes = new Uint8Array(start + 8 * numbers.length).fill(0x20, 4, start)
  bytes.set(head, 4)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, head.length, true)
  numbers.forEach((number, at) => view.setFloat64(start + 8 * at, number, true))
  return bytes
}
