import type { ExplainedSurvey, Explanation } from '#app/domain/report/explanation-model'
import type { FormulaText } from './explain-formula'
import { bilingual, type Language } from './language'
import { formatNumber, formatShare } from './numbers'
import { enumerate } from './phrase'

const DUTCH = {
  own: (groups: string) => `eigen spreiding (V_h): ${groups}`,
  borrowed: (groups: string) => `geleend van de groepen met een eigen spreiding (V_g): ${groups}`,
  reference: (persons: number, clusters: number, share: string) =>
    `een eigen spreiding heeft een groep vanaf ${persons} personen en ${clusters} organisaties of losse personen, van wie niemand voor meer dan ${share} telt`,
  floor: (points: number) => `geen spreiding telt als kleiner dan ${points} punten per persoon`,
}

const ENGLISH: typeof DUTCH = {
  own: (groups) => `spread of its own (V_h): ${groups}`,
  borrowed: (groups) => `borrowed from the groups with one of their own (V_g): ${groups}`,
  reference: (persons, clusters, share) =>
    `a group has a spread of its own from ${persons} persons and ${clusters} organisations or persons by themselves on, none of whom counts for more than ${share}`,
  floor: (points) => `no spread counts as less than ${points} points a person`,
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/**
 * The standard error: which groups show their own spread, and which borrow it (method section 2). null
 * where nobody was heard; of hidden groups nothing is said.
 */
export function marginText(
  { survey, row, framework }: Pick<Explanation, 'survey' | 'row' | 'framework'>,
  language: Language,
): FormulaText | null {
  if (survey === null || survey.groups.every(({ status }) => status === 'unheard')) return null
  const words = wordsIn(language)
  const { variance } = framework
  const { minimumPersons, minimumClusters, maximumShare } = variance.reference
  const [own, borrowed] = namesOf(survey, language)
  const number = (value: number) => formatNumber(value, 1, language)
  const { se = null, df = null } = row ?? {}
  return {
    symbols: 'SE = (1 − λ) · √(Σ V_h + Σ V_g), V_g = τ² · B_g',
    numbers: se === null || df === null ? '–' : `SE = ${number(se)}, df = ${number(df)}`,
    notes: [
      ...(own.length === 0 ? [] : [words.own(enumerate(own, language))]),
      ...(borrowed.length === 0 ? [] : [words.borrowed(enumerate(borrowed, language))]),
      words.reference(minimumPersons, minimumClusters, formatShare(maximumShare, language)),
      words.floor(variance.floor.score),
    ],
  }
}

function namesOf({ groups }: ExplainedSurvey, language: Language): readonly [string[], string[]] {
  const named = (isReference: boolean) =>
    groups.filter((group) => group.isReference === isReference).map(({ name }) => name[language])
  return [named(true), named(false)]
}
