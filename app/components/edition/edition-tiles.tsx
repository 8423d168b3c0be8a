import type { Overview } from '#app/domain/report/overview-model'
import { leadingColumn, regionTiles } from '#app/domain/report/region-tiles'
import { editionWords } from '#app/words/edition'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { tilesTitle } from '#app/words/region-tiles'
import { formName } from '#app/words/terms'
import { BandKey } from '../overview/band-key'
import { RegionTileMap } from '../overview/region-tile-map'

interface EditionTilesProps {
  readonly overview: Overview
  readonly hrefOf: (region: string) => string
  readonly language: Language
}

/** The regions as tiles in the colour of the form that is said first. */
export function EditionTiles({ overview, hrefOf, language }: EditionTilesProps) {
  const column = leadingColumn(overview)
  const tiles = regionTiles(overview.regions, column, overview.framework.bands)
  return (
    <section className={`tile-map form-${column}`} aria-labelledby="tiles">
      <h2 id="tiles">{tilesTitle(tiles, column, language)}</h2>
      <RegionTileMap column={column} tiles={tiles} hrefOf={hrefOf} language={language} />
      <BandKey bands={overview.framework.bands} language={language} />
      <p className="soft">
        {fill(editionWords(language).map, { form: formName(column, language) })}
      </p>
    </section>
  )
}
