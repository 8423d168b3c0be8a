import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { choiceKey, choicesInForce } from '#app/domain/choices/in-force'
import { stepCells } from '#app/domain/export/choices-file'
import { groupBy } from '#app/domain/grouping'
import { choiceHistory } from '#app/domain/report/choice-history'
import type { ChoicePageReport } from '#app/domain/report/choice-page'
import type { Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import { placeCells } from '../followup/export-loops.server'
import { findVersionFacts } from '../import/version-facts.server'
import { readKnownDecisions } from './read-decisions.server'

interface ChoiceSelection {
  readonly regionSet: string | null
  readonly region: string | null
  /** null: a new one. */
  readonly choice: string | null
}

/** A choice as its form begins, with its history. @returns null where there is none of this id */
export async function readChoice(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { regionSet: asked, region, choice }: ChoiceSelection,
): Promise<ChoicePageReport | null> {
  const today = amsterdamDay(clock().toISOString())
  const known = await readKnownDecisions(db, { regionSet: asked, asOf: today })
  const { regionSet, regions, framework, areaNames } = known
  const common = {
    ...{ regionSet, regions, framework, areaNames, today },
    region: regions.find((name) => name === region) ?? null,
  }
  if (choice === null) return { ...common, choiceId: null, rows: [], basedOn: null, history: [] }
  const key = choiceKey({ choiceId: choice })
  const all = (await choiceSteps.findAllActive(db)).filter((step) => choiceKey(step) === key)
  const [current] = choicesInForce(all)
  if (current === undefined) return null
  const cells = await placeCells(db)
  const versions = [...groupBy(all, ({ importId }) => importId)].map(([importId, steps]) => ({
    importId,
    rows: steps.map((step) => stepCells({ ...step, steps: [] }, step, cells.get(step.placeId))),
  }))
  return {
    ...{ ...common, choiceId: current.choiceId, basedOn: current.importId },
    rows: versions.find(({ importId }) => importId === current.importId)?.rows ?? [],
    history: choiceHistory(versions, await findVersionFacts(db, versions)),
  }
}
