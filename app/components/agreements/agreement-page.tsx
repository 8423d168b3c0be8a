import { useEffect, useRef } from 'react'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { MenuItem } from '#app/domain/people/person'
import type { AgreementPageReport } from '#app/domain/report/agreement-page'
import { AGREEMENT_COLUMNS } from '#app/domain/ingest/columns/columns'
import { agreementFormWords } from '#app/words/agreement-form'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { PlainTable } from '../page/plain-table'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { agreementCellText, AgreementForm } from './agreement-form'
import { agreementHref, agreementsHref } from './view'

/** What came back of a correction that was not kept. */
export interface AgreementRefusal {
  readonly reason: 'wrong' | 'changed' | 'busy'
  readonly issues: readonly IngestIssue[]
  readonly values: Readonly<Record<string, string>>
}

interface AgreementPageProps {
  readonly report: AgreementPageReport
  readonly language: Language
  readonly menu: readonly MenuItem[]
  readonly refusal: AgreementRefusal | undefined
}

/** One agreement: what was last reported of it, to be corrected, and who corrected what when. */
export function AgreementPage({ report, language, menu, refusal }: AgreementPageProps) {
  const { cells, basedOn } = report
  const words = agreementFormWords(language)
  const errors = Object.fromEntries(
    (refusal?.issues ?? []).map((issue) => [
      issue.column ?? '',
      issueMessage({ ...issue, row: null, column: null }, language, 'page'),
    ]),
  )
  return (
    <PageFrame
      language={language}
      languageHref={(other) => agreementHref(report, other)}
      items={navigationItems(menu, '/afspraken', language)}
      footnotes={[]}
    >
      <article className="loop-page">
        <p className="tools">
          <a href={agreementsHref({ language })}>{words.back}</a>
        </p>
        <h1 dir="auto">{cells.title || report.id}</h1>
        <p className="soft" dir="auto">
          {[report.id, cells.region || cells.area_code, cells.period].join(' · ')}
        </p>
        {refusal !== undefined && <Refused {...{ refusal, errors, language }} />}
        <h2>{words.title}</h2>
        <p className="soft">
          {fill(words.intro, { period: cells.period })} {words.dates}
        </p>
        <AgreementForm
          {...{ errors, basedOn, language }}
          action={agreementHref(report, language)}
          values={refusal?.values ?? cells}
        />
        <History report={report} language={language} />
      </article>
    </PageFrame>
  )
}

function Refused({
  refusal: { reason },
  errors,
  language,
}: {
  readonly refusal: AgreementRefusal
  readonly errors: Readonly<Record<string, string>>
  readonly language: Language
}) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [reason])
  const words = agreementFormWords(language)
  const told = AGREEMENT_COLUMNS.filter(({ name }) => errors[name] !== undefined)
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

/** Who corrected what when, newest first; the newest can be taken back. */
function History({ report, language }: Pick<AgreementPageProps, 'report' | 'language'>) {
  const words = agreementFormWords(language)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <PlainTable
        label={words.history}
        columns={[words.when, words.who, words.what].map((name) => ({ name }))}
        rows={report.history.map(({ importId, at, who, fileName, cells }, place) => ({
          key: String(importId),
          cells: [
            at === null ? '–' : formatInstant(at, language),
            who ?? fileName,
            <div key="cells">
              <ul className="loop-changes">
                {cells.map(({ column, before, after }) => (
                  <li key={column} dir="auto">
                    {fill(before === '' ? words.first : words.changed, {
                      column: words.columns[column],
                      before: agreementCellText(column, before, language),
                      after: agreementCellText(column, after, language) || words.blank,
                    })}
                  </li>
                ))}
              </ul>
              {place === 0 && report.history.length > 1 && (
                <a href={`/importeren/${importId}/terugdraaien?taal=${language}`}>{words.undo}</a>
              )}
            </div>,
          ],
        }))}
      />
    </section>
  )
}
