import { heldIn } from '#app/domain/grouping'
import { blockName, EMPTY_BLOCK } from '#app/domain/disclosure/ledger/audit'
import { figureId } from '#app/domain/disclosure/ledger/figure'
import type { OnShowGroupScore, OnShowScore, ReleaseState } from '#app/domain/disclosure/on-show'
import { SCALES, type Scale } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as placeEvents from '#db/repositories/place-events.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as releasedItems from '#db/repositories/released-items.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import * as scores from '#db/repositories/scores.server'
import { currentFramework } from '../framework.server'
import { ruleOf } from './audit-year.server'
import { releasePeriods } from './release-periods.server'

/** Of what was on show before there was this ledger. */
const BEFORE_ALL_EDITIONS = 0

/**
 * Makes the release ledger anew: what is on show is audited first, in the order in which figures always
 * are, then all others. What does not pass is not on show any more, nor what was of earlier answers, while
 * newer ones waited: which those were is not known. Within one transaction.
 */
export async function renewLedger(db: Database): Promise<void> {
  const shown = await shownByBlock(db)
  await forgetLedger(db)
  await releasedScores.deleteAll(db)
  await releasedItems.deleteAll(db)
  const framework = await currentFramework(db)
  for (const [name, figures] of shown) {
    const dimension = SCALES.find((each) => name.startsWith(blockName(each, '')))
    if (dimension === undefined) continue
    const isOf = (state: ReleaseState) => figures.filter((figure) => figure.state === state)
    const before = isOf('shown').map(({ id }) => [id, BEFORE_ALL_EDITIONS] as const)
    const waiting = isOf('old').map(({ id }) => [id, false] as const)
    await releaseBlocks.save(db, {
      ...{ name, edition: BEFORE_ALL_EDITIONS, rule: ruleOf(framework, dimension), trouble: null },
      block: {
        ...{ ...EMPTY_BLOCK, shown: Object.fromEntries(before) },
        withheld: Object.fromEntries(waiting),
      },
    })
  }
  const quarters = await scores.findPeriods(db, 'quarter')
  await releasePeriods(db, [...quarters, ...(await scores.findPeriods(db, 'year'))])
  await forgetWhatWasRefused(db)
}

/** Takes away all that the ledger holds. */
export async function forgetLedger(db: Database): Promise<void> {
  await releaseBlocks.deleteAll(db)
  await placeEvents.deleteAll(db)
}

interface ShownFigure {
  readonly id: string
  readonly state: ReleaseState
}

/** Block → the means of persons that are on show of it. */
async function shownByBlock(db: Database): Promise<ReadonlyMap<string, readonly ShownFigure[]>> {
  const shown = new Map<string, ShownFigure[]>()
  const add = (
    row: OnShowScore | OnShowGroupScore,
    group: string | null,
    scale: Scale | 'index' = row.dimension,
  ) => {
    const { regionSet, region, period, n, state } = row
    if (state === 'hidden' || n === 0 || scale === 'index') return
    heldIn(shown, blockName(scale, period), () => []).push({
      ...{ id: figureId({ regionSet, region, period, scale, group }), state },
    })
  }
  for (const by of ['quarter', 'year'] as const) {
    for (const row of await releasedScores.findScoresBy(db, { by })) add(row, null)
    for (const row of await releasedScores.findGroupsBy(db, { by })) add(row, row.group)
  }
  for (const row of await releasedScores.findScoresBy(db, {}, 'cooperation'))
    add(row, null, 'cooperation')
  for (const row of await releasedScores.findGroupsBy(db, {}, 'cooperation'))
    add(row, row.group, 'cooperation')
  return shown
}

/** What was on show before and did not pass was never shown, as far as this ledger goes. */
async function forgetWhatWasRefused(db: Database): Promise<void> {
  for (const stored of await releaseBlocks.findAll(db)) {
    const entries = Object.entries(stored.block.shown)
    const shown = Object.fromEntries(entries.filter(([, edition]) => edition > BEFORE_ALL_EDITIONS))
    await releaseBlocks.save(db, { ...stored, block: { ...stored.block, shown } })
  }
}
