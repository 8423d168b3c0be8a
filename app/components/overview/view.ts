import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import {
  SORT_FIGURES,
  SORT_KEYS,
  type OverviewOrder,
  type SortFigure,
} from '#app/domain/report/overview-order'
import type { Overview } from '#app/domain/report/overview-model'
import { leadingColumn } from '#app/domain/report/region-tiles'
import type { AskedReference } from '#app/domain/report/reference'
import { isLanguage, type Language } from '#app/words/language'
import { referenceOf, setReference } from '../page/reference-parameter'

/** Everything of the overview that is in the URL, so that a view can be sent as a link. */
export interface OverviewView {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: the one that pages open with (openingQuarter). */
  readonly quarter: Quarter | null
  /** What to hold the scores against. */
  readonly reference: AskedReference
  readonly order: OverviewOrder
  /** Show only regions whose weakest form this is. */
  readonly weakest: Dimension | null
  /** Which form the map shows; null: what is said first. */
  readonly map: Column | null
}

/** The names in the URL. */
export const PARAMETERS = {
  language: 'taal',
  regionSet: 'set',
  quarter: 'kwartaal',
  order: 'sorteer',
  figure: 'op',
  weakest: 'zwakste',
  map: 'kaart',
} as const

/** What is sorted by, as it stands in the URL. */
export const FIGURE_NAMES: Readonly<Record<SortFigure, string>> = {
  score: 'score',
  difference: 'verschil',
}

const DEFAULT_ORDER: OverviewOrder = { key: 'weakest', figure: 'score', descending: false }

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function viewOf(parameters: URLSearchParams): OverviewView {
  const language = parameters.get(PARAMETERS.language)
  const quarter = parameters.get(PARAMETERS.quarter)
  const weakest = parameters.get(PARAMETERS.weakest)
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: parameters.get(PARAMETERS.regionSet) || null,
    quarter: quarter !== null && isQuarter(quarter) ? quarter : null,
    reference: referenceOf(parameters),
    order: orderOf(parameters),
    weakest: DIMENSIONS.find((form) => form === weakest) ?? null,
    map: COLUMNS.find((column) => column === parameters.get(PARAMETERS.map)) ?? null,
  }
}

/** The form that the map shows: what is asked for, else what is said first. */
export function mapColumnOf(view: OverviewView, overview: Overview): Column {
  return view.map ?? leadingColumn(overview)
}

/** The query of a link to another view; defaults are left out, except a language once chosen. */
export function queryOf(view: OverviewView): string {
  const parameters = new URLSearchParams()
  if (view.regionSet !== null) parameters.set(PARAMETERS.regionSet, view.regionSet)
  if (view.quarter !== null) parameters.set(PARAMETERS.quarter, view.quarter)
  if (view.weakest !== null) parameters.set(PARAMETERS.weakest, view.weakest)
  if (view.map !== null) parameters.set(PARAMETERS.map, view.map)
  setReference(parameters, view.reference)
  const order = orderText(view.order)
  if (order !== orderText(DEFAULT_ORDER)) parameters.set(PARAMETERS.order, order)
  const { figure } = view.order
  if (figure !== DEFAULT_ORDER.figure) parameters.set(PARAMETERS.figure, FIGURE_NAMES[figure])
  parameters.set(PARAMETERS.language, view.language)
  return `?${parameters.toString()}`
}

/** `feedback`, or `-feedback` for highest first. */
export function orderText({ key, descending }: OverviewOrder): string {
  return descending ? `-${key}` : key
}

/** What a click on a column's name asks for: lowest first, then the other way round. */
export function nextOrder(current: OverviewOrder, key: OverviewOrder['key']): OverviewOrder {
  const { figure } = current
  return { key, figure, descending: current.key === key && !current.descending }
}

function orderOf(parameters: URLSearchParams): OverviewOrder {
  const text = parameters.get(PARAMETERS.order) ?? ''
  const descending = text.startsWith('-')
  const key = SORT_KEYS.find((name) => name === text.slice(descending ? 1 : 0))
  const asked = parameters.get(PARAMETERS.figure)
  const figure = SORT_FIGURES.find((name) => FIGURE_NAMES[name] === asked) ?? DEFAULT_ORDER.figure
  return key ? { key, figure, descending } : { ...DEFAULT_ORDER, figure }
}
