import type { Day } from '../calendar/day'
import type { Loop, LoopStep } from '../followup/loop'
import { LOOP_COLUMNS, type LoopColumn } from '../ingest/columns/columns'
import { dayText, importFile } from './import-file'

/** How a row names a place: by the code of an area, or by a region and its set. */
export type LoopPlaceCells = Readonly<Record<'area_code' | 'region' | 'region_set', string>>

/** What a date's cell says where a blank one would say that the step was not taken. */
const UNKNOWN = 'unknown'

/**
 * Expectations as the file that the import of loops reads, unchanged: semicolons, ISO days, codes of
 * groups. Sorted by id.
 * @param loops in force
 * @param places place → how a row names it
 */
export function loopsFile(
  loops: readonly Loop[],
  places: ReadonlyMap<number, LoopPlaceCells>,
): string {
  const records = loops.map((loop) => loopCells(loop, places.get(loop.placeId)))
  return importFile(LOOP_COLUMNS, records, ['loop_id'])
}

/** What stands in a row, wherever the loop belongs. */
type WrittenLoop = Omit<Loop, 'placeId' | 'untold'> & Partial<Pick<Loop, 'untold'>>

/** The cells of a loop by column. @param place undefined: all three blank */
export function loopCells(
  loop: WrittenLoop,
  place: LoopPlaceCells | undefined,
): Readonly<Record<LoopColumn, string>> {
  const stepDay = (step: LoopStep, day: Day | null) => {
    return day === null && loop.untold?.includes(step) ? UNKNOWN : dayText(day)
  }
  return {
    ...(place ?? { area_code: '', region: '', region_set: '' }),
    loop_id: loop.loopId,
    heard: loop.heard,
    heard_on: dayText(loop.heardOn),
    heard_from: loop.heardFrom.join('|'),
    form: loop.form ?? '',
    theme: loop.theme ?? '',
    source: loop.source ?? '',
    decision: loop.decision,
    reason: loop.reason ?? '',
    decided_on: stepDay('decided', loop.decidedOn),
    action: loop.action ?? '',
    owner: loop.owner ?? '',
    due: dayText(loop.due),
    done_on: stepDay('done', loop.doneOn),
    told_back_on: stepDay('told_back', loop.toldBackOn),
    told_back_how: loop.toldBackHow ?? '',
    told_back_to: loop.toldBackTo ?? '',
  }
}
