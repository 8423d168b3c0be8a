import type { StakeholdersReport, WeighedGroup } from '#app/domain/report/stakeholders-model'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatNumber, formatShare } from '#app/words/numbers'
import { stakeholderWords } from '#app/words/stakeholders'

interface WeightsProps {
  readonly report: Pick<StakeholdersReport, 'groups' | 'hasScores'>
  readonly language: Language
}

/** What each group counts and why, with how many of those who were invited answered. */
export function Weights({ report: { groups, hasScores }, language }: WeightsProps) {
  const words = stakeholderWords(language).weights
  const columns = hasScores ? words.columns : words.columns.slice(0, 3)
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{words.title}</h2>
      <p className="soft">{hasScores ? words.subtitle : words.subtitleBoard}</p>
      <table className="group-weights">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.code}>
              <th scope="row">{group.name[language]}</th>
              <td data-label={columns[1]}>{formatNumber(group.weight, 2, language)}</td>
              <td className="soft">
                {group.reasons.length === 0 ? words.noReason : group.reasons.join('; ')}
              </td>
              {hasScores && (
                <td>
                  <Response group={group} language={language} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{words.link}</p>
    </section>
  )
}

function Response({
  group: { response },
  language,
}: {
  readonly group: WeighedGroup
  readonly language: Language
}) {
  const words = stakeholderWords(language).weights
  if (response === null) return <span className="soft">{words.hidden}</span>
  const { respondents, invited } = response
  const rate = respondents / invited
  return (
    <span className="response">
      <svg width="100%" height="12" aria-hidden="true" focusable="false">
        <rect className="all" width="100%" height="12" />
        <rect className="answered" width={`${(100 * Math.min(1, rate)).toFixed(1)}%`} height="12" />
      </svg>
      <span>
        <b>{formatShare(rate, language)}</b>{' '}
        <small>{fill(words.response, { respondents, invited })}</small>
      </span>
    </span>
  )
}
