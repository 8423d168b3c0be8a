import type { Influence, StepKind } from '#app/domain/choices/choice'
import type { ImportedStep } from '#app/domain/choices/in-force'
import type { ChoiceStepTable } from '#db/schema/imports'
import type { Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { dayIn, factIn, unknownIn } from '../date-facts'

export interface StoredStep extends ImportedStep {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
}

export type NewStep = Omit<StoredStep, 'importId'>

export async function insertMany(
  db: Database,
  importId: number,
  steps: readonly NewStep[],
): Promise<void> {
  await bulkInsertRows(
    db,
    'choice_step',
    steps.map((step) => ({
      import_id: importId,
      row_number: step.rowNumber,
      choice_id: step.choiceId,
      place_id: step.placeId,
      choice: step.title,
      theme: step.theme,
      decider: step.decider,
      decision_planned_on: step.plannedOn,
      decided_on: step.decidedOn,
      point_of_no_return: step.pointOfNoReturn,
      weighing_published_on: dayIn(step.weighingPublishedOn),
      step: step.step,
      kind: step.kind,
      opens: step.opens,
      closes: step.closes,
      audience: step.audience.join('|'),
      influence: step.influence,
      announced_on: dayIn(step.announcedOn),
      information_on: dayIn(step.informationOn),
      outcome: step.outcome,
      told_back_on: dayIn(step.toldBackOn),
      unknown: unknownIn({
        weighing_published_on: step.weighingPublishedOn,
        announced_on: step.announcedOn,
        information_on: step.informationOn,
        told_back_on: step.toldBackOn,
      }),
    })),
  )
}

/** Every version of every choice that an active import holds, step by step, by import and row. */
export async function findAllActive(db: Database): Promise<readonly StoredStep[]> {
  const rows = await db
    .selectFrom('choice_step')
    .innerJoin('import', 'import.id', 'choice_step.import_id')
    .selectAll('choice_step')
    .where('import.state', '=', 'active')
    .orderBy('choice_step.import_id')
    .orderBy('choice_step.row_number')
    .execute()
  return rows.map(toStep)
}

/** What one import holds, whatever its state, by row. */
export async function findAllByImport(
  db: Database,
  importId: number,
): Promise<readonly StoredStep[]> {
  const query = db.selectFrom('choice_step').selectAll().where('import_id', '=', importId)
  return (await query.orderBy('row_number').execute()).map(toStep)
}

function toStep(row: Selectable<ChoiceStepTable>): StoredStep {
  const fact = factIn(row.unknown)
  return {
    importId: row.import_id,
    rowNumber: row.row_number,
    choiceId: row.choice_id,
    placeId: row.place_id,
    title: row.choice,
    theme: row.theme,
    decider: row.decider,
    plannedOn: row.decision_planned_on,
    decidedOn: row.decided_on,
    pointOfNoReturn: row.point_of_no_return,
    weighingPublishedOn: fact('weighing_published_on', row.weighing_published_on),
    step: row.step,
    kind: row.kind as StepKind,
    opens: row.opens,
    closes: row.closes,
    audience: row.audience === '' ? [] : row.audience.split('|'),
    influence: row.influence as Influence | null,
    announcedOn: fact('announced_on', row.announced_on),
    informationOn: fact('information_on', row.information_on),
    outcome: row.outcome,
    toldBackOn: fact('told_back_on', row.told_back_on),
  }
}
