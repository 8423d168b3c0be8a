import type { Attributes } from './markup'
import { FORM_COLOURS, PALETTE, SLATE } from './palette'

type Paint = Readonly<Record<string, Attributes>>

const { ground, ink, soft, edge, line, band, wash } = PALETTE
const { light, mid, dark, late } = SLATE
const bar = { stroke: mid, 'stroke-width': 1.5 }
const words = { 'font-size': 13, fill: soft }
const rim = { 'paint-order': 'stroke', stroke: ground, 'stroke-width': 4 }
const stroke = { stroke: mid, 'stroke-width': 1.5 }

/** Steps and windows on a line of time (styles/decisions.css). */
export const TIME_PAINT: Paint = {
  lanes: words,
  'lanes step-track': words,
  'month-axis': words,
  'is-strong': { fill: ink, 'font-weight': 600 },
  past: { fill: wash },
  today: { stroke: ink },
  'no-return': { stroke: ink, 'stroke-width': 4 },
  after: { stroke: line },
  'bar is-inform': { ...bar, fill: ground },
  'bar is-consult': { ...bar, fill: light },
  'bar is-advise': { ...bar, fill: mid },
  'bar is-decide': { ...bar, fill: dark, stroke: dark },
  'bar is-late': { ...bar, fill: ground, stroke: late, 'stroke-dasharray': '4 3' },
  word: rim,
  left: { fill: ink },
  'left is-soon': { fill: late },
  diamond: { fill: ink },
  announced: stroke,
  told: { ...stroke, 'stroke-dasharray': '1.5 3' },
  dot: { fill: ink },
  'dot is-untold': { fill: ground, stroke: late, 'stroke-width': 1.75 },
}

const open = { fill: ground, stroke: late, 'stroke-width': 2.6 }
const filled = { fill: mid, stroke: ground, 'stroke-width': 1.5 }
const name = { ...rim, fill: ink, 'font-size': 14 }

/** Interest × influence, and who answered when (styles/stakeholders.css). */
export const STAKEHOLDER_PAINT: Paint = {
  'map-drawing': words,
  corner: { fill: wash },
  half: { stroke: band },
  axis: { stroke: ink },
  'is-strong': { fill: ink, 'font-weight': 600 },
  'is-wide': {},
  'dot is-never': open,
  'dot is-regular': filled,
  'dot is-sometimes': filled,
  'dot is-untold': { fill: light, stroke: mid, 'stroke-dasharray': '3 2' },
  'name is-never': { ...name, 'font-weight': 600 },
  'name is-regular': name,
  'name is-sometimes': name,
  'name is-untold': name,
  number: { display: 'none' },
  'heard-row': {},
  'is-answered': { fill: mid },
  'is-silent': { fill: 'none', stroke: late, 'stroke-width': 1.6 },
  'is-uninvited': { stroke: soft, 'stroke-width': 1.6 },
}

const step = { stroke: dark, 'stroke-width': 2.4, 'stroke-linecap': 'round' }

/** Phases, mirror and bottlenecks (styles/cooperation.css). */
export const COOPERATION_PAINT: Paint = {
  'phase-bar': { fill: ground, stroke: mid, 'stroke-width': 1.5 },
  'is-done': { fill: dark, stroke: dark },
  stop: { stroke: late, 'stroke-width': 3 },
  'mirror-axis': words,
  'mirror-row': {},
  grid: { stroke: line },
  even: { stroke: soft, 'stroke-dasharray': '2 3' },
  between: { stroke: mid, 'stroke-width': 2 },
  others: { stroke: ink, 'stroke-width': 2 },
  expected: { fill: ground, stroke: mid, 'stroke-width': 2.2 },
  own: { fill: dark },
  climb: words,
  step,
  'step is-dotted': { ...step, stroke: mid, 'stroke-dasharray': '2 3', 'stroke-width': 1.5 },
  'is-settled': { fill: dark },
  'is-open': { fill: ground, stroke: mid, 'stroke-width': 2.4 },
  'is-late': { fill: ground, stroke: late, 'stroke-width': 2.4 },
}

const square = { fill: 'none', stroke: FORM_COLOURS.feedback, 'stroke-width': 1.5 }

/** Expectations (styles/followup.css). */
export const SQUARE_PAINT: Paint = {
  'square is-kept': { ...square, fill: FORM_COLOURS.feedback },
  'square is-explained': square,
  half: { fill: FORM_COLOURS.feedback },
  'square is-open': { ...square, stroke: edge },
  'square is-silent': { ...square, stroke: ink, 'stroke-dasharray': '2.2 1.6' },
}

/** A score with how far it can fall; in the colour of its form. */
export function boundPaint(colour: string): Paint {
  return {
    bound: words,
    band: { stroke: band },
    until: { stroke: colour },
    'is-score': { fill: colour },
    score: { fill: colour, 'font-size': 15, 'font-weight': 600 },
  }
}
