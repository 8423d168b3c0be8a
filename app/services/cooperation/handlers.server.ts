import type { Day } from '#app/domain/calendar/day'
import { bottleneckKey, bottleneckVersions } from '#app/domain/cooperation/bottleneck'
import { entryKey } from '#app/domain/cooperation/in-force'
import { inWriteTransaction, type Database, type DatabaseHandle } from '#db/client.server'
import { withFirmCommits } from '#db/loose-commits.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import * as mirrorRounds from '#db/repositories/mirror-rounds.server'
import * as settings from '#db/repositories/settings.server'
import type { CommandsOf, WriterOf } from '../commands'
import {
  importWritten,
  oneByOne,
  type KeptOutcome,
  type WrittenTools,
} from '../import/import-written.server'

interface ByHand {
  /** A file with the rows that were written. */
  readonly file: string
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

interface KeptBottleneck extends ByHand {
  readonly bottleneckId: string
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
}

interface KeptPartners extends ByHand {
  readonly cooperationId: string
  readonly partners: readonly string[]
  readonly asOf: Day
  /** The import of the rows that they were written on top of; null where they are new. */
  readonly basedOn: number | null
}

interface OpenedMirror extends ByHand {
  readonly cooperationId: string
  readonly round: Omit<Parameters<typeof mirrorRounds.replace>[1], 'accountId' | 'openedAt'>
}

interface AnsweredMirror extends Omit<ByHand, 'accountId'> {
  readonly cooperationId: string
  readonly tokenHash: string
}

export type CooperationWriter = WriterOf<CommandsOf<ReturnType<typeof cooperationHandlers>>>

/** @param directory where files lie meanwhile */
export function cooperationHandlers(
  handle: DatabaseHandle,
  directory: string,
  tools: WrittenTools,
) {
  const { db } = handle
  const inTurn = oneByOne()
  const bring = (
    kind: 'cooperation' | 'bottlenecks',
    id: string,
    { file, accountId, at }: Omit<ByHand, 'accountId'> & { readonly accountId: number | null },
  ) => {
    const written = { kind, fileName: `${id}.csv`, file, accountId, at }
    return importWritten(handle, directory, tools, written)
  }
  return {
    keepBottleneck: (args: KeptBottleneck): Promise<KeptOutcome> =>
      inTurn(async () => {
        const versions = bottleneckVersions(await bottlenecks.findAllActive(db))
        const newest = versions.get(bottleneckKey(args))?.at(-1)?.importId ?? null
        if (newest !== args.basedOn) return { kind: 'changed' }
        return bring('bottlenecks', args.bottleneckId, args)
      }),
    keepPartners: (args: KeptPartners): Promise<KeptOutcome> =>
      inTurn(async () => {
        const all = await cooperationEntries.findAllActive(db)
        const isAsItWas = args.partners.every((partner) => {
          const key = entryKey({ ...args, partner })
          const newest = all.findLast((entry) => entryKey(entry) === key)
          return (newest?.importId ?? null) === args.basedOn
        })
        if (!isAsItWas) return { kind: 'changed' }
        return bring('cooperation', args.cooperationId, args)
      }),
    /** Where the rows are not taken, a round that is under way keeps its links and its last day. */
    openMirror: ({ cooperationId, round, ...written }: OpenedMirror): Promise<KeptOutcome> =>
      inTurn(async () => {
        const outcome = await bring('cooperation', cooperationId, written)
        if (outcome.kind !== 'kept') return outcome
        const { accountId, at } = written
        const write = async (transaction: Database) => {
          await mirrorRounds.replace(transaction, { ...round, accountId, openedAt: at })
          // What pages remember was read with the last day of before.
          await settings.raiseDataRevision(transaction)
        }
        await withFirmCommits(db, () => inWriteTransaction(db, write))
        return outcome
      }),
    /** A link is used up by an answer that was kept, not by one that could not be read. */
    answerMirror: ({ tokenHash, cooperationId, file, at }: AnsweredMirror): Promise<KeptOutcome> =>
      inTurn(async () => {
        const link = await mirrorRounds.findLink(db, tokenHash)
        if (link === null || link.usedAt !== null) return { kind: 'changed' }
        const written = { file, at, accountId: null }
        const outcome = await bring('cooperation', cooperationId, written)
        if (outcome.kind !== 'kept') return outcome
        await withFirmCommits(db, () => mirrorRounds.markUsed(db, tokenHash, at))
        return outcome
      }),
  }
}
