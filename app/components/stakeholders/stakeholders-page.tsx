import type { MenuItem } from '#app/domain/people/person'
import { isRated, type StakeholdersReport } from '#app/domain/report/stakeholders-model'
import { dataNotes } from '#app/words/data-notes'
import { fill } from '#app/words/fill'
import { spellCount } from '#app/words/numbers'
import { capitalised, enumerate } from '#app/words/phrase'
import { shortName } from '#app/words/short-name'
import { stakeholderName, stakeholderWords } from '#app/words/stakeholders'
import { mapTitle, stakeholderLeads, stakeholdersTitle } from '#app/words/stakeholders-title'
import { ChartFiles } from '../page/chart-files'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { useMayImport } from '../page/visitor'
import { SentenceText } from '../page/sentence'
import { Bounds } from './bounds'
import { HeardList } from './heard-list'
import { MOST_DRAWN, StakeholderMap } from './map'
import { RegisterVersions } from './register-versions'
import { StakeholderTable } from './stakeholder-table'
import {
  STAKEHOLDER_PARAMETERS,
  stakeholderHref,
  stakeholdersFileHref,
  stakeholdersHref,
  type StakeholdersView,
} from './stakeholders-view'
import { Weights } from './weights'

interface StakeholdersPageProps {
  readonly report: StakeholdersReport
  readonly view: StakeholdersView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Belanghouders: who has an interest, who is heard, who is not, and whether that matters. */
export function StakeholdersPage({ report, view: asked, menu }: StakeholdersPageProps) {
  const { regionSet, region, quarter, entries, hasScores } = report
  const view = { ...asked, regionSet, region, quarter }
  const { language } = view
  return (
    <PageFrame
      language={language}
      languageHref={(other) => stakeholdersHref({ ...asked, language: other })}
      items={navigationItems(menu, '/belanghouders', language)}
      subject={[regionSet, region, quarter]}
      footnotes={() => dataNotes(report, language)}
    >
      <article className="stakeholders-page">
        <h1>{stakeholdersTitle(report, language)}</h1>
        {entries.length === 0 ? (
          <Empty report={report} view={view} />
        ) : (
          <ol className="leads">
            {stakeholderLeads(report, language).map((sentence, at) => (
              <li key={at}>
                <SentenceText sentence={sentence} />
              </li>
            ))}
          </ol>
        )}
        <Filters report={report} view={view} />
        {entries.length > 0 && (
          <>
            <div className="wide-and-narrow">
              <MapSection report={report} view={view} />
              <HeardList report={report} view={view} />
            </div>
            <div className="side-by-side">
              <Weights report={report} language={language} />
              {hasScores && <Bounds report={report} view={view} />}
            </div>
          </>
        )}
        <RegisterVersions report={report} view={view} />
        {entries.length > 0 && (
          <p className="downloads">
            {stakeholderWords(language).files}{' '}
            <a href="/belanghouders.csv" download>
              CSV
            </a>{' '}
            <a href="/belanghouders.xlsx" download>
              XLSX
            </a>
          </p>
        )}
      </article>
    </PageFrame>
  )
}

function MapSection({ report, view }: Omit<StakeholdersPageProps, 'menu'>) {
  const { language } = view
  const { entries, mayEdit } = report
  const words = stakeholderWords(language)
  const rated = entries.filter(isRated)
  const title = mapTitle(rated, language)
  const drawn = rated.slice(0, MOST_DRAWN)
  const unrated = entries.filter((entry) => !isRated(entry)).slice(0, 5)
  const names = unrated.map((entry) => stakeholderName(entry, language))
  const count = `${spellCount(rated.length, language)} ${words.titles.organisations}`
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{title}</h2>
      <p className="soft">
        {capitalised(fill(words.map.subtitle, { count }))}
        {drawn.length < rated.length && fill(words.map.drawn, { drawn: drawn.length })}
      </p>
      <ul className="map-key">
        <li>
          <svg width="56" height="26" aria-hidden="true">
            <circle className="dot is-sometimes" cx="7" cy="13" r="6.5" />
            <circle className="dot is-sometimes" cx="24" cy="13" r="9.5" />
            <circle className="dot is-sometimes" cx="42" cy="13" r="12.5" />
          </svg>
          {words.map.burdens}
        </li>
        {(['sometimes', 'never', 'untold'] as const).map((hearing) => (
          <li key={hearing}>
            <svg width="22" height="22" aria-hidden="true">
              <circle className={`dot is-${hearing}`} cx="11" cy="11" r="8.5" />
            </svg>
            {
              { sometimes: words.map.heard, never: words.map.never, untold: words.map.unknown }[
                hearing
              ]
            }
          </li>
        ))}
      </ul>
      <StakeholderMap entries={drawn} language={language} />
      {names.length > 0 && (
        <p className="soft">{fill(words.map.unrated, { names: enumerate(names, language) })}</p>
      )}
      <StakeholderTable
        entries={entries}
        hrefOf={mayEdit ? (row) => stakeholderHref(view, row) : null}
        language={language}
      />
      <ChartFiles
        id="map-title"
        title={title}
        table={null}
        hrefOf={(type) => stakeholdersFileHref(view, 'kaart', type)}
        language={language}
      />
    </section>
  )
}

function Empty({ report, view }: Omit<StakeholdersPageProps, 'menu'>) {
  const { language } = view
  const words = stakeholderWords(language)
  const mayImport = useMayImport()
  return (
    <>
      <p className="deck">{words.empty}</p>
      <p>
        {mayImport && <a href={`/importeren?taal=${language}`}>{words.emptyImport}</a>}{' '}
        {report.mayEdit && report.region !== null && (
          <a href={stakeholderHref(view, null)}>{words.emptyAdd}</a>
        )}
      </p>
    </>
  )
}

function Filters({ report, view }: Omit<StakeholdersPageProps, 'menu'>) {
  const { language } = view
  const words = stakeholderWords(language)
  const { regionSet, regionSets, region, regions, quarter, quarters, registerPeriod } = report
  const option = (name: string) => ({ value: name, text: name })
  const register =
    registerPeriod === null ? words.noRegister : fill(words.register, { period: registerPeriod })
  return (
    <ChoiceLine
      shown={[region === null ? null : shortName(region), quarter, register]}
      form={
        <form method="get" action="/belanghouders" className="controls" aria-label={words.filter}>
          {regionSets.length > 1 && (
            <Choice
              name={STAKEHOLDER_PARAMETERS.regionSet}
              label={words.regionSet}
              value={regionSet}
            >
              {regionSets.map(option)}
            </Choice>
          )}
          <Choice name={STAKEHOLDER_PARAMETERS.region} label={words.region} value={region}>
            {regions.map(option)}
          </Choice>
          <Choice name={STAKEHOLDER_PARAMETERS.quarter} label={words.quarter} value={quarter}>
            {quarters.map(option)}
          </Choice>
          <input type="hidden" name={STAKEHOLDER_PARAMETERS.language} value={language} />
          <button type="submit">{words.apply}</button>
        </form>
      }
    >
      {report.mayEdit && region !== null && <a href={stakeholderHref(view, null)}>{words.add}</a>}
    </ChoiceLine>
  )
}
