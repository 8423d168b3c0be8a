import type { Figure } from './figure'
import type { OfferedRow, ReleasedRows } from './released-rows'

/** A figure that may be released. */
export interface Candidate extends OfferedRow {
  readonly figure: Figure
  readonly wasShown: boolean
}

/**
 * Offers candidates one after the other, and then says which of those that passed may be told, totals first.
 * @param withheld see LedgerBlock; changed in place
 */
export function offerAll(
  released: ReleasedRows,
  candidates: readonly Candidate[],
  withheld: Map<string, boolean>,
): Candidate[] {
  const free = withhold(withheld, candidates, released)
  const offered = candidates.filter((candidate) => !free.has(candidate))
  const passed = stagesOf(offered).flatMap((stage) => {
    const verdicts = released.offer(stage)
    return stage.filter((_, place) => verdicts[place])
  })
  return [false, true].flatMap((isGroup) => {
    const ofKind = passed.filter(({ figure }) => (figure.kind === 'group') === isGroup)
    return [...released.tell(ofKind)]
  })
}

/** Takes in the rows of withheld figures. @returns those that are not offered */
function withhold(
  withheld: Map<string, boolean>,
  candidates: readonly Candidate[],
  released: ReleasedRows,
): ReadonlySet<Candidate> {
  const known = candidates.filter(({ figure }) => withheld.has(figure.id))
  const unseen = known.filter(({ figure }) => withheld.get(figure.id) === false)
  for (const candidate of unseen) {
    released.takeIn(candidate)
    withheld.set(candidate.figure.id, true)
  }
  return new Set(known.filter((one) => unseen.includes(one) || released.isFree(one)))
}

/** Candidates of the same span and set: between them the basis is made anew, of short rows. */
function stagesOf(candidates: readonly Candidate[]): Candidate[][] {
  const stages: Candidate[][] = []
  let last = ''
  for (const candidate of candidates) {
    const { figure, wasShown } = candidate
    const stage = `${wasShown}|${figure.span}|${figure.setPosition}`
    if (stage !== last) stages.push([])
    last = stage
    stages.at(-1)?.push(candidate)
  }
  return stages
}
