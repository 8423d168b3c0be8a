import type { IssuePage, IssuePages } from '#app/domain/uploads/view'
import { resultWords } from '#app/words/import-result'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { ISSUE_PARAMETERS } from './links'

interface IssueListsProps {
  readonly issues: IssuePages
  readonly language: Language
  /** Where the file of rejected rows can be had. */
  readonly rejectsHref: string
  /** How many issues there were, and of how many the first are kept; null: of all. */
  readonly kept?: { readonly total: number; readonly most: number } | null
  /** Query of the page that is shown. */
  readonly search: string
}

/** What was wrong with the file, with rows, and what to look at. */
export function IssueLists({ issues, language, rejectsHref, kept, search }: IssueListsProps) {
  const result = resultWords(language)
  const { refusals, rejects, warnings } = issues
  const count = (value: number) => formatNumber(value, 0, language)
  const shared = { language, search }
  return (
    <>
      <IssueList {...shared} id="refusals" title={result.refusals} page={refusals} />
      <IssueList
        {...shared}
        id="rejects"
        title={result.rejects}
        page={rejects}
        parameters={ISSUE_PARAMETERS.rejects}
      >
        <p className="downloads">
          <a href={rejectsHref} download>
            {result.rejectsFile}
          </a>
        </p>
        {kept != null && kept.total > kept.most && (
          <p className="hint">{result.notAllKept(count(kept.most), count(kept.total))}</p>
        )}
      </IssueList>
      <IssueList
        {...shared}
        id="warnings"
        title={result.warnings}
        page={warnings}
        parameters={ISSUE_PARAMETERS.warnings}
      />
    </>
  )
}

type IssueParameters = Readonly<Record<'after' | 'kind', string>>

interface IssueListProps {
  readonly id: string
  readonly title: string
  readonly page: IssuePage
  readonly language: Language
  readonly search: string
  /** Of the URL, for the next page and for one kind alone. */
  readonly parameters?: IssueParameters
  readonly children?: React.ReactNode
}

/** So many rows are shown beside their summary without being asked for. */
const FEW = 12

function IssueList(props: IssueListProps) {
  const { id, title, page, language, search, parameters, children } = props
  const result = resultWords(language)
  const isLater = parameters !== undefined && new URLSearchParams(search).has(parameters.after)
  if (page.issues.length === 0 && !isLater && page.kind === null) return null
  const rows = <IssueRows {...props} isLater={isLater} />
  const isAsked = isLater || page.kind !== null || page.issues.length <= FEW
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {page.groups.length === 0 ? (
        rows
      ) : (
        <>
          <IssueGroups {...{ id, page, language, search, parameters }} />
          <details open={isAsked || undefined}>
            <summary>{result.rowByRow}</summary>
            {rows}
          </details>
        </>
      )}
      {children}
    </section>
  )
}

/** What is wrong row by row, a page of it. */
function IssueRows(props: IssueListProps & { readonly isLater: boolean }) {
  const { id, page, language, search, parameters, isLater } = props
  const result = resultWords(language)
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table className="import-table issues">
          <thead>
            <tr>
              <th scope="col" className="numeric">
                {result.row}
              </th>
              <th scope="col">{result.column}</th>
              <th scope="col">{result.message}</th>
            </tr>
          </thead>
          <tbody>
            {page.issues.map(({ row, column, message }, at) => (
              <tr key={at}>
                <td className="numeric">{row ?? ''}</td>
                <td>{column ?? (row === null ? result.wholeFile : '')}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pages">
        {isLater && parameters !== undefined && (
          <a href={`${hrefWith(search, { [parameters.after]: null })}#${id}`}>{result.first}</a>
        )}
        {parameters !== undefined && page.next !== null && (
          <a href={`${hrefWith(search, { [parameters.after]: String(page.next) })}#${id}`}>
            {result.next}
          </a>
        )}
      </p>
    </>
  )
}

/** What is wrong in several rows, once: a choice of what the list below it holds. */
function IssueGroups({
  id: listId,
  page,
  language,
  search,
  parameters,
}: Omit<IssueListProps, 'title'>) {
  const result = resultWords(language)
  const id = `${listId}-groups`
  const hrefOf = (kind: string | null) =>
    parameters &&
    `${hrefWith(search, { [parameters.kind]: kind, [parameters.after]: null })}#${listId}`
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby={id}>
      <table className="import-table issues" aria-labelledby={id}>
        <caption id={id}>{result.byKind}</caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {result.times}
            </th>
            <th scope="col" className="numeric">
              {result.firstRow}
            </th>
            <th scope="col">{result.column}</th>
            <th scope="col">{result.message}</th>
          </tr>
        </thead>
        <tbody>
          {page.groups.map(({ row, column, message, count, kind }) => (
            <tr key={kind} aria-current={kind === page.kind || undefined}>
              <td className="numeric">{formatNumber(count, 0, language)}</td>
              <td className="numeric">{row}</td>
              <td>{column}</td>
              <td>
                <a href={hrefOf(kind)}>{message}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {page.kind !== null && (
        <p className="pages">
          <a href={hrefOf(null)}>{result.allKinds}</a>
        </p>
      )}
    </div>
  )
}

function hrefWith(search: string, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  return `?${query.toString()}`
}
