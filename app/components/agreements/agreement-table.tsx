import type { AgreementRow } from '#app/domain/report/agreement-row'
import type { NamedTheme } from '#app/domain/report/agreements'
import { agreementFormWords } from '#app/words/agreement-form'
import { agreementWords, themeText } from '#app/words/agreements'
import { figureText, forecastText, paceText, termText } from '#app/words/agreement-pace'
import type { Language } from '#app/words/language'
import { regionFollowupWords } from '#app/words/region-followup'
import { agreementHref } from './view'
import { WholeDays } from '../page/whole-days'
import { PaceBar } from './pace-bar'

interface AgreementTableProps {
  readonly rows: readonly AgreementRow[]
  readonly themes: readonly NamedTheme[]
  readonly language: Language
  /** Beside another panel: without place, partner and standing. */
  readonly narrow?: boolean
  /** Whether each leads to where it is corrected. */
  readonly mayCorrect?: boolean
  /** Where what was heard about one is written down; null: nowhere. */
  readonly heardHref?: (row: AgreementRow) => string | null
}

/** Agreements with how far they are; on a narrow screen each is a card. */
export function AgreementTable({ rows, themes, language, ...props }: AgreementTableProps) {
  const { narrow = false, mayCorrect = false, heardHref } = props
  const { columns, paceHint, standings } = agreementWords(language)
  return (
    <table className={narrow ? 'agreements narrow' : 'agreements'}>
      <thead>
        <tr>
          <th scope="col">{columns.agreement}</th>
          <th scope="col" className="numeric">
            {columns.target}
          </th>
          <th scope="col" className="numeric">
            {columns.realised}
          </th>
          <th scope="col">
            {columns.pace}
            <small>{paceHint}</small>
          </th>
          {!narrow && <th scope="col">{columns.standing}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.id} ${row.place}`} className={`is-${row.standing}`}>
            <th scope="row">
              {row.title ?? row.id}
              <Details row={row} themes={themes} language={language} narrow={narrow} />
              {mayCorrect && (
                <RowLink
                  row={row}
                  href={agreementHref(row, language)}
                  text={agreementFormWords(language).correct}
                />
              )}
              <RowLink
                row={row}
                href={heardHref?.(row) ?? null}
                text={regionFollowupWords(language).add}
              />
            </th>
            <td className="numeric" data-label={columns.target}>
              <Figure value={row.target} row={row} language={language} withUnit={!narrow} />
            </td>
            <td className="numeric" data-label={columns.realised}>
              <Figure value={row.realised} row={row} language={language} />
            </td>
            <td className="pace">
              <PaceBar pace={row.pace} standing={row.standing} />
              <small>
                <WholeDays text={paceText(row, language)} />
              </small>
              <small>{forecastText(row, language)}</small>
            </td>
            {!narrow && (
              <td className="standing">
                <span className={isLate(row) ? 'late' : undefined}>{standings[row.standing]}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface RowLinkProps {
  readonly row: AgreementRow
  /** null: nowhere. */
  readonly href: string | null
  readonly text: string
}

function RowLink({ row, href, text }: RowLinkProps) {
  if (href === null) return null
  return (
    <small>
      <a href={href}>
        {text}
        <span className="visually-hidden">: {row.title ?? row.id}</span>
      </a>
    </small>
  )
}

function isLate({ standing }: AgreementRow): boolean {
  return standing === 'overdue' || standing === 'stale'
}

function Details({
  row,
  themes,
  language,
  narrow,
}: Pick<AgreementTableProps, 'themes' | 'language' | 'narrow'> & { readonly row: AgreementRow }) {
  const theme = themes.find(({ code }) => code === row.theme) ?? null
  const named = theme === null ? row.theme : themeText(theme, language)
  const where = row.region === null || row.region === row.place ? [] : [row.region]
  const about = narrow ? [named] : [named, row.place, ...where, ...row.partners]
  const term = termText(row, language)
  return (
    <>
      <small>{about.filter(Boolean).join(' · ')}</small>
      <small className={term.isLate ? 'late' : undefined}>
        <WholeDays text={term.text} />
      </small>
    </>
  )
}

function Figure({
  value,
  row,
  language,
  withUnit = false,
}: {
  readonly value: number | null
  readonly row: AgreementRow
  readonly language: Language
  readonly withUnit?: boolean
}) {
  if (value === null) return <>–</>
  return (
    <>
      {figureText(value, row, language)}
      {withUnit && row.unit !== null && <small>{row.unit}</small>}
    </>
  )
}
