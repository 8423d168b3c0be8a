import type { Framework, Scale } from './framework'

const known = new WeakMap<Framework, Map<Scale, string>>()

/**
 * The items of a scale as far as they make its scores what they are: codes and directions, whatever their
 * order. Scores are compared, and a line drawn through them, only where these are the same.
 */
export function itemsOf(framework: Framework, scale: Scale): string {
  let scales = known.get(framework)
  if (scales === undefined) known.set(framework, (scales = new Map<Scale, string>()))
  let items = scales.get(scale)
  if (items === undefined) {
    const coded = framework.items
      .filter((item) => item.scale === scale)
      .map(({ code, reversed }): readonly [string, boolean] => [code, reversed])
    items = JSON.stringify(coded.sort(([one], [other]) => (one < other ? -1 : 1)))
    scales.set(scale, items)
  }
  return items
}

/** Whether two frameworks ask the same of a scale. */
export function sameItems(one: Framework, other: Framework, scale: Scale): boolean {
  return one === other || itemsOf(one, scale) === itemsOf(other, scale)
}
