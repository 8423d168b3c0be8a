import { groupBy, keyOf } from '../grouping'
import { nameKey } from '../ingest/text/text-key'
import { byName } from '../report/by-name'
import type {
  Cooperation,
  CooperationEntry,
  CooperationFacts,
  PartnerAnswer,
  Round,
} from './cooperation'

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

/**
 * Of each row the version of the newest import. What is said of a cooperation as a whole is what the newest import
 * says of it on that date: a correction of one partner's row holds for the others.
 * @param rows by import
 */
export function entriesInForce<Row extends ImportedEntry>(rows: readonly Row[]): readonly Row[] {
  const newest = [...groupBy(rows, entryKey).values()].map(
    (versions) => versions.at(-1) ?? versions[0],
  )
  const rounds = groupBy(newest, (entry) => keyOf(cooperationKey(entry), entry.asOf))
  return [...rounds.values()].flatMap((entries) => {
    const facts = factsOf(newestOf(entries))
    return entries.map((entry) => ({ ...entry, ...facts }))
  })
}

/** Cooperations as they are known now: as a whole, what is said on the newest date. @param rows by import */
export function cooperationsInForce(rows: readonly ImportedEntry[]): readonly Cooperation[] {
  return [...groupBy(entriesInForce(rows), cooperationKey).values()].map((entries) => {
    const last = entries.reduce((best, next) => (next.asOf > best.asOf ? next : best))
    return { ...factsOf(last), rounds: roundsOf(entries) }
  })
}

function newestOf<Row extends ImportedEntry>(entries: readonly [Row, ...Row[]]): Row {
  return entries.reduce((best, next) => (next.importId >= best.importId ? next : best))
}

function factsOf(entry: ImportedEntry): CooperationFacts {
  const { cooperationId, title, placeId, themes, form, teams } = entry
  const { scope, predictability, evidence } = entry
  return { cooperationId, title, placeId, themes, form, teams, scope, predictability, evidence }
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
