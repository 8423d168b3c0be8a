import { dataNotes, type DataFacts } from './data-notes'
import type { Language } from './language'
import type { TextTable } from './text-table'

/** The figures behind a chart with everything that must be known of them, for a file of any type. */
export interface FigureSheet {
  readonly table: TextTable
  /** The finding. */
  readonly title: string
  /** What else must be said of the figures. */
  readonly remarks?: readonly string[]
  readonly regionSet: string | null
  /** Region and form, as far as there are. */
  readonly subject: readonly (string | null)[]
  readonly period: string | null
  /** Method version, framework, moment of the data. */
  readonly facts: readonly string[]
}

/** What every file says of where its figures come from. */
export function factsOf(report: DataFacts, language: Language): Pick<FigureSheet, 'facts'> {
  return { facts: dataNotes(report, language) }
}
