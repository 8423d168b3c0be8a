import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import { broughtOverText } from '#app/words/brought-over'
import { languageOfLine } from './language'

/** On stderr: what a command answers is read by programs, too. */
export function tellBroughtOver(outcome: BroughtOver | null): void {
  if (outcome === null) return
  process.stderr.write(`${broughtOverText(outcome, languageOfLine(process.argv))}\n`)
}
