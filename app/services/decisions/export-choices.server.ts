import { choicesInForce } from '#app/domain/choices/in-force'
import { choicesFile, stepCells } from '#app/domain/export/choices-file'
import { importWorkbook } from '#app/domain/export/import-workbook'
import type { Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import { apiRow, type ApiRow } from '../api/register-rows'
import { placeCells } from '../followup/export-loops.server'

/** Every decision process that counts, as the file that the import of choices reads. */
export async function exportChoices(db: Database): Promise<string> {
  return choicesFile(choicesInForce(await choiceSteps.findAllActive(db)), await placeCells(db))
}

/** The same as a workbook with the columns of the file, which can be imported too. */
export async function exportChoicesWorkbook(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  return importWorkbook('choices', await exportChoices(db), { choice: 40, step: 40, outcome: 40 })
}

/** Every step of the decision processes that count, for programs, with the columns of their file. */
export async function readChoiceRows({
  db,
}: {
  readonly db: Database
}): Promise<readonly ApiRow[]> {
  const places = await placeCells(db)
  return choicesInForce(await choiceSteps.findAllActive(db)).flatMap((choice) => {
    const place = places.get(choice.placeId)
    return choice.steps.map((step) => apiRow('ChoiceStep', stepCells(choice, step, place)))
  })
}
