import type { Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'

/** Answers of one service on one database, made of the same data. */
interface Memory<Answer> {
  readonly revision: number
  /** In the order of their last use. */
  readonly answers: Map<string, Promise<Answer>>
}

/** Enough for every quarter of a few regions; an answer is some hundred kilobytes at most. */
const MOST_ANSWERS = 60

/**
 * A reading service that remembers its answers until the data changes: pages are asked for far more
 * often than files are imported. It asks the database each time whether that happened, so a change by
 * another process counts at once. Answers are shared, so nobody may change them.
 *
 * @param read what is made of the data alone: not of who asks, nor of the time
 */
export function remembered<Selection extends object, Answer>(
  read: (context: { readonly db: Database }, selection: Selection) => Promise<Answer>,
): (db: Database, selection: Selection) => Promise<Answer> {
  const memories = new WeakMap<Database, Memory<Answer>>()
  return async (db, selection) => {
    const revision = await settings.findDataRevision(db)
    let memory = memories.get(db)
    if (memory?.revision !== revision) {
      memory = { revision, answers: new Map() }
      memories.set(db, memory)
    }
    const { answers } = memory
    const key = JSON.stringify(Object.entries(selection).sort(([a], [b]) => (a < b ? -1 : 1)))
    const answer = answers.get(key) ?? read({ db }, selection)
    answers.delete(key)
    answers.set(key, answer)
    if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value as string)
    // What failed may succeed the next time.
    answer.catch(() => answers.delete(key))
    return answer
  }
}
