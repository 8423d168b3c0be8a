import { heldIn } from '../grouping'
import { recogniseAreas, type AreaColumn } from '../ingest/columns/recognise-areas'
import type { ColumnMapping, ExplicitMapping } from '../ingest/columns/mapping'
import { FileRefused, refusal } from '../ingest/file-refused'
import type { IngestIssue, IssueCode } from '../ingest/issue'
import { boundariesOf } from './boundaries'
import { inRd, whereaboutsOf, type CoordinateSystem } from './coordinate-system'
import { textOf } from './json'
import { polygonsOf } from './polygons-of'
import type { FeatureFile, GivenFeature } from './read-features'
import type { Boundaries, Polygon } from './shapes'

/** What the file may not say, and a person does. */
export interface AreaOptions {
  /** Of which year the borders are; null: as the file says. */
  readonly year: number | null
  /** Whose map it is; null: as the file says. */
  readonly credit: string | null
  /** Upper case: areas that some region holds. */
  readonly known: ReadonlySet<string>
}

/** The areas of a file, ready to be kept. */
export interface AreaBatch {
  readonly kind: 'areas'
  readonly year: number
  readonly credit: string
  readonly boundaries: Boundaries
  readonly rowsRead: number
  readonly rejected: number
  readonly issues: readonly IngestIssue[]
  readonly bytesRead: number
}

/** The properties that features have, in the order in which they first come, and what they mean. */
export function propertiesOf(file: FeatureFile, explicit: ExplicitMapping = {}) {
  const header = [...new Set(file.features.flatMap(({ properties }) => Object.keys(properties)))]
  return recogniseAreas(header, { explicit })
}

/** An area of which some shape could be drawn. */
interface Located {
  readonly row: number
  readonly code: string
  readonly name: string | null
  readonly polygons: readonly Polygon[]
}

/**
 * Areas with their borders, of a file whose properties are known. A feature that cannot be drawn is
 * rejected; features of one area are taken together, those that are water are passed over.
 *
 * @throws FileRefused year_needed, years_differ, credit_needed, coordinates_swapped,
 *   coordinates_elsewhere where that goes for all, all_rows_rejected
 */
export function readAreas(
  file: FeatureFile,
  mapping: ColumnMapping<AreaColumn>,
  options: AreaOptions,
  bytesRead: number,
): AreaBatch {
  const valueOf = ({ properties }: GivenFeature, column: AreaColumn): string | null => {
    const heading = mapping.header[mapping.columns.get(column) ?? -1]
    return heading === undefined ? null : textOf(properties[heading])
  }
  const land = file.features.flatMap((feature, at) =>
    isWater(valueOf(feature, 'water')) ? [] : [{ feature, row: at + 1 }],
  )
  const year = options.year ?? yearOf(land.map(({ feature }) => valueOf(feature, 'year')))
  const credit =
    options.credit ?? creditOf(file.about, land[0] && valueOf(land[0].feature, 'credit'))

  const issues: IngestIssue[] = []
  const located: Located[] = []
  for (const { feature, row } of land) {
    const code = valueOf(feature, 'area_code')?.toUpperCase() ?? null
    const polygons = polygonsOf(feature.geometry)
    if (code === null) issues.push(rejected('area_without_code', row, ''))
    else if ('code' in polygons) issues.push(rejected(polygons.code, row, code, polygons.params))
    else located.push({ row, code, name: valueOf(feature, 'area_name'), polygons })
  }
  const system = systemOf(located)
  const shapes = new Map<string, { name: string | null; polygons: Polygon[] }>()
  for (const { row, code, name, polygons } of located) {
    const where = whereaboutsOf(polygons)
    if (where === system) {
      heldIn(shapes, code, () => ({ name, polygons: [] })).polygons.push(...inRd(polygons, system))
    } else {
      const wrong = where === 'swapped' ? 'coordinates_swapped' : 'coordinates_elsewhere'
      issues.push(rejected(wrong, row, code, exampleOf(polygons)))
    }
  }
  const rowsRead = land.length
  const areas = [...shapes].map(([code, shape]) => ({ code, ...shape }))
  if (areas.length === 0) {
    throw new FileRefused([refusal('all_rows_rejected', { rows: rowsRead }), ...issues])
  }
  return {
    ...{ kind: 'areas', year, credit, boundaries: boundariesOf(areas), rowsRead },
    rejected: issues.length,
    issues: [...issues, ...unmatched([...shapes.keys()], options.known)],
    bytesRead,
  }
}

/** In which system most of the areas lie. */
function systemOf(located: readonly Located[]): CoordinateSystem {
  const counts = new Map<string, number>()
  for (const { polygons } of located) {
    const where = whereaboutsOf(polygons)
    counts.set(where, (counts.get(where) ?? 0) + 1)
  }
  const count = (where: string) => counts.get(where) ?? 0
  if (count('wgs84') + count('rd') > 0) return count('rd') >= count('wgs84') ? 'rd' : 'wgs84'
  const [first] = located
  if (first === undefined) return 'wgs84'
  const wrong = count('swapped') > 0 ? 'coordinates_swapped' : 'coordinates_elsewhere'
  throw new FileRefused([
    refusal(wrong, { area: first.code, ...exampleOf(first.polygons) }, first.row),
  ])
}

function exampleOf(polygons: readonly Polygon[]): { readonly value: string } {
  return { value: (polygons[0]?.[0]?.[0] ?? []).join(', ') }
}

/** Water of a municipality; or land abroad, which stands in the same maps. */
function isWater(value: string | null): boolean {
  return value !== null && /^(ja|b)$/i.test(value)
}

/** The one year that all tell. `2026GM0014` tells one, too. @throws FileRefused */
function yearOf(values: readonly (string | null)[]): number {
  const years = [...new Set(values.map((value) => /^(19|20)\d\d/.exec(value ?? '')?.[0] ?? null))]
  const [year, other] = years
  if (other !== undefined) {
    throw new FileRefused([refusal('years_differ', { one: year ?? '–', other: other ?? '–' })])
  }
  if (year == null) throw new FileRefused([refusal('year_needed')])
  return Number(year)
}

const CREDIT_NAMES = ['credit', 'attribution', 'bronvermelding', 'copyright', 'license', 'licence']

/** @throws FileRefused credit_needed */
function creditOf(about: FeatureFile['about'], ofFeature: string | null | undefined): string {
  const [found] = [...CREDIT_NAMES.map((name) => textOf(about[name])), ofFeature ?? null].flatMap(
    (text) => text ?? [],
  )
  if (found === undefined) throw new FileRefused([refusal('credit_needed')])
  return found.slice(0, 300)
}

/** Most codes that a message names. */
const NAMED = 5

/** Areas that no region holds, and areas of regions that the file does not have: both may be right. */
function unmatched(codes: readonly string[], known: ReadonlySet<string>): IngestIssue[] {
  const drawn = new Set(codes)
  return [
    remark(
      'areas_unknown',
      codes.filter((code) => !known.has(code)),
    ),
    remark(
      'areas_not_drawn',
      [...known].filter((code) => !drawn.has(code)),
    ),
  ].flat()
}

function remark(code: IssueCode, found: readonly string[]): IngestIssue[] {
  if (found.length === 0) return []
  const values = found.slice(0, NAMED).join(', ') + (found.length > NAMED ? ' …' : '')
  const params = { count: found.length, values }
  return [{ row: null, column: null, code, severity: 'warning', params }]
}

function rejected(
  code: IssueCode,
  row: number,
  area: string,
  params: IngestIssue['params'] = {},
): IngestIssue {
  return { row, column: null, code, severity: 'rejected', params: { area, ...params } }
}
