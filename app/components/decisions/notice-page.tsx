import type { MenuItem } from '#app/domain/people/person'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { decisionNoticeWords, noticeText, type NoticeKind } from '#app/words/decision-notice'
import { namesIn } from '#app/words/decision-moment'
import { fill } from '#app/words/fill'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { decisionsHref, noticeHref, type DecisionsView } from './decisions-view'

interface NoticePageProps {
  readonly row: DecisionRow
  readonly kind: NoticeKind
  readonly report: Pick<DecisionsPageReport, 'framework' | 'areaNames' | 'today'>
  readonly view: DecisionsView
  readonly menu: readonly MenuItem[]
}

/** A text for the Omgevingswet, to adapt and to take along. */
export function NoticePage({ row, kind, report, view, menu }: NoticePageProps) {
  const { language } = view
  const { choice } = row
  const words = decisionNoticeWords(language)
  const text = noticeText(row, kind, { names: namesIn(report), today: report.today }, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => noticeHref({ ...view, language: other }, choice.choiceId, kind)}
      items={navigationItems(menu, '/besluiten', language)}
    >
      <article className="decisions-page">
        <p className="tools">
          <a href={decisionsHref({ ...view, choice: choice.choiceId })}>{words.back}</a>
        </p>
        <h1>{fill(words.titles[kind], { title: choice.title })}</h1>
        <p className="soft">{words.hint}</p>
        <div className="field notice-text">
          <label htmlFor="text">{words.field}</label>
          <textarea id="text" defaultValue={text} rows={24} />
        </div>
        <p className="downloads">
          {words.file}{' '}
          <a href={noticeHref(view, choice.choiceId, kind, 'txt')} download>
            TXT
          </a>
        </p>
      </article>
    </PageFrame>
  )
}
