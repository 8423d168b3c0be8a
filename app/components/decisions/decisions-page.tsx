import { INFLUENCES } from '#app/domain/choices/choice'
import type { MenuItem } from '#app/domain/people/person'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { dataNotes } from '#app/words/data-notes'
import { windowTable } from '#app/words/decision-file'
import { formatBriefDay, formatDay } from '#app/words/dates'
import { momentText, namesIn } from '#app/words/decision-moment'
import { decisionWords } from '#app/words/decisions'
import { decisionLeads, decisionsTitle } from '#app/words/decisions-title'
import { fill } from '#app/words/fill'
import { ChartFiles } from '../page/chart-files'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { TemplateLink } from '../imports/template-link'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { SentenceText } from '../page/sentence'
import { DecisionCalendar } from './calendar'
import { DecisionDetail } from './decision-detail'
import { DecisionLanes } from './decision-lanes'
import { ThemeLink } from '../themes/theme-link'
import { MonthAxis } from './month-axis'
import {
  choiceHref,
  DECISION_PARAMETERS,
  decisionsFileHref,
  decisionsHref,
  type DecisionsView,
} from './decisions-view'

interface DecisionsPageProps {
  readonly report: DecisionsPageReport
  readonly view: DecisionsView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** Windows in the table under the chart; the file has all. */
const MOST_TOLD = 60

/** The page Besluiten: of each big choice who can still steer, and until when. */
export function DecisionsPage({ report, view, menu }: DecisionsPageProps) {
  const { language } = view
  const { lists, chosen, today, span, filter, regionSet, isEmpty } = report
  const words = decisionWords(language)
  const day = fill(words.asOf, { day: formatDay(today, language) })
  const [from, to] = [span.from, span.to].map((each) => formatBriefDay(each, today, language))
  return (
    <PageFrame
      language={language}
      languageHref={(other) => decisionsHref({ ...view, language: other })}
      items={navigationItems(menu, '/besluiten', language)}
      subject={[regionSet, filter.region, day]}
      footnotes={() => [day, ...dataNotes(report, language)]}
    >
      <article className="decisions-page">
        <h1>{decisionsTitle(report, language)}</h1>
        {isEmpty && (
          <>
            <p className="deck">{words.teach}</p>
            <p>
              {words.empty}
              <TemplateLink kind="choices" language={language} />
            </p>
          </>
        )}
        {!isEmpty && lists.length === 0 && (
          <p>
            {words.none} <a href={decisionsHref({ language })}>{words.showAll}</a>
          </p>
        )}
        {lists.length > 0 && (
          <ol className="leads">
            {decisionLeads(report, language).map((sentence, at) => (
              <li key={at}>
                <SentenceText sentence={sentence} />
              </li>
            ))}
          </ol>
        )}
        <Filters report={report} view={view} />
        {lists.length > 0 && (
          <>
            <p className="soft" id="vensters">
              {fill(words.chart, { from, to })}
            </p>
            <Key language={language} />
            <div className="decision-head">
              {words.columns.map((name) => (
                <span key={name}>{name}</span>
              ))}
              <MonthAxis span={span} today={today} language={language} />
            </div>
          </>
        )}
        {lists.map(({ section, rows, count }) => (
          <section key={section} aria-labelledby={section} className="decision-list">
            <h2 id={section}>{words.sections[section]}</h2>
            <ul>
              {rows.map((row) => (
                <Row key={row.choice.choiceId} row={row} report={report} view={view} />
              ))}
            </ul>
            {rows.length < count && (
              <p className="soft">
                {filter.section === null ? (
                  <a href={decisionsHref({ ...view, section, choice: null })}>
                    {fill(words.allOf, { count })}
                  </a>
                ) : (
                  fill(words.firstOf, { shown: rows.length, count })
                )}
              </p>
            )}
          </section>
        ))}
        {lists.length > 0 && (
          <ChartFiles
            id="vensters"
            title={decisionsTitle(report, language)}
            table={windowTable(report, language, MOST_TOLD)}
            hrefOf={(type) => decisionsFileHref(view, 'vensters', type)}
            language={language}
          />
        )}
        {filter.section !== null && (
          <p>
            <a href={decisionsHref({ ...view, section: null, choice: null })}>{words.showAll}</a>
          </p>
        )}
        {chosen !== null && <DecisionDetail row={chosen} report={report} view={view} />}
        {!isEmpty && <DecisionCalendar report={report} view={view} />}
        {!isEmpty && (
          <p className="downloads">
            {words.file}{' '}
            <a href="/besluiten.csv" download>
              CSV
            </a>{' '}
            <a href="/besluiten.xlsx" download>
              XLSX
            </a>
          </p>
        )}
      </article>
    </PageFrame>
  )
}

function Row({
  row,
  report,
  view,
}: Pick<DecisionsPageProps, 'report' | 'view'> & { readonly row: DecisionRow }) {
  const { language } = view
  const words = decisionWords(language)
  const { head, detail } = momentText(row, namesIn(report), language)
  const { kind, warning } = row.moment
  const tag = warning ?? (kind === 'late' || kind === 'never' ? kind : null)
  return (
    <li className="decision-row">
      <div>
        <a href={decisionsHref({ ...view, choice: row.choice.choiceId })}>{row.choice.title}</a>
        <small>
          {[row.region ?? row.place, row.choice.decider]
            .filter((part) => part !== null)
            .join(' · ')}
          {row.decision !== null && (
            <>
              {' · '}
              <span className="day">{formatBriefDay(row.decision, report.today, language)}</span>
            </>
          )}
        </small>
      </div>
      <div>
        {tag !== null && <span className={`closing is-${tag}`}>{words.tags[tag]}</span>}{' '}
        <b>{head}</b>
        <small>{detail}</small>
      </div>
      <DecisionLanes row={row} report={report} language={language} />
    </li>
  )
}

function Filters({ report, view }: Pick<DecisionsPageProps, 'report' | 'view'>) {
  const { language } = view
  const words = decisionWords(language)
  const { filter, regionSet, regionSets, regions, themes, today, framework } = report
  const option = (name: string) => ({ value: name, text: name })
  const themeName = (code: string) =>
    framework.themes.find((theme) => theme.code === code)?.name[language] ?? code
  return (
    <ChoiceLine
      shown={[
        filter.region ?? words.allRegions,
        filter.theme === null ? words.allThemes : themeName(filter.theme),
        fill(words.asOf, { day: formatDay(today, language) }),
      ]}
      form={
        <form method="get" action="/besluiten" className="controls" aria-label={words.filter}>
          {regionSets.length > 1 && (
            <Choice name={DECISION_PARAMETERS.regionSet} label={words.regionSet} value={regionSet}>
              {regionSets.map(option)}
            </Choice>
          )}
          <Choice name={DECISION_PARAMETERS.region} label={words.region} value={filter.region}>
            {[{ value: '', text: words.allRegions }, ...regions.map(option)]}
          </Choice>
          <Choice name={DECISION_PARAMETERS.theme} label={words.theme} value={filter.theme}>
            {[
              { value: '', text: words.allThemes },
              ...themes.map((code) => ({ value: code, text: themeName(code) })),
            ]}
          </Choice>
          <input type="hidden" name={DECISION_PARAMETERS.language} value={language} />
          <button type="submit">{words.apply}</button>
        </form>
      }
    >
      <ThemeLink theme={filter.theme} regionSet={regionSet} language={language} />
      {report.mayEdit && <a href={choiceHref(view, null)}>{words.add}</a>}
    </ChoiceLine>
  )
}

function Key({ language }: Pick<DecisionsView, 'language'>) {
  const words = decisionWords(language)
  return (
    <ul className="decision-key">
      {INFLUENCES.map((influence) => (
        <li key={influence}>
          <i className={`is-${influence}`} aria-hidden="true" /> {words.influences[influence]}
        </li>
      ))}
      <li>{words.steersFrom}</li>
      <li>
        <i className="is-late" aria-hidden="true" /> {words.late}
      </li>
      <li>
        <i className="is-no-return" aria-hidden="true" /> {words.noReturn}
      </li>
      <li>
        <i className="is-decision" aria-hidden="true" /> {words.decision}
      </li>
    </ul>
  )
}
