/** mulberry32: a seeded source of numbers in [0,1). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What somebody said of one area in one quarter, as a file brought it. */
export interface Answer {
  /** Row number: no two answers have the same. */
  readonly id: number
  readonly person: number
  /** Whether the file knows who it is. */
  readonly named: boolean
  readonly upload: number
  readonly quarter: string
  readonly area: number
  readonly group: string
  readonly weight: number
  /** Score, 0…100; the same again where only the weight is another. */
  readonly score: number
}

export interface RegionSet {
  readonly name: string
  /** Area → region, null where the set leaves it out. */
  readonly regionOf: readonly (string | null)[]
}

export interface World {
  readonly answers: readonly Answer[]
  readonly sets: readonly RegionSet[]
  /** The uploads that count, edition after edition; an upload is known from its first edition on. */
  readonly editions: readonly (readonly number[])[]
  /** W* of the comparisons that are tried between quarters, for each pair of a region. */
  readonly constantWeights: Readonly<Record<string, number>>
}

/** Answers that count: of a named person the newest per quarter and area, of the others every row. */
export function counting({ answers }: World, active: readonly number[]): Answer[] {
  const newest = new Map<string, Answer>()
  for (const answer of answers) {
    if (!active.includes(answer.upload)) continue
    const { id, named, person, quarter, area } = answer
    const key = named ? `${person}|${quarter}|${area}` : `row ${id}`
    const other = newest.get(key)
    if (!other || other.upload < answer.upload) newest.set(key, answer)
  }
  return [...newest.values()]
}

const GROUPS = ['huurders', 'gemeente', 'overig']

/**
 * Areas in overlapping region sets, two quarters and their year; persons who answer for several areas and
 * come back, with and without an id; late files, corrections, other weights for the same answers, undo and
 * redo; weights from 1 to 3, or from 0.001 to 1,000; here and there a group that is of one mind.
 */
export function randomWorld(seed: number): World {
  const random = seeded(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const areas = 2 + pick(4)
  const groups = GROUPS.slice(0, 1 + pick(3))
  const quarters = ['2026-Q1', '2026-Q2'].slice(0, 1 + pick(2))
  const isWild = random() < 0.3
  const weightOf = () => {
    if (!isWild) return random() < 0.5 ? 1 : 1 + pick(3)
    return [0.001, 1, 1, 3, 40, 1000][pick(6)] as number
  }
  const isOfOneMind = random() < 0.4
  const answers: Answer[] = []
  const add = (answer: Omit<Answer, 'id'>) => answers.push({ ...answer, id: answers.length })
  let person = 0
  for (const group of groups) {
    const extreme = isOfOneMind && random() < 0.5
    for (let area = 0; area < areas; area++) {
      const size = random() < 0.4 ? 5 + pick(4) : pick(4)
      for (let k = 0; k < size; k++) {
        person += 1
        const named = random() < 0.7
        const score = () => (extreme ? 100 : pick(10_000) / 100)
        const places = named && random() < 0.2 ? [area, (area + 1) % areas] : [area]
        const when = quarters.filter((_, at) => at === k % quarters.length || random() < 0.3)
        // Without an id nobody is known again.
        for (const quarter of named ? when : when.slice(0, 1)) {
          for (const place of places) {
            const upload = random() < 0.75 ? 1 : 2
            const base = { person, named, quarter, area: place, group }
            const first = { ...base, upload, weight: weightOf(), score: score() }
            add(first)
            // Without an id another answer would be another person's.
            const later = random() + (named ? 0 : 0.08)
            if (later < 0.08) add({ ...first, upload: 3, score: score() })
            else if (later < 0.2) add({ ...first, upload: 3, weight: weightOf() })
          }
        }
      }
    }
  }
  const half = Array.from({ length: areas }, (_, area) => (area < areas / 2 ? 'A' : 'B'))
  const shifted = half.map((region, area) => (area === 0 ? 'B' : region))
  const single = half.map((_, area) => `GM${area}`)
  const sets = [half, shifted, single].map((regionOf, place) => ({
    name: `set ${place}`,
    regionOf,
  }))
  const editions = [
    [[1], [1, 2], [1, 2, 3], [1, 3], [1, 2, 3]],
    [[1], [1, 2], [1], [1, 3], [3]],
    [[1, 2], [2], [1, 2, 3]],
  ][pick(3)]!
  const constantWeights = Object.fromEntries(groups.map((group) => [group, 1 + pick(3)]))
  return { answers, sets: sets.slice(0, 2 + pick(2)), editions, constantWeights }
}
