import type { MirrorRow } from '#app/domain/cooperation/mirror'
import { mirrorRowText, mirrorWords } from '#app/words/cooperation-mirror'
import type { Language } from '#app/words/language'

/** Where a yield stands on its scale, in percent of the width. */
export function yieldAt(value: number): string {
  return `${8 + (value - 1) * 21}%`
}

/** The scale of yields, above the rows. */
export function MirrorAxis({ language }: { readonly language: Language }) {
  const [low, even, high] = mirrorWords(language).scale
  return (
    <svg className="mirror-axis" width="100%" height="36" aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].map((value) => (
        <text key={value} x={yieldAt(value)} y="31" textAnchor="middle">
          {value}
        </text>
      ))}
      <text x={yieldAt(1)} y="13" dx="-10">
        {low}
      </text>
      <text x={yieldAt(3)} y="13" textAnchor="middle">
        {even}
      </text>
      <text x={yieldAt(5)} y="13" dx="10" textAnchor="end">
        {high}
      </text>
    </svg>
  )
}

/** The lines of the scale; in the middle cost and yield even out. */
export function MirrorGround() {
  return (
    <>
      {[1, 2, 3, 4, 5].map((value) => (
        <line
          key={value}
          className={value === 3 ? 'even' : 'grid'}
          x1={yieldAt(value)}
          x2={yieldAt(value)}
          y1="0"
          y2="100%"
        />
      ))}
    </>
  )
}

interface MirrorChartProps {
  readonly row: MirrorRow
  readonly language: Language
}

/** What a partner says, thinks that the others say, and what these say. */
export function MirrorChart({ row, language }: MirrorChartProps) {
  const { own, expected, others } = row
  return (
    <svg
      className="mirror-row"
      width="100%"
      height="40"
      role="img"
      aria-label={mirrorRowText(row, language)}
    >
      <MirrorGround />
      {own !== null && expected !== null && (
        <line className="between" x1={yieldAt(own)} x2={yieldAt(expected)} y1="20" y2="20" />
      )}
      {others !== null && (
        <line className="others" x1={yieldAt(others)} x2={yieldAt(others)} y1="11" y2="29" />
      )}
      {expected !== null && <circle className="expected" cx={yieldAt(expected)} cy="20" r="6" />}
      {own !== null && <circle className="own" cx={yieldAt(own)} cy="20" r="6.5" />}
    </svg>
  )
}
