import { IntervalBar } from '#app/charts/svg/interval-bar'
import { SeveralTrends } from '#app/charts/svg/several-trends'
import type { Column } from '#app/domain/report/columns'
import type { Compared, Comparison } from '#app/domain/report/comparison-model'
import { compareWords } from '#app/words/compare'
import { comparisonSentence } from '#app/words/compare-findings'
import { comparedReference, comparedText, comparisonTable } from '#app/words/compare-table'
import { pairLabel, pairSentences } from '#app/words/compare-pairs'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { regionWords } from '#app/words/region-page'
import { intervalText } from '#app/words/region-quarter'
import { formName, statusName } from '#app/words/terms'
import { waitingText } from '#app/words/waiting'
import { DataTable } from '../page/data-table'
import { Difference } from '../page/difference'
import { Downloads } from '../page/downloads'
import { compareHref, type CompareView } from './compare-view'
import { comparedTrends, figureOfCompared } from './figures'

interface ComparePanelProps {
  readonly comparison: Comparison
  readonly form: Column
  readonly view: CompareView
}

/** One form: the scores under each other on one scale, their course, the figures and the files. */
export function ComparePanel({ comparison, form, view }: ComparePanelProps) {
  const { language } = view
  const { findings, compared, lines, span } = comparison
  const finding = findings.forms[form]
  const title = finding ? comparisonSentence(finding, comparison, language) : ''
  const words = compareWords(language)
  return (
    <figure id={form} className={`panel form-${form}`}>
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <ComparedScores comparison={comparison} form={form} language={language} />
      <Pairs comparison={comparison} form={form} language={language} />
      {span.length > 1 && lines.length > 0 && (
        <>
          <SeveralTrends {...comparedTrends(comparison, form, language)} size="wide" />
          <SeveralTrends {...comparedTrends(comparison, form, language)} size="narrow" />
        </>
      )}
      {compared.length > 0 && (
        <div className="chart-files">
          <DataTable
            id={`cijfers-${form}`}
            title={words.table}
            about={title}
            caption={title}
            table={comparisonTable(comparison, form, language)}
            headings={2}
          />
          <Downloads
            files={[{ name: 'CSV', href: compareHref(view, '/vergelijken/vorm.csv', form) }]}
            picture={compareHref(view, '/vergelijken/vorm.svg', form)}
            about={title}
            anchor={form}
            language={language}
          />
        </div>
      )}
    </figure>
  )
}

interface ComparedScoresProps {
  readonly comparison: Comparison
  readonly form: Column
  readonly language: Language
}

/** The regions or groups among themselves. */
function Pairs({ comparison, form, language }: ComparedScoresProps) {
  const sentences = pairSentences(comparison, form, language)
  if (sentences.length === 0) return null
  return (
    <ul className="pairs" aria-label={pairLabel(language)}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}.</li>
      ))}
    </ul>
  )
}

/**
 * Interval bars whose names and figures are text. The roles are written out, since some browsers drop them
 * where the stylesheet stacks rows on narrow screens.
 */
function ComparedScores({ comparison, form, language }: ComparedScoresProps) {
  const { kind, compared } = comparison
  const { columns } = compareWords(language)
  const apart = apartHeading(comparison, language)
  return (
    <table className={`compare-table compared-${kind}`} role="table">
      <caption className="visually-hidden">{formName(form, language)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {columns[kind]}
          </th>
          <th role="columnheader" scope="col" className="bar-cell">
            0–100
          </th>
          <th role="columnheader" scope="col" className="numeric">
            {columns.score}
          </th>
          <th role="columnheader" scope="col" className="numeric">
            n
          </th>
          {apart !== null && (
            <th role="columnheader" scope="col">
              {apart}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {compared.map((one) => (
          <ComparedRow key={one.key} {...{ comparison, one, form, language }} />
        ))}
      </tbody>
    </table>
  )
}

/** What the differences behind the scores are from; null where there are none. */
function apartHeading({ kind, compared }: Comparison, language: Language): string | null {
  const { columns } = compareWords(language)
  if (kind === 'groups') return null
  return kind === 'regions' ? columns.apart : columns.since(compared[0]?.key ?? '')
}

function ComparedRow({
  comparison,
  one,
  form,
  language,
}: ComparedScoresProps & { readonly one: Compared }) {
  const { kind, framework } = comparison
  const score = one.scores[form]
  if (score === undefined) return null
  const figure = figureOfCompared(score)
  const text = comparedText(score.score, kind, language)
  const reference = comparedReference(comparison, one)
  const apart = apartHeading(comparison, language)
  const tags = [
    ...(score.status === 'final' || figure === null ? [] : [statusName(score.status, language)]),
    ...(score.waiting ? [waitingText(language)] : []),
  ]
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {one.name[language]}
        {tags.map((tag) => (
          <small key={tag}>{tag}</small>
        ))}
      </th>
      {figure ? (
        <>
          <td role="cell" className="bar-cell">
            <IntervalBar
              figure={figure}
              bands={framework.bands}
              name={regionWords(language).groupName(text, intervalText(score, language))}
            />
          </td>
          <td role="cell" className="numeric">
            {text}
          </td>
        </>
      ) : (
        <td role="cell" colSpan={2}>
          <span className="lacking">{statusName(score.status, language)}</span>
        </td>
      )}
      <td role="cell" className="numeric">
        {score.n === null ? '' : formatNumber(score.n, 0, language)}
      </td>
      {apart !== null && (
        <td role="cell" className="apart" data-label={apart}>
          {score.difference?.difference != null && reference ? (
            <Difference told={{ reference, shown: score.difference }} language={language} />
          ) : (
            reference && '–'
          )}
        </td>
      )}
    </tr>
  )
}
