import { LOOP_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { MenuItem } from '#app/domain/people/person'
import type { LoopPageReport } from '#app/domain/report/loop-page'
import { fill } from '#app/words/fill'
import { followupWords } from '#app/words/followup'
import { loopCellText } from '#app/words/loop-cell'
import { loopFormWords } from '#app/words/loop-form'
import { MOST_HEARD, shortened } from '#app/words/graphemes'
import { RegisterHistory } from '../form/register-history'
import { errorsIn, RowRefusalSummary, type RowRefusal } from '../form/row-refusal'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { LoopForm } from './loop-form'
import { COMMENT, loopHref, type LoopView } from './loop-view'
import { Square } from './marks'
import { followupHref } from './view'

interface LoopPageProps {
  readonly report: LoopPageReport
  readonly view: LoopView
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

/** One expectation: what it says, to change for whoever may, and who changed what when. */
export function LoopPage({ report, view, menu, refusal }: LoopPageProps) {
  const { language } = view
  const { row, cells, mayEdit, history, statement } = report
  const words = loopFormWords(language)
  const errors = errorsIn(refusal, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => loopHref({ ...view, language: other })}
      items={navigationItems(menu, '/opvolging', language)}
    >
      <article className="loop-page form-feedback">
        <p className="tools">
          <a href={followupHref({ language })}>{words.back}</a>
        </p>
        <h1 dir="auto">
          {row !== null
            ? `“${shortened(row.loop.heard, MOST_HEARD)}”`
            : mayEdit
              ? words.newTitle
              : words.choose}
        </h1>
        {row !== null && (
          <p className="soft">
            <Square status={row.status} /> {followupWords(language).statuses[row.status]}
          </p>
        )}
        {refusal !== undefined && (
          <RowRefusalSummary
            refusal={refusal}
            errors={errors}
            words={words}
            fields={LOOP_COLUMNS.map(({ name }) => ({ name, label: words.columns[name] }))}
          />
        )}
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
          row !== null && <Told report={report} language={language} />
        )}
        <RegisterHistory
          history={history}
          labels={words.columns}
          textOf={(column, cell) => loopCellText(column, cell, report, language)}
          language={language}
        />
      </article>
    </PageFrame>
  )
}

/** What it says, for whoever only reads. */
function Told({
  report,
  language,
}: { readonly report: LoopPageReport } & Pick<LoopView, 'language'>) {
  const { cells } = report
  const { columns } = loopFormWords(language)
  const told = LOOP_COLUMNS.filter(({ name }) => {
    // It is the title, unless that holds a part of it.
    if (name === 'heard') return cells.heard.length > MOST_HEARD
    return cells[name] !== ''
  })
  return (
    <dl className="loop-told">
      {told.map(({ name }) => (
        <div key={name}>
          <dt>{columns[name]}</dt>
          <dd dir="auto">{loopCellText(name, cells[name], report, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
