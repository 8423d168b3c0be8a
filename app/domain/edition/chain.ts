import type { Quarter } from '../calendar/quarter'
import { keyOf } from '../grouping'

/** An edition by its address, with what was signed under it. */
export interface SignedEdition {
  readonly regionSet: string
  readonly quarter: Quarter
  readonly edition: number
  /** Hex, of its content as canonical JSON. */
  readonly sha256: string
}

type Address = Pick<SignedEdition, 'regionSet' | 'quarter'>

/** The newest signed edition of each quarter, with one that has just been signed. */
export function withNewest(
  newest: readonly SignedEdition[],
  signed: SignedEdition,
): SignedEdition[] {
  return [...newest.filter((each) => !isOfQuarter(each, signed)), signed]
}

/** The highest number that a quarter is known to have had; 0 of none. */
export function newestSigned(signed: readonly SignedEdition[], quarter: Address): number {
  const own = signed.filter((each) => isOfQuarter(each, quarter))
  return Math.max(0, ...own.map(({ edition }) => edition))
}

/** Those that were signed and are not there any more, though every number below the newest should be. */
export function goneEditions(
  signed: readonly SignedEdition[],
  there: readonly Omit<SignedEdition, 'sha256'>[],
): Omit<SignedEdition, 'sha256'>[] {
  const known = new Set(there.map(keyOfEdition))
  const quarters = new Map(
    [...there, ...signed].map(({ regionSet, quarter }) => [
      keyOf(regionSet, quarter),
      { regionSet, quarter },
    ]),
  )
  return [...quarters.values()].flatMap((quarter) => {
    const own = there.filter((each) => isOfQuarter(each, quarter))
    const highest = Math.max(newestSigned(signed, quarter), ...own.map(({ edition }) => edition))
    return Array.from({ length: highest }, (_, at) => ({ ...quarter, edition: at + 1 })).filter(
      (each) => !known.has(keyOfEdition(each)),
    )
  })
}

/** Equal for the same edition. */
export function keyOfEdition({ regionSet, quarter, edition }: Omit<SignedEdition, 'sha256'>) {
  return keyOf(regionSet, quarter, String(edition))
}

function isOfQuarter(one: Address, other: Address): boolean {
  return one.regionSet === other.regionSet && one.quarter === other.quarter
}
