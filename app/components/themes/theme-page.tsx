import type { MenuItem } from '#app/domain/people/person'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { FOLLOWUP_SECTIONS } from '#app/domain/report/followup-row'
import type { ThemeRegion, ThemeReport } from '#app/domain/report/theme'
import { dataNotes } from '#app/words/data-notes'
import { cooperationWords } from '#app/words/cooperation'
import { momentText, namesIn } from '#app/words/decision-moment'
import { fill } from '#app/words/fill'
import { themeTitle, themeWords } from '#app/words/theme'
import { decisionsHref } from '../decisions/decisions-view'
import { cooperationHref } from '../cooperation/cooperation-view'
import { PlainTable } from '../page/plain-table'
import { followupHref } from '../followup/view'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { themeHref, type ThemeView } from './theme-view'

interface ThemePageProps {
  readonly report: ThemeReport &
    Pick<DecisionsPageReport, 'regionSet' | 'areaNames' | 'framework' | 'asOf' | 'sample' | 'today'>
  readonly view: ThemeView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** A theme over the regions: its agreements, the choices under way, and what was heard of it. */
export function ThemePage({ report, view, menu }: ThemePageProps) {
  const { language } = view
  const { regionSet, regions, themes, theme, framework } = report
  const words = themeWords(language)
  const nameOf = (code: string) =>
    framework.themes.find((each) => each.code === code)?.name[language] ?? code
  const hasAgreements = regions.some(({ agreements }) => agreements !== null)
  const columns = words.columns.filter((_, at) => at !== 1 || hasAgreements)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => themeHref({ ...view, language: other })}
      items={navigationItems(menu, '/thema', language)}
      subject={[regionSet, nameOf(theme)]}
      footnotes={() => dataNotes(report, language)}
    >
      <article className="theme-page decisions-page">
        <h1>{themeTitle(report, nameOf(theme), language)}</h1>
        <p className="soft">{words.intro}</p>
        <nav aria-label={words.list}>
          <ul className="theme-list">
            {themes.map(({ code, count }) => (
              <li key={code}>
                <a
                  href={themeHref({ ...view, theme: code })}
                  aria-current={code === theme ? 'page' : undefined}
                >
                  {nameOf(code)}
                </a>{' '}
                <small>{count}</small>
              </li>
            ))}
          </ul>
        </nav>
        {regions.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <PlainTable
            label={nameOf(theme)}
            columns={columns.map((name) => ({ name }))}
            rows={regions.map((region) => ({
              key: region.region ?? '',
              cells: [
                region.region ?? words.elsewhere,
                ...(hasAgreements
                  ? [<Agreements key="agreements" region={region} view={view} theme={theme} />]
                  : []),
                <Choices key="choices" region={region} report={report} view={view} />,
                <Loops key="loops" region={region} view={view} />,
                <Cooperations key="cooperations" region={region} view={view} />,
              ],
            }))}
          />
        )}
      </article>
    </PageFrame>
  )
}

function Agreements({
  region: { region, agreements },
  view: { language, regionSet },
  theme,
}: {
  readonly region: ThemeRegion
  readonly view: ThemeView
  readonly theme: string
}) {
  const words = themeWords(language)
  if (agreements === null || agreements.current === 0) return words.none
  const said = fill(words.agreements(agreements.attention), agreements)
  if (region === null) return said
  const query = new URLSearchParams({ thema: theme, regio: region, taal: language })
  if (regionSet !== null) query.set('set', regionSet)
  return <a href={`/afspraken?${query.toString()}`}>{said}</a>
}

function Choices({
  region: { choices, underWay },
  report,
  view: { language, regionSet },
}: Omit<ThemePageProps, 'menu'> & { readonly region: ThemeRegion }) {
  if (choices.length === 0) return themeWords(language).none
  return (
    <ul className="theme-choices">
      {choices.map((row) => (
        <li key={row.choice.choiceId}>
          <a href={decisionsHref({ language, regionSet, choice: row.choice.choiceId })}>
            {row.choice.title}
          </a>
          <small>{momentText(row, namesIn(report), language).head}</small>
        </li>
      ))}
      {underWay.count > choices.length && (
        <li>{fill(themeWords(language).more, { count: underWay.count - choices.length })}</li>
      )}
    </ul>
  )
}

function Loops({
  region: { region, loops },
  view: { language, regionSet },
}: {
  readonly region: ThemeRegion
  readonly view: ThemeView
}) {
  const words = themeWords(language)
  const told = FOLLOWUP_SECTIONS.filter((section) => loops[section] > 0)
  if (told.length === 0) return words.none
  const said = told.map((section) => fill(words.loops[section], { count: loops[section] }))
  return <a href={followupHref({ language, regionSet, region })}>{said.join(', ')}</a>
}

/** The first of a region; all stand under Samenwerking. */
const MOST_COOPERATIONS = 5

function Cooperations({
  region: { cooperations },
  view: { language, regionSet },
}: {
  readonly region: ThemeRegion
  readonly view: ThemeView
}) {
  const words = themeWords(language)
  const { phase, phases, stalls } = cooperationWords(language)
  if (cooperations.length === 0) return words.none
  const rest = cooperations.length - MOST_COOPERATIONS
  return (
    <ul className="theme-choices">
      {cooperations.slice(0, MOST_COOPERATIONS).map(({ facts, depth }) => (
        <li key={facts.cooperationId}>
          <a href={cooperationHref({ language, regionSet, id: facts.cooperationId })} dir="auto">
            {facts.title}
          </a>
          <small>
            {fill(phase, { phase: depth.phase, name: phases[depth.phase] })}
            {depth.stall !== null && `, ${stalls}`}
          </small>
        </li>
      ))}
      {rest > 0 && <li>{fill(words.more, { count: rest })}</li>}
    </ul>
  )
}
