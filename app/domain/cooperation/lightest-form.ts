import {
  COOPERATION_FORMS,
  type Cooperation,
  type CooperationForm,
  type Predictability,
  type Scope,
} from './cooperation'
import type { Depth } from './depth'
import { EVEN, type Mirror } from './mirror'

/** Bounds of the rule: partners, and hours of one partner in a year. */
export const FORM_BOUNDS = { fewPartners: 3, manyPartners: 6, manyHours: 200 } as const

/** So many facts at least must be known, and so many more must plead one way than the other. */
const ENOUGH = { known: 3, ahead: 2 } as const

/** The heaviest that is ever proposed: a merger is another decision. */
const HEAVIEST: CooperationForm = 'union'

/** The lightest form that can hold a team with a mandate. */
const HOLDS_TEAM: CooperationForm = 'steering_group'

export const FORM_FACTS = ['scope', 'predictability', 'partners', 'cost', 'yield'] as const
export type FormFact = (typeof FORM_FACTS)[number]

/** What a fact pleads for; `none` where it weighs neither way, or is not known. */
export type Plea = 'lighter' | 'heavier' | 'none'

/** A team with a mandate needs it, there is no lighter one, or a heavier one is not proposed. */
export type FormKept = 'team' | 'lightest' | 'heaviest'

export interface FormAdvice {
  readonly form: CooperationForm
  /** null: too little is known, or the form stays. */
  readonly proposal: CooperationForm | null
  readonly direction: 'lighter' | 'heavier' | 'stay' | 'unknown'
  readonly pleas: Readonly<Record<FormFact, Plea | null>>
  /** Another form is pleaded for: why it stays all the same; null where none is. */
  readonly kept: FormKept | null
}

const OF_SCOPE: Readonly<Record<Scope, Plea>> = { one: 'lighter', several: 'none', many: 'heavier' }
const OF_PREDICTABILITY: Readonly<Record<Predictability, Plea>> = {
  ...{ high: 'lighter', middle: 'none', low: 'heavier' },
}

/**
 * The lightest form that still works, one step at a time. One theme, predictable work, at most 3 partners, over
 * 200 hours a year for a partner and a yield below 3 plead for a lighter form; many themes, unpredictable work
 * and 6 partners or more for a heavier one. Where at least three facts are known and two more plead one way than
 * the other, the next form that way is proposed; never a lighter one than a team with a mandate needs.
 */
export function lightestForm(
  { form, scope, predictability }: Pick<Cooperation, 'form' | 'scope' | 'predictability'>,
  { rows, own }: Pick<Mirror, 'rows' | 'own'>,
  { steps }: Pick<Depth, 'steps'>,
): FormAdvice {
  const pleas = {
    scope: scope === null ? null : OF_SCOPE[scope],
    predictability: predictability === null ? null : OF_PREDICTABILITY[predictability],
    partners: ofPartners(rows.length),
    cost: ofHours(rows),
    yield: own === null ? null : own.mean < EVEN ? 'lighter' : 'none',
  } as const
  const known = Object.values(pleas).filter((plea) => plea !== null)
  const ahead =
    known.filter((plea) => plea === 'lighter').length -
    known.filter((plea) => plea === 'heavier').length
  const step = known.length < ENOUGH.known || Math.abs(ahead) < ENOUGH.ahead ? 0 : -Math.sign(ahead)
  const at = COOPERATION_FORMS.indexOf(form)
  const hasTeam = steps.some(({ name, state }) => name === 'team' && state === 'there')
  const kept = keptBy(at, step, hasTeam)
  const next = kept === null && step !== 0 ? COOPERATION_FORMS[at + step] : undefined
  const common = { form, pleas, kept }
  if (next !== undefined) {
    return { ...common, proposal: next, direction: step < 0 ? 'lighter' : 'heavier' }
  }
  const direction = known.length < ENOUGH.known ? 'unknown' : 'stay'
  return { ...common, proposal: null, direction }
}

function keptBy(at: number, step: number, hasTeam: boolean): FormKept | null {
  if (step > 0) return at >= COOPERATION_FORMS.indexOf(HEAVIEST) ? 'heaviest' : null
  if (step === 0) return null
  if (at === 0) return 'lightest'
  return hasTeam && at <= COOPERATION_FORMS.indexOf(HOLDS_TEAM) ? 'team' : null
}

function ofPartners(count: number): Plea {
  if (count <= FORM_BOUNDS.fewPartners) return 'lighter'
  return count >= FORM_BOUNDS.manyPartners ? 'heavier' : 'none'
}

function ofHours(rows: Mirror['rows']): Plea | null {
  const known = rows.flatMap(({ hours }) => hours ?? [])
  if (known.length === 0) return null
  const mean = known.reduce((sum, hours) => sum + hours, 0) / known.length
  return mean > FORM_BOUNDS.manyHours ? 'lighter' : 'none'
}
