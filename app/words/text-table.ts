/** Figures as text, ready for a page's table or a file. */
export interface TextTable {
  readonly columns: readonly TextColumn[]
  readonly rows: readonly (readonly string[])[]
}

export interface TextColumn {
  readonly name: string
  readonly numeric: boolean
}

export function textColumn(name: string): TextColumn {
  return { name, numeric: false }
}

export function numberColumn(name: string): TextColumn {
  return { name, numeric: true }
}
