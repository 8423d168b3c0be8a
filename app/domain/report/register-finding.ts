import type { Audience, Influence } from '../choices/choice'
import type { Bilingual, Framework } from '../framework/framework'
import type { Stall } from '../cooperation/depth'
import { byName } from './by-name'
import { onAgenda, type CooperationRow } from './cooperation-row'
import type { DecisionRow } from './decision-row'
import type { StakeholderEntry } from './stakeholders-model'

/** The choice of which most must be said: nobody can steer it, somebody too late, or not for long. */
export interface ChoiceFinding {
  readonly kind: 'choice'
  readonly why: 'never' | 'late' | 'closing'
  readonly title: string
  readonly region: string
  /** To whom the window is open; empty where none ever is. */
  readonly audience: readonly Audience[]
  readonly influence: Influence | null
  /** Too late, or left. */
  readonly days: number | null
  /** Those of the audience. */
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly areaNames: Readonly<Record<string, string>>
}

/** The region where most who bear a heavy burden were never heard. */
export interface UnheardFinding {
  readonly kind: 'unheard'
  readonly region: string
  /** Every one of them, by name. */
  readonly organisations: readonly string[]
}

/** The cooperation that stalls longest; where none does, what has waited longest for a steering group. */
export type CooperationFinding = {
  readonly kind: 'cooperation'
  /** Of the cooperation. */
  readonly title: string
  readonly region: string
} & (
  | { readonly why: 'stalls'; readonly stall: Pick<Stall, 'at' | 'months'> }
  | {
      readonly why: 'waits'
      readonly bottleneck: string
      /** Since it was raised, or came back. */
      readonly days: number
    }
)

/** What a register says, after what is said of the four forms; one of each at most, in this order. */
export type RegisterFinding = ChoiceFinding | UnheardFinding | CooperationFinding

/** Worst first; alike, what comes soonest. */
const ORDER: readonly ChoiceFinding['why'][] = ['never', 'late', 'closing']

/**
 * @param rows as they stand on a day
 * @param names code of an area → its name
 * @returns null where every choice can be steered, for more than four weeks to come
 */
export function choiceFinding(
  rows: readonly DecisionRow[],
  names: Readonly<Record<string, string>>,
  { groups }: Pick<Framework, 'groups'>,
): ChoiceFinding | null {
  const told = rows.flatMap((row) => {
    const why = reasonOf(row)
    return why === null ? [] : [{ row, why }]
  })
  const [first] = told.sort(
    (a, b) =>
      ORDER.indexOf(a.why) - ORDER.indexOf(b.why) ||
      (a.row.moment.on ?? Infinity) - (b.row.moment.on ?? Infinity),
  )
  if (first === undefined) return null
  const { choice, region, place, moment } = first.row
  const audience = moment.window?.audience ?? []
  return {
    ...{ kind: 'choice', why: first.why, title: choice.title, region: region ?? place, audience },
    ...{ influence: moment.window?.influence ?? null, days: moment.days },
    groups: groups
      .filter(({ code }) => audience.includes(code))
      .map(({ code, name }) => ({ code, name })),
    areaNames: Object.fromEntries(
      Object.entries(names).filter(([code]) => audience.some((each) => each.endsWith(`:${code}`))),
    ),
  }
}

function reasonOf({ moment }: DecisionRow): ChoiceFinding['why'] | null {
  if (moment.kind === 'never' || moment.kind === 'late') return moment.kind
  return moment.kind === 'open' && moment.warning !== null ? 'closing' : null
}

/** @returns null where everybody who bears a heavy burden was heard, or it cannot be told */
export function unheardFinding(
  regions: readonly { readonly region: string; readonly entries: readonly StakeholderEntry[] }[],
): UnheardFinding | null {
  const counted = regions
    .map(({ region, entries }) => ({
      region,
      organisations: entries.flatMap(({ hearing, burden, organisation }) =>
        hearing === 'never' && burden === 'heavy' ? (organisation ?? []) : [],
      ),
    }))
    .filter(({ organisations }) => organisations.length > 0)
    .sort((a, b) => b.organisations.length - a.organisations.length || byName(a.region, b.region))
  const [first] = counted
  return first === undefined ? null : { kind: 'unheard', ...first }
}

/**
 * @param rows as they stand on a day, of regions of the set
 * @returns null where nothing stalls and nothing waits for a steering group
 */
export function cooperationFinding(rows: readonly CooperationRow[]): CooperationFinding | null {
  const named = ({ facts, region, place }: CooperationRow) => {
    return { kind: 'cooperation', title: facts.title, region: region ?? place } as const
  }
  const [stalled] = rows
    .flatMap((row) => (row.depth.stall === null ? [] : [{ row, stall: row.depth.stall }]))
    .sort((a, b) => a.stall.since - b.stall.since || byName(a.row.facts.title, b.row.facts.title))
  if (stalled !== undefined) {
    const { at, months } = stalled.stall
    return { ...named(stalled.row), why: 'stalls', stall: { at, months } }
  }
  const [waiting] = rows
    .flatMap((row) => onAgenda(row).map(({ bottleneck, climb }) => ({ row, bottleneck, climb })))
    .sort((a, b) => b.climb.age - a.climb.age)
  if (waiting === undefined) return null
  const { bottleneck, climb } = waiting
  return { ...named(waiting.row), why: 'waits', bottleneck: bottleneck.bottleneck, days: climb.age }
}
