import type { Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'

/** Answers of one service on one database, made of the same data. */
interface Memory<Selection, Answer> {
  readonly revision: number
  /** In the order of their last use. */
  readonly answers: Map<string, { readonly selection: Selection; readonly made: Promise<Answer> }>
}

interface Options {
  /** The name under which another thread makes the answers, where the database has one (readBeside). */
  readonly beside?: string
  /** How many are remembered; 0: it is made anew each time. */
  readonly most?: number
}

/** Enough for every quarter of a few regions; an answer is some hundred kilobytes at most. */
const MOST_ANSWERS = 60

/** By name: answers a selection, and gives the one that was asked for last. */
const NAMED = new Map<
  string,
  {
    readonly answer: (db: Database, selection: never) => Promise<unknown>
    readonly last: (db: Database) => object | null
  }
>()

/**
 * A reading service that remembers its answers until the data changes: pages are asked for far more
 * often than files are imported. It asks the database each time whether that happened, so a change by
 * another process counts at once. Answers are shared, so nobody may change them.
 *
 * What takes long on a large installation has a name: the thread of the pages has it made beside itself, so that
 * nobody waits but who asked. Such an answer crosses between threads, so it is data alone.
 *
 * @param read what is made of the data alone: not of who asks, nor of the time
 */
export function remembered<Selection extends object, Answer>(
  read: (context: { readonly db: Database }, selection: Selection) => Promise<Answer>,
  { beside, most = MOST_ANSWERS }: Options = {},
): (db: Database, selection: Selection) => Promise<Answer> {
  const memories = new WeakMap<Database, Memory<Selection, Answer>>()
  const make = (db: Database, selection: Selection) =>
    beside === undefined || db.readBeside === undefined
      ? read({ db }, selection)
      : (db.readBeside(beside, selection) as Promise<Answer>)
  const answer = async (db: Database, selection: Selection) => {
    const revision = await settings.findDataRevision(db)
    let memory = memories.get(db)
    if (memory?.revision !== revision) {
      memory = { revision, answers: new Map() }
      memories.set(db, memory)
    }
    const { answers } = memory
    const key = JSON.stringify(Object.entries(selection).sort(([a], [b]) => (a < b ? -1 : 1)))
    const made = answers.get(key)?.made ?? make(db, selection)
    answers.delete(key)
    answers.set(key, { selection, made })
    if (answers.size > most) answers.delete(answers.keys().next().value as string)
    // What failed may succeed the next time.
    made.catch(() => answers.delete(key))
    return made
  }
  const last = (db: Database) => [...(memories.get(db)?.answers.values() ?? [])].at(-1)?.selection
  if (beside !== undefined) NAMED.set(beside, { answer, last: (db) => last(db) ?? null })
  return answer
}

/** Another number after each change of the data. */
export function dataRevisionOf(db: Database): Promise<number> {
  return settings.findDataRevision(db)
}

/** What the service of this name answers; for the thread that does it for others. */
export function answerNamed(db: Database, name: string, selection: object): Promise<unknown> {
  const named = NAMED.get(name)
  if (named === undefined) throw new Error(`nothing is read by the name ${name}`)
  return named.answer(db, selection as never)
}

/**
 * After a change of data makes anew what of each name was asked for last: who comes next does not wait for it.
 * What cannot be made any more, as a draft of a quarter that is empty now, is told to who asks for it again.
 * @param between asked before each; rejects to break off
 */
export async function renewNamed(db: Database, between: () => Promise<void>): Promise<void> {
  for (const { answer, last } of NAMED.values()) {
    const selection = last(db)
    if (selection === null) continue
    await between()
    await answer(db, selection as never).catch(() => undefined)
  }
}
