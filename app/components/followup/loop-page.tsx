import { useEffect, useRef } from 'react'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { LOOP_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { MenuItem } from '#app/domain/people/person'
import type { LoopPageReport } from '#app/domain/report/loop-page'
import { fill } from '#app/words/fill'
import { followupWords } from '#app/words/followup'
import { issueMessage } from '#app/words/issues'
import { loopCellText } from '#app/words/loop-cell'
import { loopFormWords } from '#app/words/loop-form'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { LoopForm } from './loop-form'
import { LoopHistory } from './loop-history'
import { COMMENT, loopHref, type LoopView } from './loop-view'
import { Square } from './marks'
import { followupHref } from './view'

/** What came back of a form that was not kept. */
export interface LoopRefusal {
  readonly reason: 'wrong' | 'changed' | 'busy'
  readonly issues: readonly IngestIssue[]
  readonly values: Readonly<Record<string, string>>
}

interface LoopPageProps {
  readonly report: LoopPageReport
  readonly view: LoopView
  readonly menu: readonly MenuItem[]
  readonly refusal: LoopRefusal | undefined
}

/** One expectation: what it says, to change for whoever may, and who changed what when. */
export function LoopPage({ report, view, menu, refusal }: LoopPageProps) {
  const { language } = view
  const { row, cells, mayEdit, history, groups, statement } = report
  const words = loopFormWords(language)
  const errors = Object.fromEntries(
    (refusal?.issues ?? []).map((issue) => [
      issue.column ?? '',
      issueMessage({ ...issue, row: null, column: null }, language, 'page'),
    ]),
  )
  return (
    <PageFrame
      language={language}
      languageHref={(other) => loopHref({ ...view, language: other })}
      items={navigationItems(menu, '/opvolging', language)}
      footnotes={[]}
    >
      <article className="loop-page form-feedback">
        <p className="tools">
          <a href={followupHref({ language })}>{words.back}</a>
        </p>
        <h1 dir="auto">
          {row !== null ? `“${row.loop.heard}”` : mayEdit ? words.newTitle : words.choose}
        </h1>
        {row !== null && (
          <p className="soft">
            <Square status={row.status} /> {followupWords(language).statuses[row.status]}
          </p>
        )}
        {refusal !== undefined && <Refused refusal={refusal} errors={errors} language={language} />}
        {mayEdit ? (
          <>
            <p className="soft">
              {view.about === COMMENT && `${words.aboutComment} `}
              {statement && `${fill(words.aboutStatement, { statement: statement[language] })} `}
              {words.intro}
            </p>
            <LoopForm
              report={report}
              view={view}
              values={refusal?.values ?? cells}
              errors={errors}
            />
          </>
        ) : (
          row !== null && <Told cells={cells} groups={groups} language={language} />
        )}
        <LoopHistory history={history} groups={groups} language={language} />
      </article>
    </PageFrame>
  )
}

function Refused({
  refusal: { reason },
  errors,
  language,
}: {
  readonly refusal: LoopRefusal
  readonly errors: Readonly<Record<string, string>>
  readonly language: LoopView['language']
}) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [reason])
  const words = loopFormWords(language)
  const told = LOOP_COLUMNS.filter(({ name }) => errors[name] !== undefined)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{words.wrong}</h2>
      {reason === 'changed' && <p>{words.changedMeanwhile}</p>}
      {reason === 'busy' && <p>{words.busy}</p>}
      <ul>
        {told.map(({ name }) => (
          <li key={name}>
            <a href={`#${name}`}>{words.columns[name]}</a>: {errors[name]}
          </li>
        ))}
        {errors[''] !== undefined && <li>{errors['']}</li>}
      </ul>
    </div>
  )
}

/** What it says, for whoever only reads. */
function Told({
  cells,
  groups,
  language,
}: Pick<LoopPageReport, 'cells' | 'groups'> & Pick<LoopView, 'language'>) {
  const { columns } = loopFormWords(language)
  return (
    <dl className="loop-told">
      {LOOP_COLUMNS.filter(({ name }) => cells[name] !== '' && name !== 'heard').map(({ name }) => (
        <div key={name}>
          <dt>{columns[name]}</dt>
          <dd dir="auto">{loopCellText(name, cells[name], groups, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
