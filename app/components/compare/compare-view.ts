import { isQuarter } from '#app/domain/calendar/quarter'
import type { AskedComparison } from '#app/domain/report/comparison-choice'
import type { ComparedKind, Comparison } from '#app/domain/report/comparison-model'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of a comparison that is in the URL. */
export interface CompareView extends AskedComparison {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
}

/** The names in the URL; regions, quarters and groups stand there once for each. */
export const COMPARE_PARAMETERS = {
  language: 'taal',
  regionSet: 'set',
  kind: 'wat',
  region: 'regio',
  quarter: 'kwartaal',
  group: 'groep',
  from: 'van',
  to: 'tot',
} as const

/** What stands side by side, as it stands in the URL. */
export const KIND_NAMES: Readonly<Record<ComparedKind, string>> = {
  regions: 'regios',
  quarters: 'kwartalen',
  groups: 'groepen',
}

const FORM = 'vorm'

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function compareViewOf(parameters: URLSearchParams): CompareView {
  const names = COMPARE_PARAMETERS
  const language = parameters.get(names.language)
  const kinds = Object.keys(KIND_NAMES) as ComparedKind[]
  const quarterIn = (name: string) => parameters.getAll(name).filter(isQuarter)
  const textsIn = (name: string) => parameters.getAll(name).filter((text) => text !== '')
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: parameters.get(names.regionSet) || null,
    kind: kinds.find((kind) => KIND_NAMES[kind] === parameters.get(names.kind)) ?? 'regions',
    regions: textsIn(names.region),
    quarters: quarterIn(names.quarter),
    groups: textsIn(names.group),
    from: quarterIn(names.from)[0] ?? null,
    to: quarterIn(names.to)[0] ?? null,
  }
}

/** The address of a comparison, or of a file of one of its forms. */
export function compareHref(view: CompareView, path = '/vergelijken', form?: Column): string {
  const names = COMPARE_PARAMETERS
  const parameters = new URLSearchParams()
  if (view.regionSet !== null) parameters.set(names.regionSet, view.regionSet)
  if (view.kind !== 'regions') parameters.set(names.kind, KIND_NAMES[view.kind])
  for (const region of view.regions) parameters.append(names.region, region)
  for (const quarter of view.quarters) parameters.append(names.quarter, quarter)
  for (const group of view.groups) parameters.append(names.group, group)
  if (view.from !== null) parameters.set(names.from, view.from)
  if (view.to !== null) parameters.set(names.to, view.to)
  if (form) parameters.set(FORM, form)
  parameters.set(names.language, view.language)
  return `${path}?${parameters.toString()}`
}

/** The form or index that a file is asked for; null for anything else. */
export function columnIn(parameters: URLSearchParams): Column | null {
  return COLUMNS.find((column) => column === parameters.get(FORM)) ?? null
}

/** The view of what is on the page, also where the address left it open. */
export function shownView(view: CompareView, comparison: Comparison): CompareView {
  const { kind, regionSet, region, quarter, compared } = comparison
  const keys = compared.map(({ key }) => key)
  return {
    ...view,
    regionSet,
    regions: kind === 'regions' ? keys : region === null ? [] : [region],
    quarters: kind === 'quarters' ? keys : quarter === null ? [] : [quarter],
    groups: kind === 'groups' ? keys : [],
  }
}

/**
 * The same of another kind: of the first region and quarter, the others left open. Regions side by side
 * are left open too: one of them alone would be no comparison.
 */
export function ofKind(view: CompareView, kind: ComparedKind): CompareView {
  return {
    ...view,
    kind,
    regions: kind === 'regions' ? [] : view.regions.slice(0, 1),
    quarters: kind === 'quarters' ? [] : view.quarters.slice(0, 1),
    groups: [],
  }
}
