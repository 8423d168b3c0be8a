import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { DIMENSIONS, SCALES, type Dimension, type Scale } from '#app/domain/framework/framework'
import type { AskedReference } from '#app/domain/report/reference'
import { isLanguage, type Language } from '#app/words/language'
import { spanIn, SPAN_PARAMETERS, type Span } from './span'
import { referenceOf, setReference } from '../page/reference-parameter'

/** Everything of the region's page that is in the URL. */
export interface RegionView {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: the first of the set. */
  readonly region: string | null
  /** null: the one that pages open with (openingQuarter). */
  readonly quarter: Quarter | null
  /** What to hold the scores against. */
  readonly reference: AskedReference
  /** The longer view: calendar years; absent: quarters. */
  readonly byYear?: true
  /** Of which form statements are shown; absent: of the weakest. */
  readonly itemForm?: Scale
  /** Which quarters the trends show; absent: all. */
  readonly span?: Span
}

/** The names in the URL. */
export const REGION_PARAMETERS = {
  regionSet: 'set',
  region: 'regio',
  quarter: 'kwartaal',
  language: 'taal',
} as const

/** The parameter that asks for calendar years; without it quarters. */
export const BY_YEAR = { name: 'periode', value: 'jaar' } as const

const FORM = 'vorm'
const ITEM_FORM = 'stellingen'

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function regionViewOf(parameters: URLSearchParams): RegionView {
  const { regionSet, region, quarter, language } = REGION_PARAMETERS
  const period = parameters.get(quarter)
  const wanted = parameters.get(language)
  const span = spanIn(parameters)
  return {
    language: isLanguage(wanted) ? wanted : 'nl',
    regionSet: parameters.get(regionSet) || null,
    region: parameters.get(region) || null,
    quarter: period !== null && isQuarter(period) ? period : null,
    reference: referenceOf(parameters),
    ...itemFormIn(parameters),
    ...(span === undefined ? {} : { span }),
    ...(parameters.get(BY_YEAR.name) === BY_YEAR.value ? { byYear: true } : {}),
  }
}

function itemFormIn(parameters: URLSearchParams): Pick<RegionView, 'itemForm'> {
  const itemForm = SCALES.find((form) => form === parameters.get(ITEM_FORM))
  return itemForm === undefined ? {} : { itemForm }
}

/** The form that a chart's file is asked for; null for anything else. */
export function formIn(parameters: URLSearchParams): Dimension | null {
  return DIMENSIONS.find((form) => form === parameters.get(FORM)) ?? null
}

/** The same, or the cooperation scale. */
export function scaleIn(parameters: URLSearchParams): Scale | null {
  return SCALES.find((form) => form === parameters.get(FORM)) ?? null
}

/** The address of a view, or of one of its charts' files. */
export function regionHref(view: RegionView, path = '/regio', form?: Scale): string {
  const { regionSet, region, quarter, language } = REGION_PARAMETERS
  const parameters = new URLSearchParams()
  if (view.regionSet !== null) parameters.set(regionSet, view.regionSet)
  if (view.region !== null) parameters.set(region, view.region)
  if (view.quarter !== null) parameters.set(quarter, view.quarter)
  if (view.byYear) parameters.set(BY_YEAR.name, BY_YEAR.value)
  if (view.itemForm) parameters.set(ITEM_FORM, view.itemForm)
  if (form) parameters.set(FORM, form)
  if (view.span) {
    parameters.set(SPAN_PARAMETERS.from, view.span.from)
    parameters.set(SPAN_PARAMETERS.to, view.span.to)
  }
  parameters.set(language, view.language)
  setReference(parameters, view.reference)
  return `${path}?${parameters.toString()}`
}
