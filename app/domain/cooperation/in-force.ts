import { groupBy, keyOf } from '../grouping'
import { nameKey } from '../ingest/text/text-key'
import { byName } from '../report/by-name'
import type { Cooperation, CooperationEntry, PartnerAnswer, Round } from './cooperation'

/** A row as one import has it. */
export interface ImportedEntry extends CooperationEntry {
  readonly importId: number
}

/** What rows about one cooperation share: ids that differ in case or spaces only are one. */
export function cooperationKey({ cooperationId }: Pick<CooperationEntry, 'cooperationId'>): string {
  return nameKey(cooperationId)
}

/** What versions of one row share: cooperation × partner × reference date. */
export function entryKey(
  entry: Pick<CooperationEntry, 'cooperationId' | 'partner' | 'asOf'>,
): string {
  return keyOf(cooperationKey(entry), nameKey(entry.partner), entry.asOf)
}

/** Of each row the version of the newest import. @param rows by import */
export function entriesInForce<Row extends ImportedEntry>(rows: readonly Row[]): readonly Row[] {
  return [...groupBy(rows, entryKey).values()].map((versions) => versions.at(-1) ?? versions[0])
}

/**
 * Cooperations as they are known now. What is said of one as a whole is what the newest import says of it
 * on its newest reference date.
 * @param rows by import
 */
export function cooperationsInForce(rows: readonly ImportedEntry[]): readonly Cooperation[] {
  return [...groupBy(entriesInForce(rows), cooperationKey).values()].map((entries) => {
    const asOf = Math.max(...entries.map((entry) => entry.asOf))
    const newest = entries.filter((entry) => entry.asOf === asOf)
    const said = newest.reduce((best, next) => (next.importId >= best.importId ? next : best))
    const { cooperationId, title, placeId, themes, form, teams } = said
    const { scope, predictability, evidence } = said
    const facts = { cooperationId, title, placeId, themes, form, teams }
    return { ...facts, scope, predictability, evidence, rounds: roundsOf(entries) }
  })
}

function roundsOf(
  entries: readonly [ImportedEntry, ...ImportedEntry[]],
): readonly [Round, ...Round[]] {
  const [first, ...rest] = [...groupBy(entries, ({ asOf }) => asOf)]
    .sort(([one], [other]) => one - other)
    .map(([asOf, answers]): Round => {
      const said = answers.map(answerOf).sort((a, b) => byName(a.partner, b.partner))
      return { asOf, answers: said }
    })
  return [first ?? { asOf: entries[0].asOf, answers: [] }, ...rest]
}

function answerOf(entry: ImportedEntry): PartnerAnswer {
  const { partner, asOf, phase, hours, euros, ownYield, expectedYield, mandate } = entry
  return { partner, asOf, phase, hours, euros, ownYield, expectedYield, mandate }
}
