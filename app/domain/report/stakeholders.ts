import type { Quarter } from '../calendar/quarter'
import type { ReleasedGroupScore } from '../disclosure/released'
import type { Framework } from '../framework/framework'
import { groupBy, keyOf } from '../grouping'
import { expectedWeights } from '../scoring/expected-weights'
import {
  HEARD_QUARTERS,
  heardStates,
  hearingOf,
  TOLD_FROM,
  type HeardFacts,
  type Hearing,
} from '../stakeholders/heard'
import { newestRegister, registerWeights } from '../stakeholders/register'
import { responseOf, type GroupResponse, type SilenceVerdict } from '../stakeholders/silence'
import { byName } from './by-name'
import type { NumberedStakeholder } from './stakeholder-history'
import type {
  StakeholderEntry,
  StakeholdersReport,
  ToldBound,
  WeighedGroup,
} from './stakeholders-model'

/** What is known beside what is on show. */
export interface StakeholderContext {
  readonly quarter: Quarter
  readonly framework: Framework
  /** Of the region, in force, of any period. */
  readonly register: readonly NumberedStakeholder[]
  readonly answered: HeardFacts['answered']
  /** Group → persons invited in the quarter; absent where unknown. */
  readonly invited: ReadonlyMap<string, number>
  /** Whether live figures are for the reader. */
  readonly hasScores: boolean
}

const HEARING_ORDER: readonly Hearing[] = ['never', 'sometimes', 'regular', 'untold']
const BURDEN_ORDER = ['heavy', 'some', 'none', null] as const

/**
 * Who has an interest in a region, who of them was heard, and what each group counts for.
 * @param rows the region's groups as they are on show, up to the quarter
 * @param bounds of the quarter
 */
export function stakeholdersOf(
  rows: readonly ReleasedGroupScore[],
  bounds: readonly ToldBound[],
  context: StakeholderContext,
): Pick<StakeholdersReport, 'registerPeriod' | 'entries' | 'asked' | 'groups' | 'bounds'> {
  const { quarter, register, hasScores } = context
  const facts: HeardFacts = { asked: askedIn(rows), told: toldIn(rows), answered: context.answered }
  const statesOf = heardStates(register, facts)
  const inForce = newestRegister(register, quarter)
  return {
    registerPeriod: inForce[0]?.period ?? null,
    entries: inForce.map((row) => entryOf(row, statesOf, context)).sort(inOrder),
    asked: facts.asked.slice(-HEARD_QUARTERS),
    groups: weighedGroups(rows, inForce, context),
    bounds: hasScores ? [...bounds].sort((a, b) => soonest(a.verdict) - soonest(b.verdict)) : [],
  }
}

/** Quarters in which the region was asked, in order of time. */
export function askedIn(rows: readonly ReleasedGroupScore[]): Quarter[] {
  return [...new Set(rows.map(({ period }) => period))].sort()
}

/** Of which group in which quarter it is told who answered: at least five answers are on show, and none wait. */
function toldIn(rows: readonly ReleasedGroupScore[]): ReadonlySet<string> {
  const groups = groupBy(rows, (row) => keyOf(row.period, row.stakeholderGroup))
  const told = [...groups].filter(
    ([, forms]) =>
      forms.some(({ n }) => n !== null && n >= TOLD_FROM) && !forms.some(({ waiting }) => waiting),
  )
  return new Set(told.map(([key]) => key))
}

function entryOf(
  row: NumberedStakeholder,
  statesOf: ReturnType<typeof heardStates>,
  { framework }: StakeholderContext,
): StakeholderEntry {
  const { organisation, group, interest, influence, burden, position, invited } = row
  const states = organisation === null ? [] : statesOf({ group, organisation })
  const groupName = framework.groups.find(({ code }) => code === group)?.name
  return {
    ...{ organisation, group, interest, influence, burden, position, invited, states },
    row: row.rowNumber,
    groupName: groupName ?? { nl: group, en: group },
    hearing: hearingOf(states),
  }
}

/** Who was never heard first, then who bears most. */
function inOrder(a: StakeholderEntry, b: StakeholderEntry): number {
  return (
    HEARING_ORDER.indexOf(a.hearing) - HEARING_ORDER.indexOf(b.hearing) ||
    BURDEN_ORDER.indexOf(a.burden) - BURDEN_ORDER.indexOf(b.burden) ||
    byName(a.organisation ?? a.groupName.nl, b.organisation ?? b.groupName.nl)
  )
}

function weighedGroups(
  rows: readonly ReleasedGroupScore[],
  inForce: readonly NumberedStakeholder[],
  { quarter, framework, register, invited, hasScores }: StakeholderContext,
): WeighedGroup[] {
  const names = new Map(framework.groups.map(({ code, name }) => [code, name]))
  return expectedWeights(registerWeights(register, quarter), framework)
    .map(({ group: code, weight }) => {
      const reasons = inForce.flatMap((row) => (row.group === code ? (row.weightReason ?? []) : []))
      const ofGroup = rows.filter((row) => row.stakeholderGroup === code && row.period === quarter)
      return {
        ...{ code, weight, name: names.get(code) ?? { nl: code, en: code } },
        reasons: [...new Set(reasons)],
        response: hasScores ? largestResponse(ofGroup, invited.get(code) ?? null) : null,
      }
    })
    .sort((a, b) => rateOf(a.response) - rateOf(b.response))
}

/** A wave need not have asked every form; while answers wait nothing is told. */
function largestResponse(
  forms: readonly ReleasedGroupScore[],
  invited: number | null,
): GroupResponse | null {
  if (forms.some(({ waiting }) => waiting)) return null
  const known = forms.flatMap(({ respondents }) => respondents ?? [])
  return known.length === 0 ? null : responseOf({ respondents: Math.max(...known), invited })
}

function rateOf(response: GroupResponse | null): number {
  return response === null ? Infinity : response.respondents / response.invited
}

/** Up to how many points apart it is told; what never changes comes last. */
function soonest(verdict: SilenceVerdict): number {
  return verdict.key === 'holds' ? Infinity : verdict.points
}
