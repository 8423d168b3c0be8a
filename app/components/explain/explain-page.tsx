import type { MenuItem } from '#app/domain/people/person'
import { COLUMNS, type CellStatus } from '#app/domain/report/columns'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import type { PublishedFigure } from '#app/domain/edition/published-figure'
import type { Explanation } from '#app/domain/report/explanation-model'
import { dataNotes } from '#app/words/data-notes'
import { waitingMeaning } from '#app/words/waiting'
import { explainWords } from '#app/words/explain'
import { formulaText } from '#app/words/explain-formula'
import { ruleText } from '#app/words/explain-rule'
import { differenceText } from '#app/words/framework-change'
import type { Language } from '#app/words/language'
import { publishedFigureText } from '#app/words/published-figure'
import { qualityWords } from '#app/words/quality'
import { formatNumber, formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { regionFollowupWords } from '#app/words/region-followup'
import { formName, statusName } from '#app/words/terms'
import { loopHref } from '../followup/loop-view'
import { DifferenceList } from '../page/difference'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { qualityHref } from '../quality/quality-view'
import { ExplainedAgreements } from './explained-agreements'
import { ExplainedFiles } from './explained-files'
import { ExplainedGroups } from './explained-groups'
import { Formula } from './formula'
import { explainHref, type ExplainView } from './explain-view'
import { PlainTable } from '../page/plain-table'
import { Sensitivity } from './sensitivity'

interface ExplainPageProps {
  readonly explanation: Explanation
  /** What was published of it; null where the quarter was not. */
  readonly published?: PublishedFigure | null
  /** Whether they may write down what they heard about it. */
  readonly mayWriteDown?: boolean
  readonly language: Language
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** "Hoe is dit getal gemaakt?": from the score down to file and row counts. */
export function ExplainPage(props: ExplainPageProps) {
  const { explanation, published = null, mayWriteDown = false, language, menu } = props
  const words = explainWords(language)
  const { regionSet, region, quarter, dimension, row } = explanation
  const view: ExplainView = { language, regionSet, region, quarter, dimension }
  const form = dimension === 'index' ? null : dimension
  const score = row?.score ?? null
  const text = score === null ? null : formatScore(score, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => explainHref({ ...view, language: other })}
      items={navigationItems(menu, '/uitleg', language)}
      footnotes={() => dataNotes(explanation, language)}
    >
      <article className={`explain form-${dimension}`}>
        <h1>{words.title(dimension, region, text)}</h1>
        <p className="explain-where">
          {regionSet} · {region} · {quarter}
        </p>
        <FormLinks view={view} />
        <Outcome explanation={explanation} language={language} />
        {published && <p>{publishedFigureText(published, language)}</p>}
        {mayWriteDown && (
          <p>
            <a href={loopHref({ regionSet, region, quarter, form, language })}>
              {regionFollowupWords(language).add}
            </a>
          </p>
        )}
        <section aria-labelledby="formula">
          <h2 id="formula">{words.formula}</h2>
          <Formula text={formulaText(explanation, language)} />
        </section>
        {explanation.formula.kind === 'index' && (
          <IndexForms explanation={explanation} view={view} />
        )}
        <ExplainedGroups explanation={explanation} language={language} />
        <Items explanation={explanation} language={language} />
        <ExplainedAgreements explanation={explanation} language={language} />
        <Sensitivity explanation={explanation} language={language} />
        <ExplainedFiles explanation={explanation} language={language} />
        <p className="hint">{words.method}</p>
        <p>
          <a href={qualityHref({ year: null, language })}>{qualityWords(language).link}</a>
        </p>
        <p>
          <a href={explainHref(view, '/uitleg.json')}>{words.json}</a>
        </p>
      </article>
    </PageFrame>
  )
}

function FormLinks({ view }: { readonly view: ExplainView }) {
  const { language } = view
  return (
    <nav className="explain-forms" aria-label={explainWords(language).forms}>
      <ul>
        {COLUMNS.map((dimension) => (
          <li key={dimension}>
            <a
              href={explainHref({ ...view, dimension })}
              aria-current={dimension === view.dimension ? 'page' : undefined}
            >
              {capitalised(formName(dimension, language))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface PartProps {
  readonly explanation: Explanation
  readonly language: Language
}

/** Status with the rule that gave it, interval, n and change. */
function Outcome({ explanation, language }: PartProps) {
  const words = explainWords(language)
  const { row, status, rule, framework } = explanation
  const facts =
    row === null
      ? []
      : [
          ...(row.score === null ? [] : [intervalOf(row, status, language)]),
          ...(row.n === null ? [] : [words.persons(formatNumber(row.n, 0, language))]),
        ]
  return (
    <div className="explain-outcome">
      <p>
        <b>{words.status(status)}.</b> {ruleText(rule, framework, language)}.
      </p>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {explanation.askedWith.map(({ version, difference }) => (
        <p key={version}>
          {words.askedWith(version, framework.version)}
          {difference !== null && ` ${words.askedOtherwise(differenceText(difference, language))}`}
        </p>
      ))}
      <DifferenceList
        differences={explanation.differences}
        label={words.compared}
        language={language}
      />
      {row?.waiting && (
        <p className="explain-note">
          {capitalised(waitingMeaning(language))}. {words.waiting}
        </p>
      )}
    </div>
  )
}

/** The interval of a figure on show, else why it has none. */
function intervalOf(
  { score, ciLow, ciHigh }: ReleasedScore,
  status: CellStatus,
  language: Language,
): string {
  const { interval, noInterval } = explainWords(language)
  const number = (value: number) => formatNumber(value, 1, language)
  if (ciLow !== null && ciHigh !== null) return interval(number(ciLow), number(ciHigh))
  if (typeof score !== 'number') return noInterval.bound
  return status === 'records_only' ? noInterval.records_only : noInterval.few
}

function IndexForms({
  explanation,
  view,
}: {
  readonly explanation: Explanation
  readonly view: ExplainView
}) {
  const { language } = view
  const words = explainWords(language)
  const { formula } = explanation
  if (formula.kind !== 'index') return null
  const { form, score, status } = words.formColumns
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{words.indexForms}</h2>
      <PlainTable
        label={words.indexForms}
        columns={[{ name: form }, { name: score, numeric: true }, { name: status }]}
        rows={formula.forms.map((each) => ({
          key: each.dimension,
          cells: [
            <a key="form" href={explainHref({ ...view, dimension: each.dimension })}>
              {formName(each.dimension, language)}
            </a>,
            each.score === null ? '–' : formatScore(each.score, language),
            statusName(each.status, language),
          ],
        }))}
      />
    </section>
  )
}

function Items({ explanation, language }: PartProps) {
  const { items, askedWith } = explanation
  if (items === null) return null
  const words = explainWords(language)
  const labels = items.answerScale.labels[language]
  const [low = '', high = ''] = [labels[0], labels.at(-1)]
  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      <p>{words.itemsIntro(items.minimum, items.items.length, low, high)}</p>
      <ul className="explain-items">
        {items.items.map(({ code, text, reversed }) => (
          <li key={code}>
            <span>{code}</span> {text[language]} {reversed && <small>({words.reversed})</small>}
            {askedWith.map(({ version, wordings }) => {
              const asked = wordings.find((wording) => wording.code === code)?.text[language]
              if (asked === undefined || asked === text[language]) return null
              return <small key={version}> {words.askedAs(version, asked)}</small>
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
