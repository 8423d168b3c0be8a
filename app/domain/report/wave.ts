import type { Quarter } from '../calendar/quarter'
import type { NamedWaveRow } from '../export/waves-file'
import type { Bilingual } from '../framework/framework'
import type { WaveResponses } from '../stakeholders/wave-response'
import { byName } from './by-name'
import { summaryOf, type WaveSummary } from './waves'

/** How many of a group a wave invited in a region, and how many answered. */
export interface WaveCell {
  readonly group: string
  /** Persons; null where nobody said. */
  readonly invited: number | null
  /** Persons with an answered item. */
  readonly answered: number
}

export interface WaveRegion {
  readonly id: number
  readonly name: string
  /** A cell for each group of the framework. */
  readonly cells: readonly WaveCell[]
  readonly total: Omit<WaveCell, 'group'>
}

/** What somebody wrote about a wave, or took back. */
export interface WaveVersion {
  readonly importId: number
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly at: string
  /** null: by the command line. */
  readonly who: string | null
  readonly state: 'active' | 'undone'
}

export interface WaveReport {
  readonly summary: WaveSummary
  /** Whether regions have other days than each other. */
  readonly daysDiffer: boolean
  /** Of the set, by name: those that were asked, and the others. */
  readonly regions: readonly WaveRegion[]
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Other quarters of a wave of this name. */
  readonly alsoIn: readonly Quarter[]
  /** Persons of this quarter and set whose answers belong to no wave. */
  readonly outside: number
  /** Newest first. */
  readonly history: readonly WaveVersion[]
  /** The newest import that says something of it. */
  readonly basedOn: number
}

interface WaveContext extends Pick<WaveReport, 'groups' | 'alsoIn' | 'outside'> {
  /** All of its set. */
  readonly regions: readonly { readonly id: number; readonly name: string }[]
  readonly answered: Pick<WaveResponses, 'of'>
}

/** @param rows of one wave, in force (wavesInForce) */
export function waveReport(
  rows: readonly [NamedWaveRow, ...NamedWaveRow[]],
  { regions, answered, ...context }: WaveContext,
): Omit<WaveReport, 'history'> {
  const days = new Set(rows.map(({ opens, closes }) => `${opens} ${closes}`))
  return {
    ...context,
    summary: summaryOf(rows),
    daysDiffer: days.size > 1,
    regions: regions
      .map(({ id, name }) => {
        const ofRegion = rows.filter(({ regionId }) => regionId === id)
        const cells = context.groups.map(({ code }): WaveCell => {
          const invited = ofRegion.find(({ group }) => group === code)?.invited ?? null
          return { group: code, invited, answered: answered.of(id, code) }
        })
        return { id, name, cells, total: totalOf(cells) }
      })
      .sort((a, b) => byName(a.name, b.name)),
    basedOn: Math.max(...rows.map(({ importId }) => importId)),
  }
}

/** The regions that a wave asked, or that answered it. */
export function askedRegions({ regions }: Pick<WaveReport, 'regions'>): readonly WaveRegion[] {
  return regions.filter(
    ({ cells, total }) => total.answered > 0 || cells.some(({ invited }) => invited !== null),
  )
}

/** Of the groups of which it is known how many were invited; of all where it is known of none. */
export function totalOf(cells: readonly Omit<WaveCell, 'group'>[]): Omit<WaveCell, 'group'> {
  const known = cells.filter(({ invited }) => invited !== null)
  const counted = known.length > 0 ? known : cells
  return {
    invited: known.length > 0 ? known.reduce((sum, { invited }) => sum + (invited ?? 0), 0) : null,
    answered: counted.reduce((sum, { answered }) => sum + answered, 0),
  }
}
