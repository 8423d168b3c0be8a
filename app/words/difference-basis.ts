import type { DifferenceBasis } from '#app/domain/report/shown-difference'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { enumerate } from './phrase'

const DUTCH = {
  constantWeights: 'bij gelijke weging',
  surveyOnly: 'alleen de enquête',
  fromTo: (earlier: string, later: string) => `van ${earlier} naar ${later}`,
  beside: (own: string, others: string) => `${own} tegen ${others}`,
}

const ENGLISH: typeof DUTCH = {
  constantWeights: 'at equal weights',
  surveyOnly: 'the survey only',
  fromTo: (earlier, later) => `from ${earlier} to ${later}`,
  beside: (own, others) => `${own} against ${others}`,
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** `bij gelijke weging van 63,9 naar 57,7`: the scores that a difference is of. */
export function basisText(basis: DifferenceBasis, isChange: boolean, language: Language): string {
  const words = wordsIn(language)
  const [earlier, later] = [basis.earlier, basis.later].map((score) =>
    formatNumber(score, 1, language),
  ) as [string, string]
  const figures = isChange ? words.fromTo(earlier, later) : words.beside(later, earlier)
  return `${basisNames(basis, language)} ${figures}`
}

/** `bij gelijke weging`, `alleen de enquête`, or both. */
export function basisNames(
  { constantWeights, surveyOnly }: Pick<DifferenceBasis, 'constantWeights' | 'surveyOnly'>,
  language: Language,
): string {
  const words = wordsIn(language)
  const names = [
    ...(constantWeights ? [words.constantWeights] : []),
    ...(surveyOnly ? [words.surveyOnly] : []),
  ]
  return enumerate(names, language)
}
