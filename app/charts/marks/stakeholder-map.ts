/** Somebody on the map. */
export interface MappedPoint {
  readonly label: string
  /** 0…1 from left to right, and from low to high. */
  readonly influence: number
  readonly interest: number
  readonly radius: number
}

/** Below and above a name stands centred, or from an edge of its dot outwards. */
const SIDES = [
  ...(['right', 'left', 'below', 'above'] as const),
  ...(['below right', 'above right', 'below left', 'above left'] as const),
]

export type LabelSide = (typeof SIDES)[number]

/** A dot as it is drawn: places in per cent, so that the drawing grows with the page and its type does not. */
export interface MapDot {
  /** Place in the list. */
  readonly index: number
  readonly x: number
  readonly y: number
  readonly radius: number
  /** null where no side has room. */
  readonly side: LabelSide | null
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The drawing for which room is sought, in pixels; the page's own is about as large. */
const SIZE = { width: 800, height: 540 }
/** Room for the largest dot at the edges, and for the words below the axis. */
const EDGE = { side: 5, top: 12, bottom: 14 }
const GAP = 3
const CHARACTER = 7
const LINE = 16
/** Where room is sought for a dot, in pixels from its own place; a step aside counts as three up or down. */
const MOVES = [...Array(33).keys()]
  .flatMap((column) =>
    [...Array(25).keys()].map((row) => ({ dx: (column - 16) * 8, dy: (row - 12) * 6 })),
  )
  .sort((a, b) => costOf(a) - costOf(b))

/** Where the words of the corners stand. */
const CORNER = { width: 190, height: 22 }
const CORNERS: readonly Box[] = [0, SIZE.width - CORNER.width].flatMap((left) => {
  const right = left + CORNER.width
  const base = pixelsY(-0.06)
  return [
    { left, right, top: 0, bottom: CORNER.height },
    { left, right, top: base - CORNER.height, bottom: base },
  ]
})

/** The lines at half of either rating, in per cent. */
export const MAP_HALVES = { x: percentX(0.5), y: percentY(0.5), bottom: percentY(-0.06) }

/**
 * Dots by influence and interest: equal ones side by side, never stacked. Names where there is room, right, left,
 * below or above their dot.
 * @param points the most important first: they get their room first
 */
export function stakeholderMap(points: readonly MappedPoint[]): readonly MapDot[] {
  const placed: { x: number; y: number; radius: number }[] = []
  for (const { influence, interest, radius } of points) {
    const at = { x: (percentX(influence) / 100) * SIZE.width, y: pixelsY(interest) }
    placed.push({ ...besideOthers(at, radius, placed), radius })
  }
  const dots = placed.map(({ x, y, radius }) => boxAround(x, y, radius))
  const taken = [...dots, ...CORNERS]
  return placed.map(({ x, y, radius }, index) => {
    const label = points[index]?.label ?? ''
    const side = SIDES.find((each) => {
      const box = labelBox(each, { x, y, radius }, label.length * CHARACTER)
      const isFree =
        isInside(box) && taken.every((other, at) => at === index || !overlap(box, other))
      if (isFree) taken.push(box)
      return isFree
    })
    return {
      ...{ index, radius, side: side ?? null },
      x: (100 * x) / SIZE.width,
      y: (100 * y) / SIZE.height,
    }
  })
}

function percentX(share: number): number {
  return EDGE.side + share * (100 - 2 * EDGE.side)
}

function percentY(share: number): number {
  return EDGE.top + (1 - share) * (100 - EDGE.top - EDGE.bottom)
}

function pixelsY(share: number): number {
  return (percentY(share) / 100) * SIZE.height
}

/** The nearest place where a dot touches no other: above or below first, so that names stand in rows. */
function besideOthers(
  at: { readonly x: number; readonly y: number },
  radius: number,
  others: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
): { readonly x: number; readonly y: number } {
  const keep = (value: number, most: number) => Math.min(most - radius, Math.max(radius, value))
  for (const { dx, dy } of MOVES) {
    const place = { x: keep(at.x + dx, SIZE.width), y: keep(at.y + dy, pixelsY(-0.05)) }
    const isFree = others.every((other) => {
      return Math.hypot(place.x - other.x, place.y - other.y) >= radius + other.radius + GAP
    })
    if (isFree) return place
  }
  return at
}

function costOf({ dx, dy }: { readonly dx: number; readonly dy: number }): number {
  return 3 * Math.abs(dx) + Math.abs(dy)
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function labelBox(
  side: LabelSide,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  width: number,
): Box {
  const away = radius + 5
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? x + away : x - away - width
    return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 }
  }
  const top = side.startsWith('below') ? y + away : y - away - LINE
  const outwards = side.endsWith('right') ? x - radius : x + radius - width
  const left = side === 'below' || side === 'above' ? x - width / 2 : outwards
  return { left, right: left + width, top, bottom: top + LINE }
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= SIZE.width && top >= 0 && bottom <= pixelsY(-0.06)
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
