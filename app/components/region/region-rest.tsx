import type { RegionChoices } from '#app/domain/report/region-choices'
import type { RegionDiscussion } from '#app/domain/report/region-discussion'
import { groupsHeard } from '#app/domain/report/groups-heard'
import type { RegionItems } from '#app/domain/report/region-items'
import type { RegionReport } from '#app/domain/report/region-model'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { CompareLink } from '../compare/compare-link'
import { serverWritten } from '../page/server-written'
import { RemarkSection } from '../remarks/remark-section'
import { AgreementSection } from './agreements/agreement-section'
import { Areas } from './areas'
import { CommentSection } from './comments/comment-section'
import { CooperationGrid } from './cooperation/cooperation-grid'
import { DifferenceSection } from './difference-section'
import { DiscussionBlock } from './discussion/discussion-block'
import { FollowupSection } from './followup-section'
import { GroupGaps } from './gaps/group-gaps'
import { GroupGrid } from './group-grid'
import { ItemSection } from './items/item-section'
import { OwnChoices } from './own-choices'
import { Unheard } from './unheard/unheard'
import type { RegionView } from './view'
import { YearTrends } from './years/year-trends'

/** What is told of a region beside its scores. */
export interface RegionContext {
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
  readonly discussion?: RegionDiscussion | null
}

interface RestProps extends RegionContext {
  readonly report: RegionReport | RegionReportOverYears
  readonly view: RegionView
}

/** What a region's page shows below the trends of the quarter. */
export const RegionRest = serverWritten('rest', import.meta.env.SSR && Rest)

function Rest(props: RestProps) {
  const { report, view, items = [], comments = null, remarks = null } = props
  const { agreements = null, followup = null, discussion = null, choices = null } = props
  const { region, forms } = report
  const mayRecord = followup?.mayEdit ?? false
  return (
    <>
      {forms &&
        ('overYears' in report ? (
          <YearTrends report={report} view={view} />
        ) : (
          <OfTheQuarter report={report} view={view} discussion={discussion} choices={choices} />
        ))}
      <div className="side-by-side">
        {!('overYears' in report) && (
          <ItemSection all={items} report={report} view={view} mayRecord={mayRecord} />
        )}
        <AgreementSection agreements={agreements} view={view} />
      </div>
      {region !== null && <FollowupSection followup={followup} view={view} />}
      <CommentSection
        comments={comments}
        view={view}
        from={mayRecord ? groupsHeard(report) : null}
      />
      <RemarkSection remarks={remarks} view={view} />
      {region !== null && <Areas report={report} view={view} />}
    </>
  )
}

interface OfTheQuarterProps extends Required<Pick<RestProps, 'discussion' | 'choices'>> {
  readonly report: RegionReport
  readonly view: RegionView
}

/** What the quarter is held against, what to discuss, and who thinks what. */
function OfTheQuarter({ report, view, discussion, choices }: OfTheQuarterProps) {
  const { language } = view
  return (
    <>
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
