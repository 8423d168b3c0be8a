import {
  BOTTLENECK_COLUMNS,
  CHOICE_COLUMNS,
  COOPERATION_COLUMNS,
  STAKEHOLDER_COLUMNS,
} from '#app/domain/ingest/columns/columns'

/** Columns that hold numbers; all others hold text. */
const NUMERIC = {
  Stakeholder: ['interest', 'influence', 'invited', 'weight'],
  ChoiceStep: [],
  Cooperation: ['phase', 'hours', 'euros', 'yield', 'expected_yield_of_others', 'teams'],
  Bottleneck: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

type RegisterName = keyof typeof NUMERIC

/** A row by column; blank is null. */
export type ApiRow = Readonly<Record<string, string | number | null>>

/** The cells of a register's file as programs read them. */
export function apiRow(register: RegisterName, cells: Readonly<Record<string, string>>): ApiRow {
  return Object.fromEntries(
    Object.entries(cells).map(([name, text]) => {
      if (text === '') return [name, null]
      return [name, isNumeric(register, name) ? Number(text) : text]
    }),
  )
}

/** The rows of a register as OpenAPI describes them. */
function schemaOf(register: RegisterName, columns: readonly { readonly name: string }[]) {
  const properties = columns.map(({ name }): [string, object] => {
    return [name, { type: [isNumeric(register, name) ? 'number' : 'string', 'null'] }]
  })
  return { type: 'object', properties: Object.fromEntries<object>(properties) }
}

export const REGISTER_SCHEMAS = {
  Stakeholder: schemaOf('Stakeholder', STAKEHOLDER_COLUMNS),
  ChoiceStep: schemaOf('ChoiceStep', CHOICE_COLUMNS),
  Cooperation: schemaOf('Cooperation', COOPERATION_COLUMNS),
  Bottleneck: schemaOf('Bottleneck', BOTTLENECK_COLUMNS),
}

function isNumeric(register: RegisterName, column: string): boolean {
  const columns: readonly string[] = NUMERIC[register]
  return columns.includes(column)
}
