import type { MenuItem } from '#app/domain/people/person'
import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { dataNotes } from '#app/words/data-notes'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { followupWords } from '#app/words/followup'
import { effectText, followupTitle } from '#app/words/followup-title'
import { TemplateLink } from '../imports/template-link'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { SentenceText } from '../page/sentence'
import { Filters } from './filters'
import { LoopList } from './loop-list'
import { StationMark } from './marks'
import { Shares } from './shares'
import { Squares } from './squares'
import { followupHref, type FollowupView } from './view'

interface FollowupPageProps {
  readonly report: FollowupPageReport
  readonly view: FollowupView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Opvolging: what was heard, decided, done and told back; first what stayed silent. */
export function FollowupPage({ report, view, menu }: FollowupPageProps) {
  const { language } = view
  const { filter, lists, groups, today, effect, regionSet, isEmpty } = report
  const words = followupWords(language)
  const day = fill(words.today, { day: formatDay(today, language) })
  return (
    <PageFrame
      language={language}
      languageHref={(other) => followupHref({ ...view, language: other })}
      items={navigationItems(menu, '/opvolging', language)}
      subject={[regionSet, filter.region, day]}
      // Days are counted up to today, whenever a file last came.
      footnotes={() => [day, ...dataNotes({ ...report, asOf: null }, language)]}
    >
      <article className="followup-page form-feedback">
        <h1>{followupTitle(report, language)}</h1>
        {effect !== null && (
          <p className="followup-effect">
            <SentenceText sentence={effectText(effect, language)} />
          </p>
        )}
        <Squares report={report} view={view} />
        <Filters report={report} view={view} />
        {isEmpty && (
          <p>
            {words.empty} {words.emptyFile}
            <TemplateLink kind="loops" language={language} />
          </p>
        )}
        {!isEmpty && lists.length === 0 && (
          <p>
            {words.none} <a href={followupHref({ language })}>{words.showAll}</a>
          </p>
        )}
        {lists.map((list) => (
          <LoopList key={list.key} list={list} groups={groups} today={today} view={view} />
        ))}
        {lists.length > 0 && (
          <ul className="station-key">
            {(['done', 'todo', 'late', 'done_late'] as const).map((state) => (
              <li key={state} className={`is-${state}`}>
                <StationMark state={state} label={null} />
                {words.states[state]}
              </li>
            ))}
          </ul>
        )}
        <Shares report={report} language={language} />
        {!isEmpty && (
          <p className="downloads">
            {words.file}{' '}
            <a href="/opvolging.csv" download>
              CSV
            </a>{' '}
            <a href="/opvolging.xlsx" download>
              XLSX
            </a>
          </p>
        )}
      </article>
    </PageFrame>
  )
}
