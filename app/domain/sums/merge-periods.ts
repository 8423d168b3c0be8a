import type { GroupSums } from '../scoring/types'
import { mergeSums } from './merge'

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
  const groups = new Map<string, { own: Float64Array; organisations: Map<number, Float64Array> }>()
  for (const { group, own, organisations } of parts.flat()) {
    const known = groups.get(group)
    if (known === undefined) {
      const copies = [...organisations].map(([id, sums]) => [id, sums.slice()] as const)
      groups.set(group, { own: own.slice(), organisations: new Map(copies) })
      continue
    }
    mergeSums(known.own, own)
    for (const [id, sums] of organisations) {
      const organisation = known.organisations.get(id)
      if (organisation) mergeSums(organisation, sums)
      else known.organisations.set(id, sums.slice())
    }
  }
  return [...groups]
    .map(([group, sums]) => ({ group, ...sums }))
    .sort((a, b) => (a.group < b.group ? -1 : Number(a.group > b.group)))
}
