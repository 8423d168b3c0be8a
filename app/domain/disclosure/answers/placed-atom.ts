import type { Day } from '../../calendar/day'
import type { Quarter } from '../../calendar/quarter'
import type { Scale } from '../../framework/framework'
import type { Atom } from '../ledger/atoms'

/** Where and when answers were given. */
export interface PlaceQuarter {
  readonly quarter: Quarter
  readonly placeId: number
}

/** A counted answer of every person of an atom: it goes where its group and segment go. */
export interface Placement {
  readonly importId: number
  readonly group: string
  /** null without a day. */
  readonly segment: Day | null
  /** The v with which the answers count there, divided by the v of the atom. */
  readonly factor: number
  /** Whether every item of the scale was answered. */
  readonly complete: boolean
}

/** An atom of one scale with the figures it is in today. */
export interface PlacedAtom extends PlaceQuarter {
  readonly scale: Scale
  readonly atom: Atom
  /** That of its path (atomKey): asked for often. */
  readonly key: string
  /** Import whose answers came first: the first element of the path. */
  readonly importId: number
  /** Empty where none of these answers counts; more than one where they count more than once. */
  readonly placements: readonly Placement[]
}

/** The mark in a path of answers in which every item was answered, or not. */
export function completeMark(complete: boolean): string {
  return complete ? 'c' : 'i'
}

/** How the path of every atom begins: what never changes for an answer. */
export function basePath(
  importId: number,
  { quarter, placeId }: PlaceQuarter,
  group: string,
  dated: boolean,
): string[] {
  return [String(importId), quarter, String(placeId), group, dated ? 'dated' : 'undated']
}
