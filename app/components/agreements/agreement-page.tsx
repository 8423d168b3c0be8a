import type { MenuItem } from '#app/domain/people/person'
import type { AgreementPageReport } from '#app/domain/report/agreement-page'
import { AGREEMENT_COLUMNS } from '#app/domain/ingest/columns/columns'
import { agreementFormWords } from '#app/words/agreement-form'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { errorsIn, RowRefusalSummary, type RowRefusal } from '../form/row-refusal'
import { PlainTable } from '../page/plain-table'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { agreementCellText, AgreementForm } from './agreement-form'
import { agreementHref, agreementsHref } from './view'

interface AgreementPageProps {
  readonly report: AgreementPageReport
  readonly language: Language
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

/** One agreement: what was last reported of it, to be corrected, and who corrected what when. */
export function AgreementPage({ report, language, menu, refusal }: AgreementPageProps) {
  const { cells, basedOn } = report
  const words = agreementFormWords(language)
  const errors = errorsIn(refusal, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => agreementHref(report, other)}
      items={navigationItems(menu, '/afspraken', language)}
    >
      <article className="loop-page">
        <p className="tools">
          <a href={agreementsHref({ language })}>{words.back}</a>
        </p>
        <h1 dir="auto">{cells.title || report.id}</h1>
        <p className="soft" dir="auto">
          {[report.id, cells.region || cells.area_code, cells.period].join(' · ')}
        </p>
        {refusal !== undefined && (
          <RowRefusalSummary
            refusal={refusal}
            errors={errors}
            words={words}
            fields={AGREEMENT_COLUMNS.map(({ name }) => ({ name, label: words.columns[name] }))}
          />
        )}
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
