import type { DateFact } from '../agreements/agreement'
import { formatIsoDay, type Day } from '../calendar/day'
import type { Choice, ChoiceStep } from '../choices/choice'
import { CHOICE_COLUMNS, type ChoiceColumn } from '../ingest/columns/columns'
import { importFile } from './import-file'
import type { LoopPlaceCells } from './loops-file'

/**
 * Decision processes as the file that the import of choices reads, unchanged: a row per step, semicolons, ISO
 * days, our codes. Sorted by id, steps as they came.
 * @param choices in force
 * @param places place → how a row names it
 */
export function choicesFile(
  choices: readonly Choice[],
  places: ReadonlyMap<number, LoopPlaceCells>,
): string {
  const records = choices.flatMap((choice) =>
    choice.steps.map((step) => stepCells(choice, step, places.get(choice.placeId))),
  )
  return importFile(CHOICE_COLUMNS, records, ['choice_id'])
}

/** The cells of a step, with what it repeats of its choice, by column. */
export function stepCells(
  choice: Choice,
  step: ChoiceStep,
  place: LoopPlaceCells | undefined,
): Readonly<Record<ChoiceColumn, string>> {
  return {
    ...(place ?? { area_code: '', region: '', region_set: '' }),
    choice_id: choice.choiceId,
    choice: choice.title,
    theme: choice.theme ?? '',
    decider: choice.decider ?? '',
    decision_planned_on: dayText(choice.plannedOn),
    decided_on: dayText(choice.decidedOn),
    point_of_no_return: dayText(choice.pointOfNoReturn),
    weighing_published_on: dayText(choice.weighingPublishedOn),
    step: step.step,
    kind: step.kind,
    opens: dayText(step.opens),
    closes: dayText(step.closes),
    audience: step.audience.join('|'),
    influence: step.influence ?? '',
    announced_on: dayText(step.announcedOn),
    information_on: dayText(step.informationOn),
    outcome: step.outcome ?? '',
    told_back_on: dayText(step.toldBackOn),
  }
}

/** What is not known says so: a blank cell would say that it was not done. */
function dayText(day: Day | DateFact | null): string {
  if (typeof day === 'number') return formatIsoDay(day)
  return day === 'unknown' ? 'unknown' : ''
}
