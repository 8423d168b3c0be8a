import type { FollowupFilter } from '#app/domain/report/followup'
import { FOLLOWUP_SECTIONS, type FollowupSection } from '#app/domain/report/followup-row'
import { isQuarter } from '#app/domain/calendar/quarter'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page that is in the URL. */
export interface FollowupView extends FollowupFilter {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** The section that is shown whole. */
  readonly expanded: FollowupSection | null
}

/** The names in the URL. */
export const FOLLOWUP_PARAMETERS = {
  regionSet: 'set',
  region: 'regio',
  group: 'groep',
  section: 'stand',
  owner: 'wie',
  quarter: 'kwartaal',
  expanded: 'toon',
  language: 'taal',
} as const

/** A section, as it stands in the URL. */
export const SECTION_NAMES: Readonly<Record<FollowupSection, string>> = {
  silent: 'stil',
  late: 'te-laat',
  open: 'open',
  answered: 'beantwoord',
}

/** No name is longer. */
const LONGEST_NAME = 200

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function followupViewOf(parameters: URLSearchParams): FollowupView {
  const language = parameters.get(FOLLOWUP_PARAMETERS.language)
  const quarter = parameters.get(FOLLOWUP_PARAMETERS.quarter) ?? ''
  const text = (name: 'regionSet' | 'region' | 'group' | 'owner') =>
    parameters.get(FOLLOWUP_PARAMETERS[name])?.slice(0, LONGEST_NAME) || null
  const section = (name: 'section' | 'expanded') =>
    FOLLOWUP_SECTIONS.find(
      (each) => SECTION_NAMES[each] === parameters.get(FOLLOWUP_PARAMETERS[name]),
    ) ?? null
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: text('regionSet'),
    region: text('region'),
    group: text('group'),
    section: section('section'),
    owner: text('owner'),
    quarter: isQuarter(quarter) ? quarter : null,
    expanded: section('expanded'),
  }
}

/** The address of a view; what stands for "all" is left out. */
export function followupHref(
  view: Partial<FollowupView> & Pick<FollowupView, 'language'>,
  path = '/opvolging',
): string {
  const { section = null, expanded = null, language, ...rest } = view
  const query = new URLSearchParams()
  for (const name of ['regionSet', 'region', 'group', 'owner', 'quarter'] as const) {
    const value = rest[name] ?? null
    if (value !== null) query.set(FOLLOWUP_PARAMETERS[name], value)
  }
  if (section !== null) query.set(FOLLOWUP_PARAMETERS.section, SECTION_NAMES[section])
  if (expanded !== null) query.set(FOLLOWUP_PARAMETERS.expanded, SECTION_NAMES[expanded])
  query.set(FOLLOWUP_PARAMETERS.language, language)
  return `${path}?${query.toString()}`
}
