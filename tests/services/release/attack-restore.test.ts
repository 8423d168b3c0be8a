import { dirname, join } from 'node:path'
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backUp } from '#app/services/keep/back-up.server'
import { restore } from '#app/services/keep/restore.server'
import { closeLedgerGap } from '#app/services/release/ledger-gap.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import { createDb, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { smallestDetermined } from '#tests/domain/disclosure/ledger/attacker'
import { createFreshUrl } from '#tests/support/database'
import { regionLines, surveyLines } from '../support/files'
import { install, type Installation } from '../support/installation'
import { attackWorld, registerLines, type AttackWorld } from './attack-world'
import { Onlooker } from './onlooker'

const SEEDS = Array.from({ length: 12 }, (_, place) => place + 1)
const LATER = '2026-11-24T08:00:00.000Z'

/** An installation that is opened anew for each step, since a restore wants the database alone. */
class Kept {
  readonly onlooker: Onlooker
  readonly backup: string

  constructor(
    readonly url: string,
    readonly world: AttackWorld,
  ) {
    this.onlooker = new Onlooker(world)
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

  /** @param active files that count with it, in the order in which they came */
  bring(file: number, active: readonly number[]): Promise<void> {
    return this.work(async ({ bring, handle }) => {
      await bring('survey', surveyLines(this.world.files[file]!.sheets))
      await this.onlooker.lookAround(handle.db, active)
    })
  }
}

/**
 * Figures are shown, a backup is made, more is brought and shown. What comes after the restore, file 2,
 * is what was lost, file 0, with a few rows more.
 */
async function begin(seed: number): Promise<Kept> {
  const kept = new Kept(await createFreshUrl('sqlite'), attackWorld(seed))
  await kept.work(async ({ bring }) => {
    await bring('regions', regionLines(kept.world.regions))
    await bring('stakeholders', registerLines())
  })
  await kept.bring(1, [1])
  await kept.work(({ handle }) => backUp(handle, kept.backup, false))
  await kept.bring(0, [1, 0])
  return kept
}

const onShow = async (db: Database) => [await readScores(db), await readGroupScores(db)]

describe('who saw what was on show before and after a restore', () => {
  test.each(SEEDS)(
    'determines no fewer than five persons (world %i)',
    async (seed) => {
      const kept = await begin(seed)
      expect(await restore(kept.url, kept.backup, LATER)).toMatchObject({
        takenBack: 1,
        ledgerGap: null,
      })
      await kept.work(({ handle }) => kept.onlooker.lookAround(handle.db, [1]))
      await kept.bring(2, [1, 2])
      const { answers, rows } = kept.onlooker
      expect(rows.length).toBeGreaterThan(0)
      expect(smallestDetermined(answers, rows)).toBeNull()
      const trouble = await kept.work(({ handle }) =>
        handle.db.selectFrom('release_block').select('trouble').distinct().execute(),
      )
      expect(trouble).toEqual([{ trouble: null }])
    },
    120_000,
  )

  test.each(SEEDS.slice(0, 6))(
    'determines no fewer where the database in between is lost (world %i)',
    async (seed) => {
      const kept = await begin(seed)
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${kept.file}${suffix}`, { force: true })
      expect((await restore(kept.url, kept.backup, LATER)).ledgerGap).toMatchObject({
        reason: 'lost',
        throughYear: '2026',
      })
      await kept.bring(2, [1, 2])
      const { answers, rows } = kept.onlooker
      expect(smallestDetermined(answers, rows)).toBeNull()
    },
    120_000,
  )
})

describe('after a restore', () => {
  test.each(SEEDS)(
    'the same figures are on show as when the backup was made (world %i)',
    async (seed) => {
      const kept = new Kept(await createFreshUrl('sqlite'), attackWorld(seed))
      await kept.work(async ({ bring }) => {
        await bring('regions', regionLines(kept.world.regions))
        await bring('stakeholders', registerLines())
      })
      await kept.bring(0, [0])
      const then = await kept.work(async ({ handle }) => {
        await backUp(handle, kept.backup, false)
        return onShow(handle.db)
      })
      await kept.bring(1, [0, 1])
      await restore(kept.url, kept.backup, LATER)
      expect(await kept.work(({ handle }) => onShow(handle.db))).toEqual(then)
    },
    120_000,
  )

  test('of a lost database what was on show stays, and nothing new comes until it is stated that nothing else was shown', async () => {
    const kept = new Kept(await createFreshUrl('sqlite'), attackWorld(2))
    await kept.work(async ({ bring }) => {
      await bring('regions', regionLines(kept.world.regions))
      await bring('stakeholders', registerLines())
    })
    await kept.bring(0, [0])
    const then = await kept.work(async ({ handle }) => {
      await backUp(handle, kept.backup, false)
      return onShow(handle.db)
    })
    const means = (rows: Awaited<ReturnType<typeof onShow>>) =>
      rows.map((each) => each.map(({ score, n }) => [score, n]))
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${kept.file}${suffix}`, { force: true })
    await restore(kept.url, kept.backup, LATER)
    expect(await kept.work(({ handle }) => onShow(handle.db))).toEqual(then)
    await kept.work(({ bring }) => bring('survey', surveyLines(kept.world.files[2]!.sheets)))
    const waiting = await kept.work(({ handle }) => onShow(handle.db))
    expect(means(waiting)).toEqual(means(then))
    await kept.work(async ({ handle: { db } }) => {
      expect(await closeLedgerGap(db, LATER)).toBe(true)
      expect(means(await onShow(db))).not.toEqual(means(then))
      expect(await auditLog.findAllBefore(db, null, 1)).toMatchObject([
        { at: LATER, action: 'ledger_gap_closed' },
      ])
      expect(await closeLedgerGap(db, LATER)).toBe(false)
    })
  })
})
