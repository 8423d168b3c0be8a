/** How the values of a file stand beside one another. */
export interface Dialect {
  readonly delimiter: string
  /** True if the file says so itself in a first line `sep=;`, which is then no row. */
  readonly declared: boolean
  readonly quote: '"' | "'"
  /** Before a quote that is text: the quote itself, doubled, or a backslash. */
  readonly escape: '"' | "'" | '\\'
}
