import type { GroupSums } from '../scoring/types'
import { mergeSums } from './merge'
import { OrganisationSums } from './organisation-sums'

/**
 * The sums of a longer period from those of its parts (method section 6): of a year from its quarters.
 * An organisation's parts are added here, before anything is squared, so that it is one cluster of the
 * whole; respondents who are their own cluster stay apart, as their squares are sums.
 *
 * @param parts mergeIntoGroups of each part, in order of time: the order in which they are added, so
 *   that the same rows give the same digits
 * @returns by group code; the parts are left as they are
 */
export function mergePeriods(parts: readonly (readonly GroupSums[])[]): GroupSums[] {
  const groups = new Map<string, GroupSums>()
  for (const { group, own, organisations } of parts.flat()) {
    let merged = groups.get(group)
    if (merged === undefined) {
      merged = { group, own: own.slice(), organisations: new OrganisationSums() }
      groups.set(group, merged)
    } else {
      mergeSums(merged.own, own)
    }
    merged.organisations.addAll(organisations)
  }
  return [...groups.values()].sort((a, b) => (a.group < b.group ? -1 : Number(a.group > b.group)))
}
