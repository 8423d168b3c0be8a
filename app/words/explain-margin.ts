import type {
  ExplainedFramework,
  ExplainedSurvey,
  Explanation,
} from '#app/domain/report/explanation-model'
import type { FormulaText } from './explain-formula'
import type { Language } from './language'
import { formatNumber, formatShare } from './numbers'
import { enumerate } from './phrase'

/**
 * The standard error: which groups show their own spread, and which borrow it (method section 2). null
 * where nobody was heard; of hidden groups nothing is said.
 */
export function marginText(
  { survey, row, framework }: Pick<Explanation, 'survey' | 'row' | 'framework'>,
  language: Language,
): FormulaText | null {
  if (survey === null || survey.groups.every(({ status }) => status === 'unheard')) return null
  const number = (value: number) => formatNumber(value, 1, language)
  const { se = null, df = null } = row ?? {}
  return {
    symbols: 'SE = (1 − λ) · √(Σ V_h + Σ V_g), V_g = τ² · B_g',
    numbers: se === null || df === null ? '–' : `SE = ${number(se)}, df = ${number(df)}`,
    notes: language === 'nl' ? dutch(survey, framework) : english(survey, framework),
  }
}

function dutch(survey: ExplainedSurvey, { variance }: ExplainedFramework): string[] {
  const { minimumPersons, minimumClusters, maximumShare } = variance.reference
  const share = formatShare(maximumShare, 'nl')
  const [own, borrowed] = namesOf(survey, 'nl')
  return [
    ...(own.length === 0 ? [] : [`eigen spreiding (V_h): ${enumerate(own, 'en')}`]),
    ...(borrowed.length === 0
      ? []
      : [`geleend van de groepen met een eigen spreiding (V_g): ${enumerate(borrowed, 'en')}`]),
    `een eigen spreiding heeft een groep vanaf ${minimumPersons} personen en ${minimumClusters} organisaties of losse personen, van wie niemand voor meer dan ${share} telt`,
    `geen spreiding telt als kleiner dan ${variance.floor.score} punten per persoon`,
  ]
}

function english(survey: ExplainedSurvey, { variance }: ExplainedFramework): string[] {
  const { minimumPersons, minimumClusters, maximumShare } = variance.reference
  const share = formatShare(maximumShare, 'en')
  const [own, borrowed] = namesOf(survey, 'en')
  return [
    ...(own.length === 0 ? [] : [`spread of its own (V_h): ${enumerate(own, 'and')}`]),
    ...(borrowed.length === 0
      ? []
      : [`borrowed from the groups with one of their own (V_g): ${enumerate(borrowed, 'and')}`]),
    `a group has a spread of its own from ${minimumPersons} persons and ${minimumClusters} organisations or persons by themselves on, none of whom counts for more than ${share}`,
    `no spread counts as less than ${variance.floor.score} points a person`,
  ]
}

function namesOf({ groups }: ExplainedSurvey, language: Language): readonly [string[], string[]] {
  const named = (isReference: boolean) =>
    groups.filter((group) => group.isReference === isReference).map(({ name }) => name[language])
  return [named(true), named(false)]
}
