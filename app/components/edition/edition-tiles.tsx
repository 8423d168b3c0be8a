import type { Overview } from '#app/domain/report/overview-model'
import { leadingColumn, regionTiles } from '#app/domain/report/region-tiles'
import { editionWords } from '#app/words/edition'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { tilesTitle } from '#app/words/region-tiles'
import { bandNames, formName, statusName } from '#app/words/terms'

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
      <ul className="tiles">
        {tiles.map(({ region: { region, cells, areas }, band }) => {
          const { score, status } = cells[column]
          const look = band === null ? `tile-${status}` : `band-${band}`
          return (
            <li key={region} className={status === 'provisional' ? `${look} provisional` : look}>
              <a href={hrefOf(region)}>
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
      <p className="soft">
        {fill(editionWords(language).map, { form: formName(column, language) })}
      </p>
    </section>
  )
}
