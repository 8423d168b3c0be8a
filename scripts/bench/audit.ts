import { quarterAt, quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { audit, EMPTY_BLOCK, type LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { auditedQuarters, CROSSING, NEIGHBOURING, type RegionSetOf } from './audit-world'
import type { Bench, BenchContext } from './context'
import { median, processorSeconds } from './measure'

const FIRST: Quarter = '2017-Q1'
const YEARS = 10
const SETS: readonly (readonly [string, readonly RegionSetOf[]])[] = [
  ['neighbouring', NEIGHBOURING],
  ['crossing', CROSSING],
]

/**
 * The release ledger at 40 regions × 5 groups × 4 forms × 40 quarters with three region sets: all of it
 * from nothing, and a wave more in a year of which three quarters are on show. In processor time, as
 * it is one thread's.
 */
export const auditLedger: Bench = {
  name: 'audit',
  run(context) {
    for (const [name, sets] of SETS) {
      for (const persons of [4, 2]) measure(context, name, sets, persons)
    }
    return Promise.resolve()
  },
}

function measure(
  { print }: BenchContext,
  name: string,
  sets: readonly RegionSetOf[],
  persons: number,
): void {
  const waves: number[] = []
  let nothing = 0
  let shown = 0
  let figures = 0
  for (let year = 0; year < YEARS; year += 1) {
    const quarters = [0, 1, 2, 3].map((step) => quarterAt(quarterIndex(FIRST) + 4 * year + step))
    let wave = 0
    for (const dimension of DIMENSIONS) {
      const whole = auditedQuarters(dimension, quarters, persons, sets)
      const three = auditedQuarters(dimension, quarters.slice(0, 3), persons, sets)
      const fourth = auditedQuarters(dimension, quarters.slice(3), persons, sets)
      let block: LedgerBlock = EMPTY_BLOCK
      nothing += timed(() => {
        const { decisions } = audit(block, whole)
        figures += decisions.size
        for (const decision of decisions.values()) if (decision === 'new') shown += 1
      })
      block = audit(block, three).block
      wave += timed(() => audit(block, { ...fourth, number: 2 }))
    }
    waves.push(wave)
  }
  print(
    `${name} sets, ${persons} persons a cell: from nothing ${nothing.toFixed(1)} s, a new wave ` +
      `${median(waves).toFixed(2)} s (most ${Math.max(...waves).toFixed(2)}), ` +
      `${Math.round((100 * shown) / figures)} % of ${figures} figures shown`,
  )
}

function timed(work: () => void): number {
  const started = processorSeconds()
  work()
  return processorSeconds() - started
}
