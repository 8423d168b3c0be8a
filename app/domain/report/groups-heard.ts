import { SCALES, type Scale } from '../framework/framework'
import type { RegionCooperation, RegionReport } from './region-model'

interface Heard extends Pick<RegionReport, 'groups'> {
  readonly cooperation: Pick<RegionCooperation, 'groups'> | null
}

/** From so many persons on a group may be named with what was heard. */
const ENOUGH = 10

/**
 * Codes of the groups of which at least ten persons are told to have answered, in framework order.
 *
 * @param scale what they answered about; absent: anything
 */
export function groupsHeard({ groups, cooperation }: Heard, scale?: Scale): string[] {
  const asked = scale === undefined ? SCALES : [scale]
  const heard = asked
    .flatMap((each) => (each === 'cooperation' ? (cooperation?.groups ?? []) : groups[each]))
    .filter(({ n }) => n !== null && n >= ENOUGH)
  return [...new Set(heard.map(({ code }) => code))]
}
