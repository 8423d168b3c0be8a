import { mapDrawing } from '#app/charts/export/map-picture'
import { FORM_COLOURS } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import type { CreditedMap } from '#app/domain/geography/region-map'
import type { Column } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import { regionTiles } from '#app/domain/report/region-tiles'
import { dataNotes } from '#app/words/data-notes'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { overviewWords } from '#app/words/overview-page'
import { tilesTitle } from '#app/words/region-tiles'
import { sourceLine } from '#app/words/spreadsheet-file'
import { formName } from '#app/words/terms'
import { creditText, mapRegionsOf } from './map-regions'

/** The map of one form as a standalone SVG. */
export function mapPicture(
  overview: Overview,
  map: CreditedMap,
  column: Column,
  language: Language,
): string {
  const { regionSet, quarter, regions, framework } = overview
  const tiles = regionTiles(regions, column, framework.bands)
  const colour = FORM_COLOURS[column]
  return picture(
    mapDrawing(map, mapRegionsOf(tiles, column, language), creditText(map, language), colour),
    {
      title: tilesTitle(tiles, column, language),
      subtitle: fill(overviewWords(language).map.caption, {
        form: formName(column, language),
        quarter,
      }),
      notes: [sourceLine('Draagvlak', regionSet, quarter), ...dataNotes(overview, language)],
      language,
    },
    colour,
  )
}
