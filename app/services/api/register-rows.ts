import { BOTTLENECK_COLUMNS, COOPERATION_COLUMNS } from '#app/domain/ingest/columns/columns'

/** Columns of registers that hold numbers; all others hold text. */
export const NUMERIC_COLUMNS: readonly string[] = [
  ...['phase', 'hours', 'euros', 'yield', 'expected_yield_of_others', 'teams'],
]

/** The rows of a register as OpenAPI describes them. */
function schemaOf(columns: readonly { readonly name: string }[]) {
  const properties = columns.map(({ name }): [string, object] => {
    return [name, { type: [NUMERIC_COLUMNS.includes(name) ? 'number' : 'string', 'null'] }]
  })
  return { type: 'object', properties: Object.fromEntries<object>(properties) }
}

export const REGISTER_SCHEMAS = {
  Cooperation: schemaOf(COOPERATION_COLUMNS),
  Bottleneck: schemaOf(BOTTLENECK_COLUMNS),
}
