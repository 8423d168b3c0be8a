import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import type { CooperationEntry } from '#app/domain/cooperation/cooperation'
import { cooperationKey, entriesInForce } from '#app/domain/cooperation/in-force'
import { hasAnswered, isRevealed } from '#app/domain/cooperation/mirror'
import { cooperationCells } from '#app/domain/export/cooperation-file'
import type { AskOutcome } from '#app/domain/report/mirror-link'
import type { Database } from '#db/client.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { placeCells } from '../followup/export-loops.server'
import { writtenFile } from '../import/written-file'
import { hashToken, newToken, type RandomBytes } from '../people/tokens.server'
import { findDeadlines } from './deadlines.server'
import type { CooperationWriter } from './handlers.server'
import { placed } from './keep.server'

interface AskTools {
  readonly db: Database
  readonly writer: CooperationWriter
  readonly clock: () => Date
  readonly random: RandomBytes
}

interface Asking {
  readonly cooperationId: string
  /** The last day, ISO. */
  readonly deadline: string
  /** How browsers reach the server. */
  readonly origin: string
}

/** Days that a round may be open at most. */
const LONGEST_DAYS = 366

/**
 * Opens a round of the partner mirror, with a link for every partner, or gives those who have not answered in the
 * round that is running a new link; an earlier one stops working. Once somebody has answered, the last day is not
 * brought forward: that answer was given to be shown with the others', or on the day that was told.
 */
export async function askPartners(
  { db, writer, clock, random }: AskTools,
  accountId: number,
  { cooperationId, deadline: asked, origin }: Asking,
): Promise<AskOutcome> {
  const at = clock().toISOString()
  const today = amsterdamDay(at)
  const deadline = parseIsoDay(asked)
  if (deadline === null || deadline < today || deadline > today + LONGEST_DAYS) {
    return { kind: 'refused', reason: 'deadline' }
  }
  const key = cooperationKey({ cooperationId })
  const { asking, notBefore } = await partnersToAsk(db, key, today)
  const [first] = asking
  if (first === undefined) return { kind: 'refused', reason: 'nobody' }
  if (notBefore !== null && deadline < notBefore) return { kind: 'refused', reason: 'sooner' }
  const places = await placeCells(db)
  const tokens = asking.map(({ partner }) => ({ partner, token: newToken(random) }))
  const links = tokens.map(({ partner, token }) => ({ partner, tokenHash: hashToken(token) }))
  const rows = asking.map((entry) => placed(cooperationCells(entry, places.get(entry.placeId))))
  const outcome = await writer.run('openMirror', {
    ...{ cooperationId: first.cooperationId, accountId, at, file: writtenFile(rows, at) },
    round: { cooperationKey: key, asOf: first.asOf, deadline, links },
  })
  if (outcome.kind !== 'kept') return { kind: 'refused', reason: 'busy' }
  const addressed = tokens.map(({ partner, token }) => {
    return { partner, address: `${origin}/spiegel?code=${token}` }
  })
  return { kind: 'asked', links: addressed, deadline }
}

/**
 * Who has not answered in the round that is running, else all partners, as rows of a round of today; and the day
 * that was told to who has answered, null where nobody has.
 */
async function partnersToAsk(
  db: Database,
  key: string,
  today: Day,
): Promise<{ readonly asking: readonly CooperationEntry[]; readonly notBefore: Day | null }> {
  const all = entriesInForce(await cooperationEntries.findAllActive(db))
  const own = all.filter((entry) => cooperationKey(entry) === key)
  const asOf = Math.max(...own.map((entry) => entry.asOf))
  const answers = own.filter((entry) => entry.asOf === asOf)
  const deadline = (await findDeadlines(db))(key, asOf)
  const isRunning = !isRevealed({ asOf, answers }, deadline, today)
  if (isRunning || asOf === today) {
    const asking = answers.filter((answer) => !hasAnswered(answer))
    return { asking, notBefore: asking.length < answers.length ? deadline : null }
  }
  const blank = { phase: null, hours: null, euros: null, ownYield: null, expectedYield: null }
  return {
    asking: answers.map((answer) => ({ ...answer, ...blank, asOf: today })),
    notBefore: null,
  }
}
