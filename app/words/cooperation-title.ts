import type { CooperationReport } from '#app/domain/report/cooperation'
import { onAgenda, type CooperationRow } from '#app/domain/report/cooperation-row'
import { bottlenecksTitle } from './bottlenecks'
import { cooperationWords } from './cooperation'
import { depthTitle, stallTitle } from './cooperation-depth'
import { mirrorTitle } from './cooperation-mirror'
import { fill } from './fill'
import type { Language } from './language'
import { capitalised, inSentence } from './phrase'
import { shortName } from './short-name'

/** What matters first over all: what stalls, then what waits for a steering group. */
export function cooperationTitle(report: CooperationReport, language: Language): string {
  const { title } = cooperationWords(language)
  if (report.isEmpty) return title.empty
  const rows = report.regions.flatMap((each) => each.rows)
  if (rows.length === 0) return title.noneChosen
  const stalled = rows.find(({ depth }) => depth.stall !== null)
  const { agenda } = report
  const parts = [
    ...(stalled === undefined
      ? []
      : [fill(title.stalls, { title: stalled.facts.title, region: placeOf(stalled) })]),
    ...(agenda.length === 0 ? [] : [title.steering(agenda.length)]),
  ]
  return parts.length === 0 ? title.none : capitalised(parts.join('; '))
}

/** What matters first of one: that it stalls, what waits, what partners do not see, else its phase. */
export function oneCooperationTitle(row: CooperationRow, language: Language): string {
  const { facts, depth, mirror, bottlenecks } = row
  const of = { title: facts.title, region: placeOf(row) }
  if (depth.stall !== null) return stallTitle(depth.stall, of, language)
  const named = (text: string) => `${facts.title}: ${inSentence(text)}`
  if (onAgenda(row).length > 0) return named(bottlenecksTitle(bottlenecks, language))
  if (mirror?.blindSpot || row.earlier !== null) return named(mirrorTitle(row, language))
  return named(depthTitle(depth, language))
}

function placeOf({ region, place }: Pick<CooperationRow, 'region' | 'place'>): string {
  return shortName(region ?? place)
}
