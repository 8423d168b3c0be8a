import { PALETTE } from '../export/palette'
import { divergingBar, type DivergingScale } from '../marks/diverging-bar'
import type { Drawing } from './canvas'

const HEIGHT = 12

/**
 * How many are unfavourable, neutral, favourable: left and right of one middle.
 * @param shares percent; one that is not told has what the others leave
 * @param scale of all bars that stand together
 */
export function sharesDrawing(
  shares: readonly (number | null)[],
  scale: DivergingScale,
  colour: string,
  width: number,
): Drawing {
  return {
    ...{ width, height: HEIGHT },
    draw(canvas) {
      const looks = [{ fill: colour }, { fill: PALETTE.line }, { fill: colour, opacity: 0.35 }]
      for (const [at, stretch] of divergingBar(shares, scale).entries()) {
        const [x, long] = [stretch.x, stretch.width].map((share) => (share / 100) * width)
        canvas.rect(x ?? 0, 1, long ?? 0, HEIGHT - 2, looks[at] ?? {})
      }
      const middle = (scale.middle / 100) * width
      canvas.line(middle, 0, middle, HEIGHT, { stroke: PALETTE.ink, width: 0.75 })
    },
  }
}
