/** What a bench gets to work with. */
export interface BenchContext {
  /** Folder that is gone afterwards. */
  readonly folder: string
  /** Folder of the bundled programs: draagvlak.js, make-sample.js, serve.js … */
  readonly programs: string
  readonly rows: number
  readonly repeat: number
  readonly print: (line: string) => void
}

/** One thing to measure. It prints what it found, and asserts nothing. */
export interface Bench {
  readonly name: string
  /** How many turns it takes where nobody says; 3 else. */
  readonly turns?: number
  readonly run: (context: BenchContext) => Promise<void>
}
