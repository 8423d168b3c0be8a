import {
  MAP_HALVES,
  stakeholderMap,
  type LabelSide,
  type MapDot,
} from '#app/charts/marks/stakeholder-map'
import type { StakeholderEntry } from '#app/domain/report/stakeholders-model'
import type { Language } from '#app/words/language'
import { withDecimalMark } from '#app/words/numbers'
import { stakeholderName, stakeholderWords } from '#app/words/stakeholders'
import { shortName } from '#app/words/short-name'

/** More would be a cloud; the table has all. */
export const MOST_DRAWN = 60

const RADII = { none: 6.5, some: 9.5, heavy: 13 } as const

/** Scales as registers have them: 1 to 5, and 0 to 10 where somebody rated higher. */
const USUAL = { low: 1, high: 5 }
const WIDE = { low: 0, high: 10 }

interface StakeholderMapProps {
  /** Rated entries, the most important first. */
  readonly entries: readonly StakeholderEntry[]
  readonly language: Language
}

/** Interest × influence; on a narrow screen numbers stand for names. */
export function StakeholderMap({ entries, language }: StakeholderMapProps) {
  return (
    <div className="stakeholder-map">
      <MapDrawing entries={entries} language={language} />
      <ol aria-hidden="true">
        {entries.map((entry) => (
          <li key={entry.row} className={`is-${entry.hearing}`}>
            {labelOf(entry, language)}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The map alone: one geometry for every width. */
export function MapDrawing({ entries, language }: StakeholderMapProps) {
  const { map } = stakeholderWords(language)
  const ratings = entries.flatMap(({ interest, influence }) => [interest ?? 1, influence ?? 1])
  const isUsual = ratings.every((rating) => rating >= USUAL.low && rating <= USUAL.high)
  const { low, high } = isUsual ? USUAL : WIDE
  const share = (rating: number | null) => ((rating ?? low) - low) / (high - low)
  const dots = stakeholderMap(
    entries.map((entry) => ({
      label: labelOf(entry, language),
      influence: share(entry.influence),
      interest: share(entry.interest),
      radius: RADII[entry.burden ?? 'none'],
    })),
  )
  return (
    <svg className="map-drawing" width="100%" role="img" aria-label={map.picture}>
      <Field words={map} />
      {dots.map((dot) => (
        <Dot key={dot.index} dot={dot} entry={entries[dot.index]} language={language} />
      ))}
      {dots.map((dot) => (
        <Label key={dot.index} dot={dot} entry={entries[dot.index]} language={language} />
      ))}
    </svg>
  )
}

function labelOf(entry: StakeholderEntry, language: Language): string {
  return shortName(stakeholderName(entry, language))
}

function Field({ words }: { readonly words: ReturnType<typeof stakeholderWords>['map'] }) {
  const { x, y, bottom } = MAP_HALVES
  const [half, middle, base] = [`${x}%`, `${y}%`, `${bottom}%`]
  return (
    <>
      <rect className="corner" width={half} height={middle} />
      <line className="half" x1={half} x2={half} y1="0" y2={base} />
      <line className="half" x1="0" x2="100%" y1={middle} y2={middle} />
      <line className="axis" x1="0" x2="100%" y1={base} y2={base} />
      <line className="axis" x1="0" x2="0" y1="0" y2={base} />
      <text className="is-strong" x="8" y="16">
        {words.topLeft}
      </text>
      <text className="is-wide" x="100%" dx="-8" y="16" textAnchor="end">
        {words.topRight}
      </text>
      <text className="is-wide" x="8" y={base} dy="-8">
        {words.bottomLeft}
      </text>
      <text className="is-wide" x="100%" dx="-8" y={base} dy="-8" textAnchor="end">
        {words.bottomRight}
      </text>
      <text x="0" y={base} dy="20">
        {words.low}
      </text>
      <text className="is-strong" x="50%" y={base} dy="20" textAnchor="middle">
        {words.axis}
      </text>
      <text x="100%" y={base} dy="20" textAnchor="end">
        {words.high}
      </text>
    </>
  )
}

interface DotProps {
  readonly dot: MapDot
  readonly entry: StakeholderEntry | undefined
  readonly language: Language
}

function Dot({ dot: { x, y, radius }, entry, language }: DotProps) {
  if (entry === undefined) return null
  const { columns, hearings } = stakeholderWords(language)
  const rated = (rating: number | null) => withDecimalMark(rating ?? 0, language)
  const facts = [
    `${columns.interest.toLowerCase()} ${rated(entry.interest)}`,
    `${columns.influence.toLowerCase()} ${rated(entry.influence)}`,
    `${columns.hearing.toLowerCase()}: ${hearings[entry.hearing]}`,
  ]
  return (
    <circle className={`dot is-${entry.hearing}`} cx={`${x}%`} cy={`${y}%`} r={radius}>
      <title>{`${stakeholderName(entry, language)}: ${facts.join(', ')}`}</title>
    </circle>
  )
}

const ANCHORS: Readonly<Record<LabelSide, 'start' | 'end' | 'middle'>> = {
  ...{ right: 'start', left: 'end', below: 'middle', above: 'middle' },
  ...{ 'below right': 'start', 'above right': 'start' },
  ...{ 'below left': 'end', 'above left': 'end' },
}

function Label({ dot: { index, x, y, radius, side }, entry, language }: DotProps) {
  if (entry === undefined) return null
  const away = radius + 5
  const [below, above] = [away + 11, -away]
  const moved = {
    ...{ right: { dx: away, dy: 5 }, left: { dx: -away, dy: 5 } },
    ...{ below: { dx: 0, dy: below }, above: { dx: 0, dy: above } },
    ...{ 'below right': { dx: -radius, dy: below }, 'above right': { dx: -radius, dy: above } },
    ...{ 'below left': { dx: radius, dy: below }, 'above left': { dx: radius, dy: above } },
  }
  return (
    <>
      {side !== null && (
        <text
          className={`name is-${entry.hearing}`}
          x={`${x}%`}
          y={`${y}%`}
          {...moved[side]}
          textAnchor={ANCHORS[side]}
        >
          {labelOf(entry, language)}
        </text>
      )}
      <text className="number" x={`${x}%`} y={`${y}%`} dx={radius + 2} dy="-4">
        {index + 1}
      </text>
    </>
  )
}
