import type { Explanation, ExplainedGroup } from '#app/domain/report/explanation-model'
import { explainWords } from '#app/words/explain'
import { coverageText, surveyText, weightsText } from '#app/words/explain-formula'
import { marginText } from '#app/words/explain-margin'
import type { Language } from '#app/words/language'
import { formatNumber, formatShare } from '#app/words/numbers'
import { regionWords } from '#app/words/region-page'
import { hiddenText } from '#app/words/terms'
import { Formula } from './formula'
import { PlainTable } from '../page/plain-table'

interface ExplainedGroupsProps {
  readonly explanation: Explanation
  readonly language: Language
}

/** The survey part: groups with weights and means, where the weights come from, coverage. */
export function ExplainedGroups({ explanation, language }: ExplainedGroupsProps) {
  const { survey, framework } = explanation
  if (survey === null) return null
  const words = explainWords(language)
  const { group, expected, weight, mean, product, persons, heard, spread } = words.groupColumns
  const text = surveyText(survey, language)
  const margin = marginText(explanation, language)
  const numeric = [expected, weight, mean, product, persons, heard].map((name) => {
    return { name, numeric: true }
  })
  return (
    <section aria-labelledby="survey">
      <h2 id="survey">{words.survey}</h2>
      {text && <Formula text={text} />}
      <PlainTable
        label={words.survey}
        caption={words.groupsCaption}
        columns={[{ name: group }, ...numeric, { name: spread }]}
        rows={survey.groups.map((each) => ({
          key: each.code,
          cells: [each.name[language], ...figuresOf(each, language), spreadOf(each, language)],
        }))}
      />
      <p>{weightsText(survey, language)}.</p>
      {margin && <Formula text={margin} />}
      <Formula text={coverageText(survey, framework.coverage.personsPerGroup, language)} />
    </section>
  )
}

function figuresOf(group: ExplainedGroup, language: Language): string[] {
  const { expectedWeight, weight, status, mean, n, heardShare } = group
  const absent = status === 'unheard' ? regionWords(language).nobodyHeard : hiddenText(language)
  const isNumber = typeof mean === 'number'
  return [
    formatShare(expectedWeight, language),
    formatShare(weight, language),
    mean === null ? absent : isNumber ? formatNumber(mean, 0, language) : mean,
    isNumber ? formatNumber(weight * mean, 1, language) : '–',
    n === null ? '' : formatNumber(n, 0, language),
    heardShare === null ? '–' : formatShare(heardShare, language),
  ]
}

function spreadOf({ isReference }: ExplainedGroup, language: Language): string {
  const words = explainWords(language)
  if (isReference === null) return ''
  return isReference ? words.ownSpread : words.borrowedSpread
}
