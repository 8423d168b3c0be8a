import { RegionMapDrawing } from '#app/charts/svg/region-map'
import type { CreditedMap } from '#app/domain/geography/region-map'
import type { Column } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import type { RegionTile } from '#app/domain/report/region-tiles'
import { overviewTable } from '#app/words/overview-table'
import { overviewWords } from '#app/words/overview-page'
import { enumerate } from '#app/words/phrase'
import { statusName } from '#app/words/terms'
import { DataTable } from '../page/data-table'
import { Downloads } from '../page/downloads'
import { regionPage } from './region-page'
import { creditText, mapRegionsOf } from './map-regions'
import { queryOf, type OverviewView } from './view'

interface ImportedMapProps {
  readonly overview: Overview
  readonly view: OverviewView
  readonly map: CreditedMap
  readonly column: Column
  readonly tiles: readonly RegionTile[]
  /** The finding. */
  readonly title: string
}

/** Regions within the borders that were imported, each a link to its page. */
export function ImportedMap({ overview, view, map, column, tiles, title }: ImportedMapProps) {
  const { language } = view
  const linked = [...mapRegionsOf(tiles, column, language)].map(([region, shown]) => {
    const href = regionPage(overview, view, region, column)
    return [region, { ...shown, href }] as const
  })
  const credit = creditText(map, language)
  return <RegionMapDrawing map={map} regions={new Map(linked)} credit={credit} name={title} />
}

const SIGNS = ['provisional', 'insufficient', 'suppressed', 'no_data'] as const

/** The signs of what is not certain, as far as they occur. */
export function MapSigns({
  tiles,
  column,
  view,
}: Pick<ImportedMapProps, 'tiles' | 'column' | 'view'>) {
  return SIGNS.filter((sign) =>
    tiles.some(({ region }) => region.cells[column].status === sign),
  ).map((sign) => (
    <li key={sign}>
      <span className={`sign-${sign}`} aria-hidden="true" />
      {statusName(sign, view.language)}
    </li>
  ))
}

/** What does not show on the map, its table and its files. */
export function MapFoot({ overview, view, map, column, title }: ImportedMapProps) {
  const { language } = view
  const { regionSet, quarter, regions } = overview
  const words = overviewWords(language).map
  const drawn = new Set(map.regions.map(({ region }) => region))
  const elsewhere = regions.flatMap(({ region }) => (drawn.has(region) ? [] : [region]))
  const query = queryOf({ ...view, regionSet, quarter, map: column })
  return (
    <>
      {elsewhere.length > 0 && (
        <p className="soft">{words.elsewhere(enumerate(elsewhere, language))}</p>
      )}
      {map.undrawn > 0 && <p className="soft">{words.undrawn(map.undrawn)}</p>}
      <div className="chart-files">
        <DataTable
          id="kaart-tabel"
          title={words.table}
          caption={title}
          table={overviewTable(overview, language, [column])}
          headings={1}
        />
        <Downloads
          files={[{ name: 'CSV', href: `/overzicht/kaart.csv${query}` }]}
          picture={`/overzicht/kaart.svg${query}`}
          about={title}
          anchor="kaart"
          language={language}
        />
      </div>
    </>
  )
}
