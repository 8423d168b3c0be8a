interface Running {
  readonly jobId: number
  readonly abort: AbortController
}

/** Does jobs one after the other, in the order in which they came. */
export class JobQueue {
  readonly #waiting: number[] = []
  #running: Running | null = null
  #draining: Promise<void> | null = null
  #stopped = false

  /** @param run does one job; it never throws, but for what nobody could help */
  constructor(private readonly run: (jobId: number, signal: AbortSignal) => Promise<void>) {}

  add(jobId: number): void {
    if (this.#stopped) return
    this.#waiting.push(jobId)
    this.#draining ??= this.#drain()
  }

  /** Breaks off what runs, forgets what waits. */
  cancel(jobId: number): void {
    const at = this.#waiting.indexOf(jobId)
    if (at >= 0) this.#waiting.splice(at, 1)
    if (this.#running?.jobId === jobId) this.#running.abort.abort()
  }

  /**
   * Breaks off what runs and takes nothing any more; resolves when nothing runs.
   * @param reason for the signal of what runs
   */
  async stop(reason: unknown): Promise<void> {
    this.#stopped = true
    this.#waiting.length = 0
    this.#running?.abort.abort(reason)
    await this.#draining
  }

  async #drain(): Promise<void> {
    for (;;) {
      const jobId = this.#waiting.shift()
      if (jobId === undefined) break
      this.#running = { jobId, abort: new AbortController() }
      await this.run(jobId, this.#running.abort.signal)
      this.#running = null
    }
    this.#draining = null
  }
}
