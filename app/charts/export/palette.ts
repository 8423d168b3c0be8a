import type { Column } from '#app/domain/report/columns'

/** The page's colours on white (styles/tokens.css), for pictures that stand alone. */
export const PALETTE = {
  ground: '#ffffff',
  ink: '#22262b',
  soft: '#5b636c',
  edge: '#7f878f',
  line: '#e1e5e9',
} as const

export const FORM_COLOURS: Readonly<Record<Column, string>> = {
  input: '#0072b2',
  process: '#b75f00',
  output: '#00795c',
  feedback: '#8b4a9c',
  index: '#22262b',
}
