import type { LongCommands } from './long-commands.server'
import {
  startThread,
  type RunOptions,
  type Thread,
  type ThreadOptions,
} from './thread-client.server'

/** What the thread for long work is started with. */
export interface LongWorkData {
  readonly databaseUrl: string
  readonly inBackground: boolean
  /** Whether it is started to read a file. */
  readonly willRead: boolean
  /** How many commands of others wait or write at this moment; shared between the threads. */
  readonly waiting: Int32Array
}

/** A count of them that is 0. */
export function nobodyWaits(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** Whether somebody else has something short to write. */
export function someoneWaits(waiting: Int32Array): boolean {
  return Atomics.load(waiting, 0) > 0
}

/** The thread by itself: for a program that has nothing else to write. */
export function startLongWork(
  data: LongWorkData,
  options: ThreadOptions = {},
): Promise<Thread<LongCommands>> {
  return startThread(new URL('./long-work.js', import.meta.url), data, options)
}

/** Who hands in a file often hands in another, or has it imported: a thread that is there has all loaded. */
const KEPT_MILLISECONDS = 60_000

/**
 * Long work, in a thread that is there as long as there is any. It waits a while for more where it went well and
 * took little memory; else it ends at once, so that the memory is given back.
 */
export class LongWork {
  readonly #data: Omit<LongWorkData, 'willRead'>
  readonly #report: (error: unknown) => void
  readonly #startThread: typeof startLongWork
  #thread: Promise<Thread<LongCommands>> | null = null
  #running = 0
  #isSpent = false
  #isOver = false
  #ending: NodeJS.Timeout | undefined

  /** @param report told of what went wrong in a job */
  constructor(
    data: Omit<LongWorkData, 'willRead'>,
    report: (error: unknown) => void,
    startThread = startLongWork,
  ) {
    this.#data = data
    this.#report = (error) => {
      this.#isSpent = true
      report(error)
    }
    this.#startThread = startThread
  }

  async run<Name extends keyof LongCommands>(
    name: Name,
    args: LongCommands[Name]['arguments'],
    options?: RunOptions,
  ): Promise<LongCommands[Name]['result']> {
    clearTimeout(this.#ending)
    const thread = (this.#thread ??= this.#start(name))
    this.#running += 1
    try {
      return await (await thread).run(name, args, options)
    } catch (error) {
      this.#isSpent = true
      throw error
    } finally {
      this.#running -= 1
      if (options?.signal?.aborted) this.#isSpent = true
      if (this.#running < 1) await this.#rest(thread)
    }
  }

  /** What is asked for after it is done yet, and nothing waits for more. */
  async close(): Promise<void> {
    this.#isOver = true
    await this.#end()
  }

  async #end(): Promise<void> {
    clearTimeout(this.#ending)
    const thread = this.#thread
    this.#thread = null
    this.#isSpent = false
    await (await thread)?.close()
  }

  async #rest(thread: Promise<Thread<LongCommands>>): Promise<void> {
    const isFit = !this.#isSpent && (await (await thread).run('holdsLittle', undefined))
    // Asked for more meanwhile: whoever is done last sees to it.
    if (this.#running > 0 || this.#thread !== thread) return
    if (!isFit || this.#isOver) return this.#end()
    this.#ending = setTimeout(() => void this.#end(), KEPT_MILLISECONDS)
  }

  #start(name: keyof LongCommands): Promise<Thread<LongCommands>> {
    const data = { ...this.#data, willRead: name === 'runJob' || name === 'expectFile' }
    return this.#startThread(data, {
      onError: this.#report,
      // Whatever killed it would kill the next: the whole writer ends, and who started us starts anew.
      onDeath: (error) => {
        setImmediate(() => {
          throw error
        })
      },
    })
  }
}
