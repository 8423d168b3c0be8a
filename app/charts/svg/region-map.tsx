import type { CreditedMap } from '#app/domain/geography/region-map'
import { MAP_TEXT, mapLabel } from '../marks/map-label'
import { wrap } from '../marks/wrap'

/** A region as it is to be shown. */
export interface MapRegion {
  /** 0: weak … 3: strong; else why there is no score. */
  readonly look: number | 'suppressed' | 'insufficient' | 'no_data'
  readonly isProvisional: boolean
  /** The score, or '' where there is none. */
  readonly score: string
  /** All of it in words, for whoever does not see it. */
  readonly text: string
  /** Absent in a file, which leads nowhere. */
  readonly href?: string
}

interface RegionMapDrawingProps {
  readonly map: CreditedMap
  /** By the region's name. */
  readonly regions: ReadonlyMap<string, MapRegion>
  /** Whose borders they are. */
  readonly credit: string
  /** Absent in a file, which has its own. */
  readonly name?: string
}

const CREDIT_CHARACTERS = 42
/** Half a border's width, that none is cut off. */
const EDGE = 8

/** How large the drawing is, its credit below it. */
export function regionMapSize({ width, height }: CreditedMap, credit: string) {
  const lines = wrap(credit, CREDIT_CHARACTERS)
  return {
    lines,
    width: width + 2 * EDGE,
    height: height + 2 * EDGE + lines.length * MAP_TEXT.line,
  }
}

/**
 * Regions in the colour of their band; what is not certain is hatched. Two bands may differ by as little as 1.5:1,
 * so each is outlined in the full colour, with a line of the ground between neighbours.
 */
export function RegionMapDrawing({ map, regions, credit, name }: RegionMapDrawingProps) {
  const { lines, width, height } = regionMapSize(map, credit)
  const drawn = map.regions.flatMap((shape) => {
    const shown = regions.get(shape.region)
    return shown ? [{ shape, shown }] : []
  })
  return (
    <svg
      className="region-map"
      viewBox={`${-EDGE} ${-EDGE} ${width} ${height}`}
      {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}
    >
      <defs>
        {HATCHES.map((id) => (
          <pattern
            key={id}
            id={id}
            width="26"
            height="26"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className={`${id}-line`} d="M0 0V26" />
          </pattern>
        ))}
      </defs>
      {drawn.map(({ shape: { region, path }, shown }, at) => (
        <Linked key={region} {...shown}>
          <g className={`map-region ${lookOf(shown)}`}>
            <path id={`map-${at}`} d={path} />
          </g>
          {shown.isProvisional && (
            <path
              className="map-hatch"
              d={path}
              fill={`url(#${shown.look === 0 ? 'map-dark' : 'map-light'})`}
            />
          )}
          {shown.look === 'insufficient' && (
            <path className="map-hatch" d={path} fill="url(#map-lacking)" />
          )}
        </Linked>
      ))}
      <path className="map-inner" d={map.inner} />
      {drawn.map(({ shape: { region } }, at) => (
        <use key={region} className="map-gap" href={`#map-${at}`} />
      ))}
      {drawn.map(({ shape, shown }) => (
        <Words key={shape.region} label={mapLabel(shape, shown.score)} look={lookOf(shown)} />
      ))}
      <text className="map-credit" aria-hidden="true">
        {lines.map((line, at) => (
          <tspan key={at} x={0} y={map.height + (at + 1) * MAP_TEXT.line}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  )
}

/** On a dark region, on a light one, and where answers are lacking. */
const HATCHES = ['map-dark', 'map-light', 'map-lacking']

function lookOf({ look }: MapRegion): string {
  return typeof look === 'number' ? `band-${look}` : `map-${look}`
}

function Linked({ href, text, children }: MapRegion & { readonly children: React.ReactNode }) {
  if (href === undefined) return <g>{children}</g>
  return (
    <a href={href} aria-label={text}>
      <title>{text}</title>
      {children}
    </a>
  )
}

interface WordsProps {
  readonly label: ReturnType<typeof mapLabel>
  readonly look: string
}

function Words({ label, look }: WordsProps) {
  if (label === null) return null
  return (
    <text className={`map-words on-${look}`} textAnchor="middle" aria-hidden="true">
      {label.lines.map(({ kind, text, y }) => (
        <tspan key={kind} className={`map-${kind}`} x={label.x} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
