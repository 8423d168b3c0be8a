import { choicesInForce } from '#app/domain/choices/in-force'
import { choicesFile } from '#app/domain/export/choices-file'
import { importWorkbook } from '#app/domain/export/import-workbook'
import type { Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import { placeCells } from '../followup/export-loops.server'

/** Every decision process that counts, as the file that the import of choices reads. */
export async function exportChoices(db: Database): Promise<string> {
  return choicesFile(choicesInForce(await choiceSteps.findAllActive(db)), await placeCells(db))
}

/** The same as a workbook with the columns of the file, which can be imported too. */
export async function exportChoicesWorkbook(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  return importWorkbook('choices', await exportChoices(db), { choice: 40, step: 40, outcome: 40 })
}
