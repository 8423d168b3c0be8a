import { formatIsoDay, type Day } from '../calendar/day'
import type { Loop, LoopStep } from '../followup/loop'
import { LOOP_COLUMNS, type LoopColumn } from '../ingest/columns/columns'
import { csvRecord } from './csv-record'

/** How a row names a place: by the code of an area, or by a region and its set. */
export type LoopPlaceCells = Readonly<Record<'area_code' | 'region' | 'region_set', string>>

/** What a date's cell says where a blank one would say that the step was not taken. */
const UNKNOWN = 'unknown'

/**
 * Expectations as the file that the import of loops reads, unchanged: semicolons, ISO days, codes of
 * groups. Sorted by id. Nothing is put before text that a spreadsheet would run: it would come in again.
 * @param loops in force
 * @param places place → how a row names it
 */
export function loopsFile(
  loops: readonly Loop[],
  places: ReadonlyMap<number, LoopPlaceCells>,
): string {
  const sorted = [...loops].sort((a, b) => (a.loopId < b.loopId ? -1 : 1))
  const names = LOOP_COLUMNS.map(({ name }) => name)
  const records = sorted.map((loop) => loopCells(loop, places.get(loop.placeId)))
  const lines = [names, ...records.map((cells) => names.map((name) => cells[name]))]
  return lines.map((values) => `${csvRecord(values, ';')}\n`).join('')
}

/** The cells of a loop by column. @param place undefined: all three blank */
export function loopCells(
  loop: Loop,
  place: LoopPlaceCells | undefined,
): Readonly<Record<LoopColumn, string>> {
  const stepDay = (step: LoopStep, day: Day | null) => {
    return day === null && loop.untold.includes(step) ? UNKNOWN : dayText(day)
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

function dayText(day: Day | null): string {
  return day === null ? '' : formatIsoDay(day)
}
