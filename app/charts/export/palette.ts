import type { Column } from '#app/domain/report/columns'

/** What is no form: from little to much, and the one alarm, which always has its word (styles/decisions.css). */
export const SLATE = { light: '#ccd5dd', mid: '#62748a', dark: '#22303e', late: '#a63a1e' } as const

/** The page's colours on white (styles/tokens.css), for pictures that stand alone. */
export const PALETTE = {
  ground: '#ffffff',
  ink: '#1f2328',
  soft: '#59616a',
  edge: '#7f878f',
  line: '#e3e6ea',
  band: '#c3c9d0',
  wash: '#f5f6f8',
} as const

export const FORM_COLOURS: Readonly<Record<Column, string>> = {
  input: '#0072b2',
  process: '#b75f00',
  output: '#00795c',
  feedback: '#8b4a9c',
  index: '#1f2328',
}
