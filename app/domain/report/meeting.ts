import type { EditionContent, EditionLoop } from '../edition/edition'
import { boardFollowUp } from './board-report-follow-up'
import { boardReportOf } from './board-report'
import type { ToldPage } from './board-report-model'
import type { Column } from './columns'
import type {
  BottlenecksScreen,
  DecisionsScreen,
  Meeting,
  MeetingBottleneck,
  MeetingLine,
  OpeningScreen,
  RegionScreen,
} from './meeting-model'
import { isSampleSet } from './sample'
import type { Statement } from './statements'

/** What a screen is given on the agenda, a region by what is said of it first. */
const MINUTES = {
  ...{ opening: 5, decisions: 15, bottlenecks: 10, closing: 5 },
  ...{ weak_and_falling: 20, weak: 15, falling: 15, rising: 10 },
} as const

/** Two years back and room before. */
const QUARTERS_DRAWN = 12

/**
 * The screens of a meeting about an edition: what it says first, each region that has a page in its report
 * (method section 11), what became of what was heard in the quarter before, what climbed to the steering group,
 * and the closing round.
 * @param bottlenecks on the day of the meeting; null: there is no screen for them
 */
export function meetingOf(
  content: EditionContent,
  bottlenecks: readonly MeetingBottleneck[] | null = null,
): Meeting {
  const { regionSet, quarter, edition, language } = content.head
  const { pages } = boardReportOf(content)
  return {
    head: { regionSet, quarter, edition, language },
    screens: [
      openingOf(content),
      ...pages.map((page) => regionScreen(page, content)),
      decisionsOf(content),
      ...(bottlenecks === null ? [] : [bottlenecksOf(bottlenecks)]),
      { kind: 'closing', key: 'closing', minutes: MINUTES.closing, region: null },
    ],
    regions: content.overview.regions.map(({ region }) => region),
    sample: isSampleSet(regionSet),
  }
}

function openingOf({ overview: { findings }, registers = [] }: EditionContent): OpeningScreen {
  const { title } = findings
  const region = title.key === 'statement' ? title.values.region : null
  const told = { findings, registers }
  return { kind: 'opening', key: 'opening', minutes: MINUTES.opening, region, ...told }
}

function regionScreen(page: ToldPage, { head, loops }: EditionContent): RegionScreen {
  const { region, report, opening, opposite, indexHides, discussion } = page
  const own = loops.filter((loop) => loop.region === region)
  const heard = boardFollowUp({ head, loops: own, regions: [] })?.loops ?? []
  const isAboutForm = ({ form }: EditionLoop) => form === discussion?.form
  return {
    ...{ kind: 'region', key: `regio:${region}`, region, minutes: MINUTES[opening.kind] },
    ...{ opening, opposite, indexHides, discussion },
    lines: linesOf(page, opposite === null ? [opening] : [opening, opposite]),
    bands: report.framework.bands,
    heard: heard.find(isAboutForm) ?? heard.at(0) ?? null,
  }
}

/** Of each statement the form that matters most. */
function linesOf({ report }: ToldPage, said: readonly Statement[]): MeetingLine[] {
  const course = (form: Column) => report.forms?.[form].course.slice(-QUARTERS_DRAWN) ?? []
  return said.flatMap(({ parts: [first], since }) => {
    if (first === undefined) return []
    const { form, change } = first
    const quarter = since?.quarter ?? null
    return [{ form, course: course(form), earlier: change?.earlier ?? null, since: quarter }]
  })
}

function bottlenecksOf(bottlenecks: readonly MeetingBottleneck[]): BottlenecksScreen {
  const { bottlenecks: minutes } = MINUTES
  return { kind: 'bottlenecks', key: 'bottlenecks', minutes, region: null, bottlenecks }
}

function decisionsOf(content: EditionContent): DecisionsScreen {
  const followUp = boardFollowUp(content)
  return {
    ...{ kind: 'decisions', key: 'decisions', minutes: MINUTES.decisions, region: null },
    followUp: followUp && { ...followUp, groups: [...followUp.groups] },
  }
}
