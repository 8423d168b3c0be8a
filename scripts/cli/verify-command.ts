import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { differenceText } from '#app/domain/edition/json-differences'
import type { EditionFault, EditionVerdict } from '#app/domain/edition/verdict'
import { verifyDatabase, verifyFile } from '#app/services/edition/verify.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { Refusal } from './failure'
import { languageOf } from './language'
import { requireReadable } from './require-readable'

/** How many differences a person reads on a terminal. */
const DIFFERENCES_SHOWN = 20

/** `verify [FILE]`: whether a file, or what stands in the database, is what was signed. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('say whether an edition is what was signed, and what differs')
    .argument('[file]', 'of `export edition`; without it every edition in the database')
    .option('--json', 'print facts as JSON')
    .action(async (file: string | undefined, options: { json?: boolean }, command: Command) => {
      const language = languageOf(command)
      if (file !== undefined) requireReadable(file)
      const verdicts = await withDatabase(async ({ db }) =>
        file === undefined
          ? verifyDatabase(db)
          : [await verifyFile(db, readFileSync(file, 'utf8').replace(/^\ufeff/, ''))],
      )
      if (options.json) {
        const facts = verdicts.map((verdict) => factsOf(verdict))
        process.stdout.write(`${JSON.stringify(file === undefined ? facts : facts[0], null, 2)}\n`)
      }
      const told = verdicts.flatMap((verdict) => linesOf(verdict, file, language))
      if (verdicts.some(({ faults }) => faults.length > 0)) throw new Refusal(told.join('\n'))
      if (options.json) return
      const lines = verdicts.length === 0 ? [sentence('no_editions', language)] : told
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}

function factsOf({ differences, ...verdict }: EditionVerdict) {
  return {
    valid: verdict.faults.length === 0,
    ...verdict,
    differences: differences.map(({ path, one, other }) => ({ path, signed: one, found: other })),
  }
}

function linesOf(verdict: EditionVerdict, file: string | undefined, language: Language): string[] {
  const { regionSet, quarter, edition, sha256, faults, differences } = verdict
  const named =
    regionSet === null || quarter === null || edition === null
      ? (file ?? sentence('verify_list', language))
      : sentence('verify_what', language, { regionSet, quarter, edition })
  const params = { what: named, sha256: sha256 ?? '' }
  if (faults.length === 0) {
    const { unknownKey } = verdict
    const beside =
      unknownKey === null ? [] : [sentence('unknown_key', language, { publicKey: unknownKey })]
    return [sentence('verified', language, params), ...beside]
  }
  const shown = differences.slice(0, DIFFERENCES_SHOWN)
  const more = differences.length - shown.length
  const isTampered = faults.includes('other_hash')
  const about =
    differences.length > 0 && !faults.includes('other_than_here')
      ? [sentence('fault_differences', language)]
      : differences.length === 0 && isTampered
        ? [sentence('fault_unknown_where', language)]
        : []
  return [
    sentence('not_verified', language, params),
    ...faults.map((fault) => sentence(`fault_${wordOf(fault, isTampered)}`, language, params)),
    ...about,
    ...shown.map((difference) => `  ${differenceText(difference)}`),
    ...(more > 0 ? [sentence('more', language, { count: more })] : []),
  ]
}

/** A signature of which the content still fits its hash says something else. */
function wordOf(fault: EditionFault, isTampered: boolean): EditionFault | 'signature_alone' {
  return fault === 'other_signature' && !isTampered ? 'signature_alone' : fault
}
