import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import { groupBy, heldIn, keyOf } from '../grouping'
import { invitedByGroup, type InvitingRow } from '../stakeholders/invited'
import { waveOf } from '../stakeholders/wave-of'
import { wavesOf, type Wave, type WaveRow } from '../stakeholders/waves'
import type { HeldGroup, HeldWave } from './holding'

/** What is known of the waves of regions. */
export interface WaveContext {
  /** In force (wavesInForce), any quarter. */
  readonly waves: (regionId: number) => readonly WaveRow[]
  readonly register: (regionId: number) => readonly InvitingRow[]
  /** The wave that the import was said to be of; null where nobody said. */
  readonly named: string | null
}

/** Of a region and quarter: wave → group → persons. */
type WaveCounts = Map<Wave, Map<string, number>>

function newCounts(): WaveCounts {
  return new Map()
}

/** Persons of a file by the wave of their region that they answered. */
export class HeldWaves {
  private readonly counts = new Map<string, WaveCounts>()
  private readonly known = new Map<number, readonly Wave[]>()

  constructor(private readonly context: WaveContext) {}

  /** @param day null where only the quarter is known */
  add(regionId: number, quarter: Quarter, day: Day | null, group: string, count: number): void {
    const wave = this.waveOn(regionId, quarter, day)
    if (wave !== null) this.addTo(wave, regionId, quarter, group, count)
  }

  /** One who was added on each of these days is one person in each wave. */
  repeat(regionId: number, quarter: Quarter, days: readonly (Day | null)[], group: string): void {
    const waves = groupBy(days, (day) => this.waveOn(regionId, quarter, day))
    for (const [wave, same] of waves) {
      if (wave !== null) this.addTo(wave, regionId, quarter, group, 1 - same.length)
    }
  }

  private waveOn(regionId: number, quarter: Quarter, day: Day | null): Wave | null {
    const waves = heldIn(this.known, regionId, () => wavesOf(this.context.waves(regionId)))
    return waveOf(waves, { day, quarter, named: this.context.named })
  }

  private addTo(
    wave: Wave,
    regionId: number,
    quarter: Quarter,
    group: string,
    count: number,
  ): void {
    const ofRegion = heldIn(this.counts, keyOf(regionId, quarter), newCounts)
    const groups = heldIn(ofRegion, wave, () => new Map<string, number>())
    groups.set(group, (groups.get(group) ?? 0) + count)
  }

  /** Of answers of this region and quarter, in order of time; groups that were invited and did not answer too. */
  of(regionId: number, quarter: Quarter): readonly HeldWave[] {
    const ofRegion = this.counts.get(keyOf(regionId, quarter)) ?? newCounts()
    return [...ofRegion].map(([{ name, period }, counts]) => {
      const rows = this.context.waves(regionId)
      const own = rows.filter((row) => row.wave === name && row.period === period)
      const invited = invitedByGroup(own, this.context.register(regionId), period)
      return { wave: name, period, groups: besideInvited(counts, invited) }
    })
  }
}

/** Persons of each group beside how many were invited. */
export function besideInvited(
  counts: ReadonlyMap<string, number>,
  invited: ReadonlyMap<string, number>,
): readonly HeldGroup[] {
  return [...new Set([...counts.keys(), ...invited.keys()])].map((group) => {
    return { group, persons: counts.get(group) ?? 0, invited: invited.get(group) ?? null }
  })
}
