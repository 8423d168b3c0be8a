import type { MenuItem } from '#app/domain/people/person'
import type { RegionDiscussion } from '#app/domain/report/region-discussion'
import type { RegionReport } from '#app/domain/report/region-model'
import type { RegionItems } from '#app/domain/report/region-items'
import type { RegionChoices } from '#app/domain/report/region-choices'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { dataNotes } from '#app/words/data-notes'
import { pageTitle } from '#app/words/region-title'
import { yearsIndex } from '#app/words/region-years'
import { regionSummary } from '#app/words/region-summary'
import { statementDeck, statementOfRegion } from '#app/words/statements'
import { CompareLink } from '../compare/compare-link'
import { FirstSteps } from '../page/first-steps'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { AgreementSection } from './agreements/agreement-section'
import { FollowupSection } from './followup-section'
import { Areas } from './areas'
import { CooperationGrid } from './cooperation/cooperation-grid'
import { CommentSection } from './comments/comment-section'
import { DiscussionBlock } from './discussion/discussion-block'
import { DifferenceSection } from './difference-section'
import { GroupGaps } from './gaps/group-gaps'
import { GroupGrid } from './group-grid'
import { ItemSection } from './items/item-section'
import { OwnChoices } from './own-choices'
import { RemarkSection } from '../remarks/remark-section'
import { RegionControls } from './region-controls'
import { Trends } from './trends'
import { regionHref, type RegionView } from './view'
import { Unheard } from './unheard/unheard'
import { YearTrends } from './years/year-trends'

interface RegionPageProps {
  readonly report: RegionReport | RegionReportOverYears
  readonly view: RegionView
}

interface WithMenu {
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
  /** Statements of the region and quarter; none where nothing is known of them. */
  readonly items?: readonly RegionItems[]
  /** What people wrote; null where the person may not see it. */
  readonly comments?: Parameters<typeof CommentSection>[0]['comments']
  /** Of colleagues on the quarter; null over years. */
  readonly remarks?: Parameters<typeof RemarkSection>[0]['remarks']
  /** Those that ask for attention; null where the person may not see them. */
  readonly agreements?: Parameters<typeof AgreementSection>[0]['agreements']
  /** Which verdicts hang on our own choices; null where nothing is known of it. */
  readonly choices?: RegionChoices | null
  /** What is still to be answered; null where the person may not see it. */
  readonly followup?: Parameters<typeof FollowupSection>[0]['followup']
  /** About the weakest form; null where there is none. */
  readonly discussion?: Parameters<typeof DiscussionBlock>[0]['discussion']
}

/** The page Regio: what it says, four trends, who thinks what, and what the region consists of. */
export function RegionPage({
  report,
  view: asked,
  menu,
  items = [],
  choices = null,
  comments = null,
  remarks = null,
  agreements = null,
  followup = null,
  discussion = null,
}: RegionPageProps & WithMenu) {
  const { regionSet, region, quarter, forms } = report
  const view = { ...asked, regionSet, region, quarter }
  const { language } = view
  return (
    <PageFrame
      language={language}
      languageHref={(other) => regionHref({ ...asked, language: other })}
      items={navigationItems(menu, '/regio', language)}
      subject={[regionSet, region, quarter]}
      footnotes={dataNotes(report, language)}
    >
      <article className="region">
        <h1>{pageTitle(report, language)}</h1>
        {quarter === null && (
          <FirstSteps hasRegions={regionSet !== null} menu={menu} language={language} />
        )}
        {'overYears' in report ? (
          <p className="deck">{yearsIndex(report.overYears, language)}</p>
        ) : (
          <Findings report={report} view={view} />
        )}
        {regionSet !== null && <RegionControls report={report} view={view} />}
        {forms && (
          <>
            {'overYears' in report ? (
              <YearTrends report={report} view={view} />
            ) : (
              <OfTheQuarter report={report} view={view} discussion={discussion} choices={choices} />
            )}
          </>
        )}
        <div className="side-by-side">
          {!('overYears' in report) && <ItemSection all={items} report={report} view={view} />}
          <AgreementSection agreements={agreements} view={view} />
        </div>
        {region !== null && <FollowupSection followup={followup} view={view} />}
        <CommentSection comments={comments} view={view} />
        <RemarkSection remarks={remarks} view={view} />
        {region !== null && <Areas report={report} view={view} />}
      </article>
    </PageFrame>
  )
}

/** What is said first, and on what it rests. */
function Findings({ report, view: { language } }: RegionPageProps) {
  const { title, sentences } = report.findings
  const summary = regionSummary(report, language)
  return (
    <>
      {title.key === 'statement' && <p className="deck">{statementDeck(title.values, language)}</p>}
      {sentences.length > 0 && (
        <ol className="findings">
          {sentences.map((statement, at) => (
            <li key={at}>{statementOfRegion(statement, language)}.</li>
          ))}
        </ol>
      )}
      {summary.length > 0 && <p className="summary">{summary.join('. ')}.</p>}
    </>
  )
}

interface OfTheQuarterProps extends RegionPageProps {
  /** What to discuss; null for nothing. */
  readonly discussion: RegionDiscussion | null
  readonly choices: RegionChoices | null
}

/** Trends up to the quarter, what it is held against, what to discuss, and who thinks what. */
function OfTheQuarter({ report, view, discussion, choices }: OfTheQuarterProps) {
  const { language } = view
  return (
    <>
      <Trends report={report} view={view} />
      <div className="side-by-side">
        <DifferenceSection report={report} language={language} />
        <DiscussionBlock discussion={discussion} language={language} />
      </div>
      <OwnChoices choices={choices} view={view} />
      <CompareLink {...report} language={language} />
      <GroupGrid report={report} view={view}>
        <GroupGaps report={report} view={view} />
        <Unheard report={report} language={language} />
      </GroupGrid>
      <CooperationGrid report={report} view={view} />
    </>
  )
}
