import { choicesInForce } from '#app/domain/choices/in-force'
import { choicesFile } from '#app/domain/export/choices-file'
import type { Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import { placeCells } from '../followup/export-loops.server'

/** Every decision process that counts, as the file that the import of choices reads. */
export async function exportChoices(db: Database): Promise<string> {
  return choicesFile(choicesInForce(await choiceSteps.findAllActive(db)), await placeCells(db))
}
