import type { Generated } from 'kysely'

export interface RegionSetTable {
  id: Generated<number>
  name: string
  /** Stated order; the lowest is the default set. */
  position: number
  /** The import that first named it: a swept import takes its names along. */
  import_id: number
}

export interface RegionTable {
  id: Generated<number>
  region_set_id: number
  name: string
  import_id: number
}

/** Where an answer or an agreement belongs: an area (code), or a region named directly (region_id). One of the two. */
export interface PlaceTable {
  id: Generated<number>
  area_code: string | null
  region_id: number | null
  name: string | null
  import_id: number
}

export interface OrganisationTable {
  id: Generated<number>
  /** Lower case, spaces folded: what makes two spellings one organisation. */
  name_key: string
  name: string
  import_id: number
}

export interface MembershipTable {
  import_id: number
  row_number: number
  region_id: number
  place_id: number
  valid_from: number | null
  valid_to: number | null
  /** Of its region on a map of tiles; null where the file does not say. */
  tile_column: number | null
  tile_row: number | null
}

export interface StakeholderTable {
  import_id: number
  row_number: number
  region_id: number
  period: string
  stakeholder_group: string
  organisation: string | null
  interest: number | null
  influence: number | null
  position: string | null
  invited: number | null
  weight: number | null
  burden: 'none' | 'some' | 'heavy' | null
  weight_reason: string | null
}

export interface WaveTable {
  import_id: number
  row_number: number
  wave: string
  period: string
  opens: number | null
  closes: number | null
  region_id: number
  stakeholder_group: string
  invited: number | null
  /** Version of the framework that it asked with; null where nobody said. */
  instrument: string | null
}

/** The borders of a file of areas, joined in one text: they are drawn together. */
export interface AreaBoundaryTable {
  import_id: number
  /** The year that they are of. */
  year: number
  /** Whose map it is, as it is to be said beside it. */
  credit: string
  /** TopoJSON in metres of the Dutch grid. */
  content: string
}
