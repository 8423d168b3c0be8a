import { groupBy } from '../grouping'
import { nameKey } from '../ingest/text/text-key'
import type { Choice, ChoiceFacts, ChoiceStep } from './choice'

/** A step with what it repeats of its choice, as one import has it. */
export interface ImportedStep extends ChoiceFacts, ChoiceStep {
  readonly importId: number
}

export interface ImportedChoice extends Choice {
  readonly importId: number
}

/** What versions of one choice share: ids that differ in case or spaces only are one. */
export function choiceKey({ choiceId }: Pick<ChoiceFacts, 'choiceId'>): string {
  return nameKey(choiceId)
}

/** Of each choice the version of the newest import, with its steps as they come. @param rows by import */
export function choicesInForce(rows: readonly ImportedStep[]): readonly ImportedChoice[] {
  return [...groupBy(rows, choiceKey).values()].map((versions) => {
    const newest = versions[versions.length - 1] as ImportedStep
    return choiceOf(
      newest,
      versions.filter(({ importId }) => importId === newest.importId),
    )
  })
}

function choiceOf(row: ImportedStep, steps: readonly ImportedStep[]): ImportedChoice {
  const { choiceId, title, placeId, theme, decider, plannedOn, decidedOn } = row
  const { pointOfNoReturn, weighingPublishedOn, importId } = row
  return {
    ...{ choiceId, title, placeId, theme, decider, plannedOn, decidedOn },
    ...{ pointOfNoReturn, weighingPublishedOn, importId, steps },
  }
}
