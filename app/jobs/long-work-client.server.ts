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

/** Long work, in a thread that is there as long as there is any: memory that it took is given back. */
export class LongWork {
  readonly #data: Omit<LongWorkData, 'willRead'>
  readonly #report: (error: unknown) => void
  #thread: Promise<Thread<LongCommands>> | null = null
  #running = 0

  /** @param report told of what went wrong in a job */
  constructor(data: Omit<LongWorkData, 'willRead'>, report: (error: unknown) => void) {
    this.#data = data
    this.#report = report
  }

  async run<Name extends keyof LongCommands>(
    name: Name,
    args: LongCommands[Name]['arguments'],
    options?: RunOptions,
  ): Promise<LongCommands[Name]['result']> {
    const thread = (this.#thread ??= this.#start(name))
    this.#running += 1
    try {
      return await (await thread).run(name, args, options)
    } finally {
      this.#running -= 1
      if (this.#running < 1) await this.close()
    }
  }

  async close(): Promise<void> {
    const thread = this.#thread
    this.#thread = null
    await (await thread)?.close()
  }

  #start(name: keyof LongCommands): Promise<Thread<LongCommands>> {
    const data = { ...this.#data, willRead: name === 'runJob' }
    return startLongWork(data, {
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
