import type { MenuItem } from '#app/domain/people/person'
import type { CooperationPageReport, CooperationRegion } from '#app/domain/report/cooperation'
import { cooperationTitle } from '#app/words/cooperation-title'
import { cooperationWords, costText, worthText } from '#app/words/cooperation'
import { dataNotes } from '#app/words/data-notes'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { ChartFiles } from '../page/chart-files'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { ThemeLink } from '../themes/theme-link'
import { Agenda } from './agenda'
import { CooperationTable } from './cooperation-table'
import {
  COOPERATION_PARAMETERS,
  cooperationFileHref,
  cooperationHref,
  joiningHref,
  type CooperationView,
} from './cooperation-view'

interface CooperationPageProps {
  readonly report: CooperationPageReport
  readonly view: CooperationView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Samenwerking: how deep cooperations really go, what they cost, and what waits for the steering group. */
export function CooperationPage({ report, view, menu }: CooperationPageProps) {
  const { language } = view
  const { regions, today, regionSet, region, isEmpty, framework } = report
  const words = cooperationWords(language)
  const day = fill(words.asOf, { day: formatDay(today, language) })
  return (
    <PageFrame
      language={language}
      languageHref={(other) => cooperationHref({ ...view, language: other })}
      items={navigationItems(menu, '/samenwerking', language)}
      subject={[regionSet, region, day]}
      footnotes={() => dataNotes(report, language)}
    >
      <article className="cooperation-page">
        <h1>{cooperationTitle(report, language)}</h1>
        <Filters report={report} view={view} />
        {isEmpty && (
          <p>
            {words.empty} {words.teach}
          </p>
        )}
        {!isEmpty && regions.length === 0 && (
          <p>
            {words.none} <a href={cooperationHref({ language })}>{words.showAll}</a>
          </p>
        )}
        <div id="diepte">
          {regions.map((each) => (
            <Region key={each.region ?? ''} each={each} report={report} view={view} />
          ))}
        </div>
        {regions.length > 0 && (
          <ChartFiles
            id="diepte"
            title={cooperationTitle(report, language)}
            table={null}
            hrefOf={(type) => cooperationFileHref(view, 'overzicht', type)}
            language={language}
          />
        )}
        {framework.cooperation.hourlyRate === null &&
          regions.some(({ cost }) => cost.hours !== null) && <p className="soft">{words.noRate}</p>}
        {regions.length > 0 && <Agenda rows={report.agenda} view={view} />}
        {!isEmpty && (
          <p className="downloads">
            {words.files}{' '}
            <a href="/samenwerking.csv" download>
              {words.cooperations} (CSV)
            </a>{' '}
            <a href="/knelpunten.csv" download>
              {words.bottlenecks} (CSV)
            </a>
          </p>
        )}
      </article>
    </PageFrame>
  )
}

/** Of a region beside others. */
const MOST_ROWS = 10

function Region({
  each: { region, rows, cost },
  report,
  view,
}: Pick<CooperationPageProps, 'report' | 'view'> & { readonly each: CooperationRegion }) {
  const { language } = view
  const words = cooperationWords(language)
  const told = costText(cost, language)
  const worth = worthText(cost, language)
  const name = region ?? words.elsewhere
  const isWhole = region === null || report.region !== null || rows.length <= MOST_ROWS
  const { regionSet } = report
  return (
    <section>
      <h2>{name}</h2>
      {told !== null && (
        <p className="soft">
          {fill(words.regionCost, { cost: told, worth: worth === null ? '' : `, ${worth}` })}
        </p>
      )}
      <CooperationTable rows={isWhole ? rows : rows.slice(0, MOST_ROWS)} name={name} view={view} />
      {!isWhole && (
        <p>
          <a href={cooperationHref({ regionSet, region, language })}>
            {fill(words.allOf, { count: String(rows.length), region: name })}
          </a>
        </p>
      )}
    </section>
  )
}

function Filters({ report, view }: Pick<CooperationPageProps, 'report' | 'view'>) {
  const { language } = view
  const words = cooperationWords(language)
  const { region, regionSet, regionSets, regionNames, today } = report
  const option = (name: string) => ({ value: name, text: name })
  return (
    <ChoiceLine
      shown={[
        regionSet,
        region ?? words.allRegions,
        fill(words.asOf, { day: formatDay(today, language) }),
      ]}
      form={
        <form method="get" action="/samenwerking" className="controls" aria-label={words.filter}>
          {regionSets.length > 1 && (
            <Choice
              name={COOPERATION_PARAMETERS.regionSet}
              label={words.regionSet}
              value={regionSet}
            >
              {regionSets.map(option)}
            </Choice>
          )}
          <Choice name={COOPERATION_PARAMETERS.region} label={words.region} value={region}>
            {[{ value: '', text: words.allRegions }, ...regionNames.map(option)]}
          </Choice>
          <input type="hidden" name={COOPERATION_PARAMETERS.language} value={language} />
          <button type="submit">{words.apply}</button>
        </form>
      }
    >
      <ThemeLink regionSet={regionSet} language={language} />
      {report.mayEdit && <a href={joiningHref({ regionSet, region, language })}>{words.add}</a>}
    </ChoiceLine>
  )
}
