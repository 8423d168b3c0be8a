import type { Random } from '../../../scripts/sample/random'

/** What a group's people are drawn from. */
export interface GroupPlan {
  readonly group: string
  /** Mean of all who belong to the group, before the ends of the scale cut it off; per form. */
  readonly means: readonly number[]
  /** Fewest and most persons, both inclusive. */
  readonly size: readonly [number, number]
  /** Fewest and most persons of an organisation; null: everybody answers for himself. */
  readonly organisation: readonly [number, number] | null
  /** At most so many organisations, whatever becomes of the size. */
  readonly organisations?: number
}

/** How the variance of one answer, of 18 points, is shared out. */
export interface Likeness {
  /** Common to an organisation. */
  readonly organisation: number
  /** A person's own that stays from quarter to quarter. */
  readonly person: number
}

export interface DrawnPerson {
  readonly id: string
  readonly group: string
  readonly organisation: number | null
  readonly weight: number
  /** What people of the same organisation are spread around, on each form. */
  readonly shared: readonly number[]
  /** What the person's answers are spread around. */
  readonly levels: readonly number[]
}

const SPREAD = 18
/** Of each source of variance this share is common to the forms, as correlations of about .6 tell. */
const COMMON = 0.6

/** Deviations of the forms, of variance `share` × SPREAD². */
function deviations(random: Random, share: number, forms: number): number[] {
  if (share === 0) return Array.from({ length: forms }, () => 0)
  const common = random.normal() * Math.sqrt(COMMON)
  return Array.from({ length: forms }, () => {
    return SPREAD * Math.sqrt(share) * (common + random.normal() * Math.sqrt(1 - COMMON))
  })
}

function drawPerson(random: Random, like: Omit<DrawnPerson, 'levels'>, own: number): DrawnPerson {
  const moved = deviations(random, own, like.shared.length)
  return { ...like, levels: like.shared.map((level, form) => level + moved[form]!) }
}

/** The people of a group, with weights from .5 to 2, organisation by organisation. */
export function drawPeople(random: Random, plan: GroupPlan, likeness: Likeness): DrawnPerson[] {
  const { group, means, organisation: range } = plan
  const size = random.integer(...plan.size)
  const people: DrawnPerson[] = []
  for (let number = 1; people.length < size; number += 1) {
    if (number > (plan.organisations ?? Infinity)) break
    const moved = deviations(random, likeness.organisation, means.length)
    const shared = means.map((mean, form) => mean + moved[form]!)
    const organisation = range === null ? null : number
    for (let i = range === null ? 1 : random.integer(...range); i > 0; i -= 1) {
      if (people.length === size) break
      const weight = random.between(0.5, 2)
      const like = { id: `${group} ${people.length}`, group, organisation, weight, shared }
      people.push(drawPerson(random, like, likeness.person))
    }
  }
  return people
}

/** Somebody new from the same organisation; without one from the same group. */
export function drawSuccessor(
  random: Random,
  person: DrawnPerson,
  { means }: GroupPlan,
  likeness: Likeness,
): DrawnPerson {
  const moved = deviations(random, likeness.organisation, means.length)
  const alone = means.map((mean, form) => mean + moved[form]!)
  const shared = person.organisation === null ? alone : person.shared
  const weight = random.between(0.5, 2)
  return drawPerson(random, { ...person, id: `${person.id}'`, weight, shared }, likeness.person)
}

/** A person's scores on the forms in one quarter: five items of 1–5, so in steps of 5 from 0 to 100. */
export function drawScores(random: Random, { levels }: DrawnPerson, likeness: Likeness): number[] {
  const rest = 1 - likeness.organisation - likeness.person
  const moved = deviations(random, rest, levels.length)
  return levels.map((level, form) => {
    return Math.min(100, Math.max(0, 5 * Math.round((level + moved[form]!) / 5)))
  })
}
