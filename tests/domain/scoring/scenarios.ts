import type { GroupPlan, Likeness } from './drawn-people'
import { FORMS_APART, type Scenario } from './simulated'

/** The scenarios of method section 2. Groups differ by up to ten points. */
type Kind = Omit<GroupPlan, 'group' | 'means'>

const MEANS = [47, 52, 54, 46, 56]

export function scenario(kinds: readonly Kind[], likeness: Likeness): Scenario {
  const plans = kinds.map((kind, place) => ({
    ...kind,
    group: `g${place}`,
    means: FORMS_APART.map((apart) => MEANS[place]! + apart),
  }))
  return { plans, likeness }
}

/** Five to twenty persons, of organisations of one to three. */
export const MIDDLING: Kind = { size: [5, 20], organisation: [1, 3] }
/** As many as show their own spread whatever is drawn. */
export const LARGE: Kind = { size: [10, 25], organisation: [1, 3] }
export const CITIZENS: Kind = { size: [20, 40], organisation: null }
const PARTNERS: Kind = { size: [40, 40], organisation: [1, 4], organisations: 3 }
export const FEW: Kind = { size: [1, 4], organisation: null }
const ONE: Kind = { size: [1, 1], organisation: null }
const LONELY: Kind = { size: [2, 8], organisation: [8, 8] }

/** People of an organisation somewhat alike, or strongly. */
const USUAL: Likeness = { organisation: 0.15, person: 0 }
const STRONG: Likeness = { organisation: 0.6, person: 0 }

const PARTNERED = [CITIZENS, PARTNERS, PARTNERS, { ...PARTNERS, organisations: 2 }, PARTNERS]
const WITH_LONELY = [LARGE, LARGE, LARGE, LONELY, LONELY]

export const SCENARIOS = {
  'groups of 5–20': scenario([MIDDLING, MIDDLING, MIDDLING, MIDDLING], USUAL),
  'citizens and four groups of two or three organisations': scenario(PARTNERED, USUAL),
  'the same with strong likeness': scenario(PARTNERED, STRONG),
  'one single person': scenario([LARGE, LARGE, LARGE, LARGE, ONE], USUAL),
  'two groups of 1–4': scenario([LARGE, LARGE, LARGE, FEW, FEW], USUAL),
  'three groups of 1–4': scenario([LARGE, LARGE, FEW, FEW, FEW], USUAL),
  'lonely organisations': scenario(WITH_LONELY, USUAL),
  'lonely organisations with strong likeness': scenario(WITH_LONELY, STRONG),
} as const
