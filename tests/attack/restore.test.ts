import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backUp } from '#app/services/keep/back-up.server'
import { restore } from '#app/services/keep/restore.server'
import { closeLedgerGap } from '#app/services/release/close-ledger-gap.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { createDb, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { createFreshUrl } from '#tests/support/database'
import { install, type Installation } from '#tests/services/support/installation'
import { leaksOf } from './support/leaks'
import { Onlooker } from './support/onlooker'
import { linesOf, type RawFile } from './support/raw'
import { WorldMaker } from './support/world'

const SEEDS = Array.from({ length: 5 }, (_, place) => place + 1)
const LATER = '2026-11-24T08:00:00.000Z'
const PATIENCE = 120_000

/** An installation that is opened anew for each step, since a restore wants the database alone. */
class Kept {
  readonly onlooker = new Onlooker()
  readonly backup: string
  readonly #files: readonly RawFile[]
  readonly #active: RawFile[] = []

  /** Regions, registers and the first wave are there. */
  static async begin(seed: number): Promise<Kept> {
    const kept = new Kept(await createFreshUrl('sqlite'), new WorldMaker(seed).world().files)
    for (const file of [0, 1, 2]) await kept.bring(file)
    return kept
  }

  private constructor(
    readonly url: string,
    files: readonly RawFile[],
  ) {
    this.#files = files
    this.backup = join(dirname(this.file), 'copy.sqlite')
  }

  get file(): string {
    return this.url.slice('file:'.length)
  }

  async work<T>(step: (installation: Installation) => Promise<T>): Promise<T> {
    const handle = createDb(this.url)
    try {
      return await step(await install(handle))
    } finally {
      await handle.close()
    }
  }

  async bring(file: number): Promise<void> {
    const raw = this.#files[file]!
    await this.work(async ({ bring, handle }) => {
      await bring(raw.kind, linesOf(raw))
      this.#active.push(raw)
      await this.onlooker.lookAround(handle.db, this.#active)
    })
  }

  backUp(): Promise<unknown> {
    return this.work(({ handle }) => backUp(handle, this.backup, false))
  }

  /** The last file is as if it never came. */
  async restore() {
    const outcome = await restore(this.url, this.backup, LATER)
    this.#active.pop()
    return outcome
  }

  lose(): void {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${this.file}${suffix}`, { force: true })
  }

  look(): Promise<void> {
    return this.work(({ handle }) => this.onlooker.lookAround(handle.db, this.#active))
  }

  onShow() {
    return this.work(({ handle }) => onShow(handle.db))
  }
}

async function onShow(db: Database) {
  return [await readScores(db), await readGroupScores(db)]
}

describe('who saw what was on show before and after a restore', () => {
  test.each(SEEDS)(
    'has nothing that rests on fewer than five persons (world %i)',
    async (seed) => {
      const kept = await Kept.begin(seed)
      await kept.backUp()
      await kept.bring(3)
      expect(await kept.restore()).toMatchObject({ takenBack: 1, ledgerGap: null })
      await kept.look()
      // What was lost is brought once more, with a few rows besides.
      await kept.bring(5)
      expect(kept.onlooker.seen.length).toBeGreaterThan(0)
      expect(leaksOf(kept.onlooker)).toEqual([])
    },
    PATIENCE,
  )

  test.each(SEEDS.slice(0, 4))(
    'has nothing either where the database in between is lost (world %i)',
    async (seed) => {
      const kept = await Kept.begin(seed)
      await kept.backUp()
      await kept.bring(3)
      kept.lose()
      expect((await kept.restore()).ledgerGap).toMatchObject({ reason: 'lost' })
      await kept.bring(5)
      expect(leaksOf(kept.onlooker)).toEqual([])
    },
    PATIENCE,
  )
})

describe('after a restore', () => {
  test.each(SEEDS)(
    'the same figures are on show as when the backup was made (world %i)',
    async (seed) => {
      const kept = await Kept.begin(seed)
      await kept.backUp()
      const then = await kept.onShow()
      await kept.bring(3)
      await kept.restore()
      expect(await kept.onShow()).toEqual(then)
    },
    PATIENCE,
  )

  test(
    'of a lost database what was on show stays, and nothing new comes until it is stated that nothing else was shown',
    async () => {
      const kept = await Kept.begin(2)
      await kept.backUp()
      const then = await kept.onShow()
      const means = (rows: typeof then) =>
        rows.map((each) => each.map(({ score, n }) => [score, n]))
      await kept.bring(3)
      kept.lose()
      await kept.restore()
      expect(await kept.onShow()).toEqual(then)
      await kept.bring(5)
      const shown = (rows: typeof then) =>
        means(rows).map((each) => each.filter(([score]) => score))
      expect(shown(await kept.onShow())).toEqual(shown(then))
      await kept.work(async ({ handle }) => {
        const { db } = handle
        expect(await closeLedgerGap(handle, LATER)).toBe(true)
        expect(means(await onShow(db))).not.toEqual(means(then))
        expect(await auditLog.findAllBefore(db, null, 1)).toMatchObject([
          { at: LATER, action: 'ledger_gap_closed' },
        ])
        expect(await closeLedgerGap(handle, LATER)).toBe(false)
      })
    },
    PATIENCE,
  )
})
