import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { FileRefused, refusal } from '../ingest/file-refused'
import { isRecord } from './json'

/** A feature as the file has it; nothing in it has been looked at. */
export interface GivenFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** A GeoJSON or TopoJSON file, opened. */
export interface FeatureFile {
  readonly format: 'geojson' | 'topojson'
  readonly features: readonly GivenFeature[]
  /** What stands beside the features: a name, a licence. */
  readonly about: Readonly<Record<string, unknown>>
}

/** @throws FileRefused file_not_areas, file_no_areas */
export function readFeatures(content: unknown): FeatureFile {
  if (!isRecord(content)) throw new FileRefused([refusal('file_not_areas')])
  const about = Object.fromEntries(
    Object.entries(content).filter(([, value]) => typeof value === 'string'),
  )
  if (content.type === 'FeatureCollection' && Array.isArray(content.features)) {
    const features = (content.features as unknown[]).map(givenOf)
    if (features.length === 0) throw new FileRefused([refusal('file_no_areas')])
    return { format: 'geojson', features, about }
  }
  if (content.type === 'Topology' && isRecord(content.objects)) {
    const { objects } = content
    // Maps are published with their labels or their coast beside them: areas are the longest list.
    const [longest] = Object.values(objects)
      .flatMap((object) => (isRecord(object) ? [membersOf(object)] : []))
      .sort((one, other) => other.length - one.length)
    if (longest === undefined || longest.length === 0) {
      throw new FileRefused([refusal('file_no_areas')])
    }
    return { format: 'topojson', features: longest.map((each) => unfolded(content, each)), about }
  }
  throw new FileRefused([refusal('file_not_areas')])
}

function givenOf(given: unknown): GivenFeature {
  if (!isRecord(given)) return { properties: {}, geometry: null }
  const properties = isRecord(given.properties) ? given.properties : {}
  const { id } = given
  return {
    properties: id === undefined ? properties : { id, ...properties },
    geometry: given.geometry,
  }
}

function membersOf(object: Readonly<Record<string, unknown>>): unknown[] {
  return object.type === 'GeometryCollection' && Array.isArray(object.geometries)
    ? object.geometries
    : [object]
}

/** A geometry of arcs as one of coordinates; null where its arcs are not there. */
function unfolded(topology: Readonly<Record<string, unknown>>, object: unknown): GivenFeature {
  try {
    // Whatever is not as it should be throws, or shows when the coordinates are looked at.
    return givenOf(feature(topology as unknown as Topology, object as GeometryObject))
  } catch {
    return { ...givenOf(object), geometry: { type: 'Polygon', coordinates: null } }
  }
}
