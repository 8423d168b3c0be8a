import { SCALES, type Item, type Scale } from '#app/domain/framework/framework'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { Random } from './random'
import type { Person } from './respondents'
import { GROUP_EFFECTS, levelOf, type Story } from './stories'

/** A scale point, or why there is none. */
export type Answer = number | 'dont_know' | 'blank'

/** What somebody thinks on an occasion, per scale, on 0…100 before rounding to scale points. */
export type Opinion = Readonly<Record<Scale, number>>

/** Level of region and quarter + group + organisation + person + the day's mood. */
export function opinionOf(person: Person, story: Story, quarter: Quarter, random: Random): Opinion {
  const opinion: Partial<Record<Scale, number>> = {}
  for (const scale of SCALES) {
    opinion[scale] =
      levelOf(story, scale, quarter) +
      (GROUP_EFFECTS[person.group]?.[scale] ?? 0) +
      (story.groupShift?.[person.group]?.[scale] ?? 0) +
      (person.organisation?.effect[scale] ?? 0) +
      person.effect[scale] +
      random.normal() * 4
  }
  return opinion as Record<Scale, number>
}

/** Chance of "weet niet": more often about results and about what happened afterwards. */
const DONT_KNOW: Readonly<Record<Scale, number>> = {
  input: 0.025,
  process: 0.03,
  output: 0.05,
  feedback: 0.05,
  cooperation: 0.04,
}

/** Answers on 1…5 in the order of the items; a reversed item is answered the other way round. */
export function answersOf(
  items: readonly Item[],
  opinion: Opinion,
  person: Person,
  story: Story,
  random: Random,
): readonly Answer[] {
  const stopsAt = random.chance(0.02) ? random.integer(5, items.length) : items.length
  return items.map((item, position) => {
    const value = opinion[item.scale] + (story.itemShift?.[item.code] ?? 0) + random.normal() * 15
    const silence = random.next()
    if (position >= stopsAt || silence < 0.015) return 'blank'
    if (silence < 0.015 + DONT_KNOW[item.scale]) return 'dont_know'
    const agreement = 1 + (4 * value) / 100
    const point = (item.reversed ? 6 - agreement : agreement) + person.acquiescence
    return Math.min(5, Math.max(1, Math.floor(point + 0.5)))
  })
}
