import type { AgreementStatus } from '../agreements/agreement'
import { standingOf, type Standing } from '../agreements/standing'
import type { AgreementCourse } from '../agreements/course'
import type { Pace } from '../agreements/pace'
import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import { wordKey } from '../ingest/text/text-key'

/** An agreement as the pages list it: facts about organisations, nobody's answers. */
export interface AgreementRow {
  readonly id: string
  /** null: known by its id alone. */
  readonly title: string | null
  /** A theme's code of the framework, else as the file had it. */
  readonly theme: string | null
  readonly placeId: number
  readonly place: string
  /** In the chosen set; null where none holds the place. */
  readonly region: string | null
  readonly partners: readonly string[]
  readonly target: number | null
  readonly realised: number | null
  readonly unit: string | null
  readonly status: AgreementStatus | null
  readonly deadline: Day | null
  /** The last day that its newest report speaks of. */
  readonly reportedTo: Day
  /** What became of it was not told to the partners, and the file says so. */
  readonly untold: boolean
  readonly standing: Standing
  readonly pace: Pace
  /** Over so long that no record score knows it any more. */
  readonly isPast: boolean
}

/** Where agreements lie: place → its name, and → the region that holds it. */
export interface AgreementPlaces {
  readonly names: ReadonlyMap<number, string>
  readonly regions: ReadonlyMap<number, string>
}

/** @param asOf the day on which it is told */
export function agreementRow(
  agreement: AgreementCourse,
  { names, regions }: AgreementPlaces,
  asOf: Day,
  framework: Framework,
): AgreementRow {
  const { report, judgedOn } = agreement
  const { standing, pace, isPast } = standingOf(agreement, asOf, framework)
  return {
    id: report.agreementId,
    title: report.title,
    theme: themeIn(report.theme, framework),
    placeId: report.placeId,
    place: names.get(report.placeId) ?? '',
    region: regions.get(report.placeId) ?? null,
    partners: partnersIn(report.partner),
    target: report.target,
    realised: report.realised,
    unit: report.unit,
    status: report.status,
    deadline: report.deadline,
    reportedTo: judgedOn,
    untold: report.fedBackOn === 'not_done',
    standing,
    pace,
    isPast,
  }
}

/** By a word that the framework has for it, as an earlier one may have had another code. */
export function themeIn(theme: string | null, { themes }: Framework): string | null {
  const key = wordKey(theme ?? '')
  const known = themes.find(({ code, also }) =>
    [code, ...also].some((word) => wordKey(word) === key),
  )
  return known?.code ?? theme
}

/** A cell may name several. */
function partnersIn(text: string | null): string[] {
  const names = (text ?? '').split(/[;,|\n]/).map((name) => name.trim())
  return names.filter((name) => name !== '')
}
