import type { MapRegion } from '#app/charts/svg/region-map'
import type { CreditedMap } from '#app/domain/geography/region-map'
import type { Column } from '#app/domain/report/columns'
import type { RegionTile } from '#app/domain/report/region-tiles'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { bandNames, statusName } from '#app/words/terms'

/** What the map shows of each region: its figure, and how sure that is. */
export function mapRegionsOf(
  tiles: readonly RegionTile[],
  column: Column,
  language: Language,
): Map<string, MapRegion> {
  const bands = bandNames(language)
  return new Map(
    tiles.map(({ region: { region, cells }, band }) => {
      const { score, status } = cells[column]
      const shown = score === null ? '' : formatScore(score, language)
      const said = [
        shown,
        band === null ? '' : (bands[band] ?? ''),
        status === 'final' ? '' : statusName(status, language),
      ]
      const isProvisional = status === 'provisional'
      const text = `${region}: ${said.filter((each) => each !== '').join(', ')}`
      return [region, { look: band ?? lackingLook(status), isProvisional, score: shown, text }]
    }),
  )
}

function lackingLook(status: string): MapRegion['look'] {
  return status === 'suppressed' || status === 'insufficient' ? status : 'no_data'
}

/** Whose borders they are, and of which year. */
export function creditText({ year, credit }: CreditedMap, language: Language): string {
  return fill(overviewWords(language).map.borders, { year, credit })
}
