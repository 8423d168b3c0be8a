import { COLUMNS } from '#app/domain/report/columns'
import type { OverviewRegion } from '#app/domain/report/overview-cells'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { statusName } from '#app/words/terms'

interface RegionHeadingProps {
  readonly region: OverviewRegion
  readonly href: string
  readonly language: Language
}

/** A region at the head of its row: how many areas, how many people, and whether anything is provisional. */
export function RegionHeading({ region, href, language }: RegionHeadingProps) {
  const words = overviewWords(language)
  const { areas, persons, cells } = region
  const counts = persons && [persons.least, persons.most].map((n) => formatNumber(n, 0, language))
  const isProvisional = COLUMNS.some((column) => cells[column].status === 'provisional')
  const provisional = isProvisional && <em>{statusName('provisional', language)}</em>
  return (
    <th role="rowheader" scope="row">
      <a className="region-name" href={href}>
        {region.region}
      </a>
      <small>
        {areas !== null && <span>{words.areas(areas)}</span>}
        {counts === null ? (
          provisional
        ) : (
          <span>
            {words.persons([...new Set(counts)].join('–'))}
            {provisional && <>, {provisional}</>}
          </span>
        )}
      </small>
    </th>
  )
}
