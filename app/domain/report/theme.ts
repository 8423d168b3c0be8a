import type { Framework } from '../framework/framework'
import { asksForAttention } from '../agreements/standing'
import { themeIn, type AgreementRow } from './agreement-row'
import { byName } from './by-name'
import type { CooperationRow } from './cooperation-row'
import type { DecisionRow } from './decision-row'
import type { FollowupRow, FollowupSection } from './followup-row'

/** What is known of agreements, choices, loops and cooperations, as it stands on a day. */
export interface ThemeSources {
  /** null: not for the reader. */
  readonly agreements: readonly AgreementRow[] | null
  readonly choices: readonly DecisionRow[]
  readonly loops: readonly FollowupRow[]
  readonly cooperations: readonly CooperationRow[]
}

/** A theme in one region. */
export interface ThemeRegion {
  /** null: places that no region of the set holds. */
  readonly region: string | null
  /** Without what is past; null where it is not for the reader. */
  readonly agreements: { readonly current: number; readonly attention: number } | null
  /** Those that are not decided and accounted for yet, the most urgent first; at most five. */
  readonly choices: readonly DecisionRow[]
  /** How many there are, and how many of them nobody can steer in time. */
  readonly underWay: { readonly count: number; readonly late: number }
  readonly loops: Readonly<Record<FollowupSection, number>>
  /** Those that stall first. */
  readonly cooperations: readonly CooperationRow[]
}

export interface CountedTheme {
  readonly code: string
  /** Agreements (where the reader may see them), choices, loops and cooperations together. */
  readonly count: number
}

export interface ThemeReport {
  /** A code of the framework. */
  readonly theme: string
  /** The whole list, in its order. */
  readonly themes: readonly CountedTheme[]
  /** By name, those where there is something to tell. */
  readonly regions: readonly ThemeRegion[]
}

const MOST_CHOICES = 5

/** The first of the list of which there is something to tell stands for one that is not known. */
export function themeReport(
  asked: string | null,
  sources: ThemeSources,
  framework: Framework,
): ThemeReport {
  const named = subjectsOf(sources, framework)
  const themes = framework.themes.map(({ code }) => ({
    code,
    count: named.filter(({ theme }) => theme === code).length,
  }))
  const first = themes.find(({ count }) => count > 0) ?? themes[0]
  const theme = themes.find(({ code }) => code === asked)?.code ?? first?.code ?? ''
  const ofTheme = named.filter((each) => each.theme === theme)
  const regions = [...new Set(ofTheme.map(({ region }) => region))]
  return {
    ...{ theme, themes },
    regions: regions
      .sort((a, b) => Number(a === null) - Number(b === null) || byName(a ?? '', b ?? ''))
      .map((region) => regionOf(region, theme, sources, framework)),
  }
}

/** Theme and region of everything that counts: what is past is left out. */
function subjectsOf(
  { agreements, choices, loops, cooperations }: ThemeSources,
  framework: Framework,
) {
  const of = (theme: string | null, region: string | null) => {
    return { theme: themeIn(theme, framework), region }
  }
  return [
    ...(agreements ?? []).flatMap(({ theme, region, isPast }) => {
      return isPast ? [] : [of(theme, region)]
    }),
    ...choices.filter(isUnderWay).map(({ choice, region }) => of(choice.theme, region)),
    ...loops.map(({ loop, region }) => of(loop.theme, region)),
    ...cooperations.flatMap(({ facts, region }) => {
      const codes = new Set(facts.themes.map((theme) => themeIn(theme, framework)))
      return [...codes].map((theme) => ({ theme, region }))
    }),
  ]
}

function regionOf(
  region: string | null,
  theme: string,
  { agreements, choices, loops, cooperations }: ThemeSources,
  framework: Framework,
): ThemeRegion {
  const isHere = (about: string | null, where: string | null) =>
    where === region && themeIn(about, framework) === theme
  const current = (agreements ?? []).filter((row) => !row.isPast && isHere(row.theme, row.region))
  const heard = loops.filter((row) => isHere(row.loop.theme, row.region))
  const underWay = choices
    .filter((row) => isUnderWay(row) && isHere(row.choice.theme, row.region))
    .sort((a, b) => (a.moment.on ?? 0) - (b.moment.on ?? 0))
  const count = (section: FollowupSection) => heard.filter((row) => row.section === section).length
  return {
    region,
    agreements:
      agreements === null
        ? null
        : {
            current: current.length,
            attention: current.filter(asksForAttention).length,
          },
    choices: underWay.slice(0, MOST_CHOICES),
    underWay: {
      count: underWay.length,
      late: underWay.filter(({ section }) => section === 'too_late').length,
    },
    loops: {
      silent: count('silent'),
      late: count('late'),
      open: count('open'),
      answered: count('answered'),
    },
    cooperations: cooperations
      .filter(({ facts, region: where }) => facts.themes.some((each) => isHere(each, where)))
      .sort((a, b) => Number(b.depth.stall !== null) - Number(a.depth.stall !== null)),
  }
}

function isUnderWay({ section }: DecisionRow): boolean {
  return section !== 'accounted'
}
