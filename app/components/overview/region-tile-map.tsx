import type { Overview } from '#app/domain/report/overview-model'
import { COLUMNS } from '#app/domain/report/columns'
import { leadingColumn, regionTiles } from '#app/domain/report/region-tiles'
import { fill } from '#app/words/fill'
import { formatScore } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { tilesTitle } from '#app/words/region-tiles'
import { bandNames, formName, statusName } from '#app/words/terms'
import { regionHref } from '../region/view'
import { queryOf, type OverviewView } from './view'

interface RegionTileMapProps {
  readonly overview: Overview
  readonly view: OverviewView
}

/** The regions as tiles in the colour of one form: stands where no map of them was imported. */
export function RegionTileMap({ overview, view }: RegionTileMapProps) {
  const { language, reference } = view
  const { regionSet, quarter, framework, regions } = overview
  const words = overviewWords(language).tiles
  const column = view.map ?? leadingColumn(overview)
  const tiles = regionTiles(regions, column, framework.bands)
  return (
    <section className={`tile-map form-${column}`} aria-labelledby="tiles" id="kaart">
      <h2 id="tiles">{tilesTitle(tiles, column, language)}</h2>
      <p className="soft">{fill(words.caption, { form: formName(column, language), quarter })}</p>
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
                <b>
                  {score === null ? statusName(status, language) : formatScore(score, language)}
                </b>
                <i aria-hidden="true">{'▪'.repeat(areas ?? 0)}</i>
              </a>
            </li>
          )
        })}
      </ul>
      <ul className="band-key">
        {bandNames(language).map((name, band) => (
          <li key={name}>
            <span className={`band-${band}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      <nav aria-label={words.choice} className="tools">
        {COLUMNS.map((other) => (
          <a
            key={other}
            href={`${queryOf({ ...view, map: other })}#kaart`}
            aria-current={other === column ? 'true' : undefined}
          >
            {formName(other, language)}
          </a>
        ))}
      </nav>
    </section>
  )
}
