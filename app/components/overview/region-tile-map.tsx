import type { Column } from '#app/domain/report/columns'
import type { RegionTile } from '#app/domain/report/region-tiles'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { statusName } from '#app/words/terms'

interface RegionTileMapProps {
  readonly column: Column
  readonly tiles: readonly RegionTile[]
  /** Where a region's page is. */
  readonly hrefOf: (region: string) => string
  readonly language: Language
}

/** The regions as tiles: stands where no map of them was imported. */
export function RegionTileMap({ column, tiles, hrefOf, language }: RegionTileMapProps) {
  return (
    <ul className="tiles">
      {tiles.map(({ region: { region, cells, areas }, band }) => {
        const { score, status } = cells[column]
        const look = band === null ? `tile-${status}` : `band-${band}`
        return (
          <li key={region} className={status === 'provisional' ? `${look} provisional` : look}>
            <a href={hrefOf(region)}>
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
