import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { GroupCell } from '#app/charts/svg/group-cell'
import type { RegionGroup } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { regionWords } from '#app/words/region-page'
import { intervalText } from '#app/words/region-quarter'
import { groupStatus } from '#app/words/region-table'
import { statusName } from '#app/words/terms'
import { figureOfGroup } from '#app/charts/region-figures'

interface GridCellProps {
  readonly group: RegionGroup
  readonly region: number | null
  readonly bands: readonly number[]
  readonly domain: ScoreDomain
  readonly language: Language
}

/** A group's mean on a scale with its interval, and the region's; else why there is none. */
export function GridCell({ group, region, bands, domain, language }: GridCellProps) {
  const figure = figureOfGroup(group)
  if (figure === null) {
    const text =
      group.status === 'hidden' ? statusName('suppressed', language) : groupStatus(group, language)
    return (
      <span className={`lacking group-${group.status}`} title={groupStatus(group, language)}>
        {text}
      </span>
    )
  }
  const score = String(group.score ?? '')
  const words = regionWords(language)
  return (
    <div>
      <GroupCell
        figure={figure}
        bands={bands}
        region={region}
        domain={domain}
        name={words.groupName(score, intervalText(group, language))}
      />
      <b>{score}</b>
      {group.provisional && (
        <span className="visually-hidden">, {groupStatus(group, language)}</span>
      )}
    </div>
  )
}
