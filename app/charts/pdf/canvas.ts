/** How a shape is painted; what is absent is not. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  /** Of the stroke, in drawing units: 1. */
  readonly width?: number
  /** 0…1, of the fill. */
  readonly opacity?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

export interface LabelStyle {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** What a pen draws on: drawing units, y grows downwards. */
export interface Canvas {
  /** @param d as in the `d` of an SVG path: M, L, H, V, A, C, Z and their small letters */
  path(d: string, paint: Paint): void
  rect(x: number, y: number, width: number, height: number, paint: Paint): void
  circle(x: number, y: number, radius: number, paint: Paint): void
  line(x1: number, y1: number, x2: number, y2: number, paint: Paint): void
  /** @param y of the base line */
  label(text: string, x: number, y: number, style: LabelStyle): void
  /** The same, its origin moved. */
  at(x: number, y: number): Canvas
}

/** A drawing in its own units, for any canvas. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly draw: (canvas: Canvas) => void
}
