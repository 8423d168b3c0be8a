import type { CreditedMap } from '#app/domain/geography/region-map'
import type { Overview } from '#app/domain/report/overview-model'
import { COLUMNS } from '#app/domain/report/columns'
import { regionTiles } from '#app/domain/report/region-tiles'
import { fill } from '#app/words/fill'
import { overviewWords } from '#app/words/overview-page'
import { tilesTitle } from '#app/words/region-tiles'
import { formName } from '#app/words/terms'
import { regionPage } from './region-page'
import { BandKey } from './band-key'
import { ImportedMap, MapFoot, MapSigns } from './imported-map'
import { RegionTileMap } from './region-tile-map'
import { mapColumnOf, queryOf, type OverviewView } from './view'

interface MapSectionProps {
  readonly overview: Overview
  readonly view: OverviewView
  /** null where no borders were imported: tiles stand for it. */
  readonly map: CreditedMap | null
}

/** The regions in the colour of one form: on a map where their borders are known, else as tiles. */
export function MapSection({ overview, view, map }: MapSectionProps) {
  const { language } = view
  const words = overviewWords(language)
  const { quarter } = overview
  const column = mapColumnOf(view, overview)
  const tiles = regionTiles(overview.regions, column, overview.framework.bands)
  const title = tilesTitle(tiles, column, language)
  const caption = fill((map ? words.map : words.tiles).caption, {
    form: formName(column, language),
    quarter,
  })
  const hrefOf = (region: string) => regionPage(overview, view, region, column)
  const shown = { overview, view, column, tiles, title }
  return (
    <section className={`tile-map form-${column}`} aria-labelledby="tiles" id="kaart">
      <h2 id="tiles">{title}</h2>
      <p className="soft">{caption}</p>
      {map ? (
        <ImportedMap {...shown} map={map} />
      ) : (
        <RegionTileMap column={column} tiles={tiles} hrefOf={hrefOf} language={language} />
      )}
      <BandKey bands={overview.framework.bands} language={language}>
        {map && <MapSigns {...shown} />}
      </BandKey>
      <nav aria-label={words.tiles.choice} className="tools">
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
      {map && <MapFoot {...shown} map={map} />}
    </section>
  )
}
