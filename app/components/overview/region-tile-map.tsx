import type { Column } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import type { RegionTile } from '#app/domain/report/region-tiles'
import { formatScore } from '#app/words/numbers'
import { statusName } from '#app/words/terms'
import { regionHref } from '../region/view'
import type { OverviewView } from './view'

interface RegionTileMapProps {
  readonly overview: Overview
  readonly view: OverviewView
  readonly column: Column
  readonly tiles: readonly RegionTile[]
}

/** The regions as tiles: stands where no map of them was imported. */
export function RegionTileMap({ overview, view, column, tiles }: RegionTileMapProps) {
  const { language, reference } = view
  const { regionSet, quarter } = overview
  return (
    <ul className="tiles">
      {tiles.map(({ region: { region, cells, areas }, band }) => {
        const { score, status } = cells[column]
        const look = band === null ? `tile-${status}` : `band-${band}`
        return (
          <li key={region} className={status === 'provisional' ? `${look} provisional` : look}>
            <a
              href={`${regionHref({ regionSet, region, quarter, reference, language })}#${column}`}
            >
              <span>{region}</span>
              <b>{score === null ? statusName(status, language) : formatScore(score, language)}</b>
              <i aria-hidden="true">{'▪'.repeat(areas ?? 0)}</i>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
