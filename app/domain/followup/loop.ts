import type { Day } from '../calendar/day'
import type { Dimension, Framework } from '../framework/framework'

export const DECISIONS = ['yes', 'partly', 'no', 'open'] as const
export type Decision = (typeof DECISIONS)[number]

export const LOOP_SOURCES = ['survey', 'meeting', 'agreement', 'letter'] as const
export type LoopSource = (typeof LOOP_SOURCES)[number]

/** Steps whose date a file may not carry at all. */
export const LOOP_STEPS = ['decided', 'done', 'told_back'] as const
export type LoopStep = (typeof LOOP_STEPS)[number]

/**
 * An expectation and what became of it: heard → decided → done → told back. A fact about an organisation,
 * nobody's answer. Key: loop id; the newest import wins.
 */
export interface Loop {
  readonly loopId: string
  readonly placeId: number
  /** What was heard, in one's own words. */
  readonly heard: string
  readonly heardOn: Day
  /** Codes of groups in framework order; empty where none is named. */
  readonly heardFrom: readonly string[]
  /** The form of legitimacy that it is about; its checks count in feedback whatever it is. */
  readonly form: Dimension | null
  /** A theme's code of the framework, else the text as found. */
  readonly theme: string | null
  readonly source: LoopSource | null
  readonly decision: Decision
  /** Never null where the decision is partly or no. */
  readonly reason: string | null
  readonly decidedOn: Day | null
  /** What was promised; null where nothing was. */
  readonly action: string | null
  readonly owner: string | null
  /** By when the action is to be done. */
  readonly due: Day | null
  readonly doneOn: Day | null
  readonly toldBackOn: Day | null
  readonly toldBackHow: string | null
  readonly toldBackTo: string | null
  /** Steps of which the file had no date column: their checks are unknown. */
  readonly untold: readonly LoopStep[]
}

/** The last day on which a loop is decided and told back in time. */
export function answerBy({ heardOn }: Pick<Loop, 'heardOn'>, { record }: Framework): Day {
  return heardOn + record.answerWithinDays
}
