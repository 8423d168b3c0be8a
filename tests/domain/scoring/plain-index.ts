import {
  clusterOf,
  formTerms,
  FORMS,
  of,
  personsIn,
  plainError,
  plainScore,
  recordShare,
  sum,
  validOn,
  weightsOver,
  type Period,
  type Stratum,
} from './plain-method'

const FLOOR = 1

export const geometric = (scores: readonly number[]): number =>
  scores.reduce((product, one) => product * Math.max(FLOOR, one), 1) ** (1 / 4)

/**
 * Section 5: u of every answer with a valid score on any form, and its w.
 * @param scores D of each form; `shares` λ; `weights` W of the groups per form; `all` W over any form
 */
export function indexTerms(
  period: Period,
  scores: readonly number[],
  shares: readonly number[],
  weights: readonly ReadonlyMap<string, number>[],
  all: ReadonlyMap<string, number>,
): Stratum[] {
  const index = geometric(scores)
  const forms = FORMS.map((form) => formTerms(period, form, weights[form]!))
  return [...all].map(([group, share]) => {
    const members = of(validOn(period, 'any'), group)
    const whole = sum(members.map(({ weight }) => weight))
    const own = forms.map((strata) => strata.find((stratum) => stratum.group === group))
    const terms = members.map((answer) => {
      const parts = FORMS.map((form) => {
        const z = own[form]?.terms.find((term) => term.answer === answer)?.z ?? 0
        return scores[form]! < FLOOR ? 0 : (index * (1 - shares[form]!) * z) / 4 / scores[form]!
      })
      return { cluster: clusterOf(answer), w: (share * answer.weight) / whole, z: sum(parts) }
    })
    return { group, terms, isReference: own.every((stratum) => stratum?.isReference === true) }
  })
}

export function plainIndex(period: Period) {
  const scores = FORMS.map((form) => plainScore(period, form))
  const groupsOf = (form: number | 'any') => validOn(period, form).map(({ group }) => group)
  const strata = indexTerms(
    period,
    scores,
    FORMS.map((form) => recordShare(period, form)),
    FORMS.map((form) => weightsOver(period.expected, groupsOf(form))),
    weightsOver(period.expected, groupsOf('any')),
  )
  const groups = [...new Set(groupsOf('any'))]
  return {
    score: geometric(scores),
    n: sum(groups.map((group) => personsIn(of(validOn(period, 'any'), group)))),
    error: plainError(strata, 5),
  }
}
