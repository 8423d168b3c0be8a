import type { CheckOutcome } from '../agreements/checks'
import { judgeProcess, type DatedCheck, type ProcessRecord } from '../agreements/process-record'
import { recordEstimate, weighedProcesses, type RecordScores } from '../agreements/record-score'
import type { ReleasedRecordPart } from '../disclosure/record-door'
import type { ReleasedScore } from '../disclosure/released'
import { roundHalfAway, roundOrNull } from '../disclosure/rounding'
import type { Framework } from '../framework/framework'

/** What those that cost points have in common: told back too late, not told back at all, or neither. */
export type MissedHow = 'told_late' | 'untold' | 'other'

/** What expectations did to a region's score of feedback in a quarter. */
export interface FeedbackEffect {
  /** As released, one decimal. */
  readonly score: number
  /** How many were to be answered in the quarter. */
  readonly loops: number
  /** Numbers of those of which a check was missed. */
  readonly missed: readonly string[]
  readonly how: MissedHow
  /** What the score would have been had those been answered in time, one decimal; null where none was missed. */
  readonly ifInTime: number | null
  /** The same without any of them; null where that cannot be told. */
  readonly withoutLoops: number | null
}

/**
 * What the score of feedback would have been had the expectations among its records (method section 3) all
 * been answered in time, and without any of them; their cap moves with them. The score that is on show is moved by what the records differ, as
 * what people answered is the same either way: so it tells nothing more of answers than was told.
 *
 * @param records of the region and quarter
 * @param shown of feedback in the same quarter
 * @returns null where no expectation counts, the score is not a number on show, or rests on other records
 */
export function feedbackEffect(
  records: RecordScores,
  {
    row,
    part,
  }: {
    readonly row: ReleasedScore | undefined
    readonly part: ReleasedRecordPart | undefined
  },
  framework: Framework,
): FeedbackEffect | null {
  const counted = weighedProcesses('feedback', records, framework)
  const loops = counted.filter(({ process }) => process.kind === 'loop')
  const now = recordEstimate('feedback', records, framework).score
  const weight = part?.recordWeight ?? 0
  const { score = null, surveyScore = null, recordScore = null } = row ?? {}
  if (loops.length === 0 || weight === 0 || now === null) return null
  if (typeof score !== 'number' || roundOrNull(now, 1) !== recordScore) return null

  const scoreWith = (processes: readonly ProcessRecord[]) => {
    const then = recordEstimate('feedback', { ...records, processes }, framework).score
    if (then !== null) return roundHalfAway(score + weight * (then - now), 1)
    return typeof surveyScore === 'number' ? surveyScore : null
  }
  const all = loops.map(({ process }) => process)
  const missed = all.filter((loop) => (judgeProcess(loop, 'feedback')?.value ?? 100) < 100)
  return {
    ...{ score, loops: all.length },
    missed: missed.map(({ id }) => id),
    how: howMissed(missed),
    ifInTime: missed.length === 0 ? null : scoreWith(records.processes.map(inTime)),
    withoutLoops: scoreWith(records.processes.filter(({ kind }) => kind !== 'loop')),
  }
}

/** The same record with every check met that was asked for and is known. */
function inTime(record: ProcessRecord): ProcessRecord {
  if (record.kind !== 'loop') return record
  const isMissed = ({ outcome }: DatedCheck) => MISSED.includes(outcome)
  const feedback = record.checks.feedback?.map((check): DatedCheck => {
    return isMissed(check) ? { ...check, outcome: 'done' } : check
  })
  return { ...record, checks: { ...record.checks, ...(feedback && { feedback }) } }
}

const MISSED: readonly CheckOutcome[] = ['not_done', 'too_late', 'not_yet']

function howMissed(missed: readonly ProcessRecord[]): MissedHow {
  const told = missed.map(({ checks }) => {
    return checks.feedback?.find(({ name }) => name === 'told_back_in_time')?.outcome
  })
  if (told.every((outcome) => outcome === 'not_done')) return 'untold'
  return told.every((outcome) => outcome === 'too_late' || outcome === 'not_yet')
    ? 'told_late'
    : 'other'
}
