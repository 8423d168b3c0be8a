import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { bottlenecksInForce } from '#app/domain/cooperation/bottleneck'
import type { CooperationEntry } from '#app/domain/cooperation/cooperation'
import { cooperationKey, entriesInForce } from '#app/domain/cooperation/in-force'
import { isRevealed } from '#app/domain/cooperation/mirror'
import { groupBy, keyOf } from '#app/domain/grouping'
import { bottlenecksFile } from '#app/domain/export/bottlenecks-file'
import { cooperationFile } from '#app/domain/export/cooperation-file'
import type { Database } from '#db/client.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { placeCells } from '../followup/export-loops.server'
import { findDeadlines } from './deadlines.server'

/** Every partner's row that counts, as the file that the import of cooperations reads: for the operator. */
export async function exportCooperation(db: Database): Promise<string> {
  const entries = entriesInForce(await cooperationEntries.findAllActive(db))
  return cooperationFile(entries, await placeCells(db))
}

/** The same as it may be shown: of a round that is running nobody's answers. */
export async function exportShownCooperation(context: {
  readonly db: Database
  readonly clock: () => Date
}): Promise<string> {
  const entries = await findShownEntries(context)
  return cooperationFile(entries, await placeCells(context.db))
}

/** Rows in force; blank where their round is running. */
export async function findShownEntries({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: () => Date
}): Promise<readonly CooperationEntry[]> {
  const today = amsterdamDay(clock().toISOString())
  const deadlineOf = await findDeadlines(db)
  const entries = entriesInForce(await cooperationEntries.findAllActive(db))
  const rounds = groupBy(entries, (entry) => keyOf(cooperationKey(entry), entry.asOf))
  return [...rounds.values()].flatMap((answers) => {
    const { asOf } = answers[0]
    const deadline = deadlineOf(cooperationKey(answers[0]), asOf)
    return isRevealed({ asOf, answers }, deadline, today) ? answers : answers.map(withoutAnswer)
  })
}

function withoutAnswer(entry: CooperationEntry): CooperationEntry {
  const blank = { phase: null, hours: null, euros: null, ownYield: null, expectedYield: null }
  return { ...entry, ...blank, mandate: null }
}

/** Every bottleneck that counts, as the file that the import of bottlenecks reads. */
export async function exportBottlenecks(db: Database): Promise<string> {
  return bottlenecksFile(bottlenecksInForce(await bottlenecks.findAllActive(db)))
}
