import type { Quarter } from '../calendar/quarter'
import { keyOf } from '../grouping'
import { nameKey } from '../ingest/text/text-key'
import { newestRegister, type StakeholderRow } from './register'

/** Quarters back from the newest, of those that were asked, over which it is told who was heard. */
export const HEARD_QUARTERS = 8
/** Quarters without an answer that a regular may have. */
const MISSED_BY_REGULARS = 1
/** Answers of its group in a quarter from which on it is told who of the group answered in it. */
export const TOLD_FROM = 5

/**
 * What is known of an organisation in a quarter that was asked. `silent`: it did not answer, and may have been
 * invited; `uninvited`: neither; `untold`: too little of its group is on show to say.
 */
export type HeardState = 'answered' | 'silent' | 'uninvited' | 'untold'

/**
 * `regular` answered in all of the last eight quarters that were asked or all but one; `never` in none of those
 * that can be told of; `untold`: there is none of these.
 */
export type Hearing = 'regular' | 'sometimes' | 'never' | 'untold'

/** What it takes to tell who was heard in a region. */
export interface HeardFacts {
  /** Quarters that were asked, the newest last. */
  readonly asked: readonly Quarter[]
  /** heardKey of every organisation that answered, under the group for which it did. */
  readonly answered: ReadonlySet<string>
  /** keyOf(quarter, group) of groups of which at least TOLD_FROM answers are on show. */
  readonly told: ReadonlySet<string>
}

/** A row of a register as this asks for it. */
export interface InvitedRow extends StakeholderRow {
  /** Whole number ≥ 0; null where unknown. */
  readonly invited: number | null
}

export function heardKey(quarter: Quarter, group: string, organisation: string): string {
  return keyOf(quarter, group, nameKey(organisation))
}

/**
 * Whether an organisation answered under its name, in each of the last quarters that were asked. Of a quarter
 * in which fewer than five answers of its group are on show nothing is told, not even whether it was invited,
 * so nothing follows of such a group.
 * @param register of the region, any period: who was invited stands in the newest of each quarter
 */
export function heardStates(
  register: readonly InvitedRow[],
  { asked, answered, told }: HeardFacts,
): (
  of: Pick<StakeholderRow, 'group'> & { readonly organisation: string },
) => readonly HeardState[] {
  const quarters = asked.slice(-HEARD_QUARTERS)
  const approached = new Set(
    quarters.flatMap((quarter) =>
      newestRegister(register, quarter)
        .filter(({ invited }) => invited !== 0)
        .map(({ group, organisation }) => heardKey(quarter, group, organisation ?? '')),
    ),
  )
  return ({ group, organisation }) =>
    quarters.map((quarter): HeardState => {
      if (!told.has(keyOf(quarter, group))) return 'untold'
      const key = heardKey(quarter, group, organisation)
      if (answered.has(key)) return 'answered'
      return approached.has(key) ? 'silent' : 'uninvited'
    })
}

export function hearingOf(states: readonly HeardState[]): Hearing {
  const told = states.filter((state) => state !== 'untold')
  if (told.length === 0) return 'untold'
  const answers = told.filter((state) => state === 'answered').length
  if (answers === 0) return 'never'
  return answers >= HEARD_QUARTERS - MISSED_BY_REGULARS ? 'regular' : 'sometimes'
}
