import { atomKey, type Atom } from '#app/domain/disclosure/ledger/atoms'
import { figureId, type Figure } from '#app/domain/disclosure/ledger/figure'

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

export interface Answer {
  readonly id: number
  /** Within a quarter: the method protects the persons of a quarter segment. */
  readonly person: number
  readonly upload: number
  readonly quarter: string
  readonly area: number
  readonly group: string
  readonly weight: number
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
}

/** A mean as the attacker sees it: whole-number coefficients (a multiple) over answers. */
export interface AttackRow {
  readonly id: string
  readonly coefficients: ReadonlyMap<number, bigint>
}

/** Answers that count: of active uploads, the newest (highest upload) per person, quarter and area. */
function counting(world: World, active: readonly number[]): Answer[] {
  const newest = new Map<string, Answer>()
  for (const answer of world.answers) {
    if (!active.includes(answer.upload)) continue
    const key = `${answer.person}|${answer.quarter}|${answer.area}`
    const other = newest.get(key)
    if (!other || other.upload < answer.upload) newest.set(key, answer)
  }
  return [...newest.values()]
}

/** Where an answer stands among the uploads known so far: the path of its atom. */
function pathsOf(world: World, known: readonly number[]): Map<Answer, string[]> {
  const uploadsOf = new Map<string, number[]>()
  const answers = world.answers.filter((answer) => known.includes(answer.upload))
  for (const { person, quarter, area, upload } of answers) {
    const key = `${person}|${quarter}|${area}`
    uploadsOf.set(key, [...(uploadsOf.get(key) ?? []), upload])
  }
  const touched = new Map<string, Set<number>>()
  const cells = new Map<Answer, { cell: string[]; mine: number[] }>()
  for (const answer of answers) {
    const { upload, quarter, area, group, person } = answer
    const mine = uploadsOf.get(`${person}|${quarter}|${area}`) ?? []
    const older = mine.filter((other) => other < upload).join(',')
    const cell = [String(upload), quarter, String(area), group, `older:${older}`]
    cells.set(answer, { cell, mine })
    const newer = touched.get(atomKey(cell)) ?? new Set()
    for (const other of mine) if (other > upload) newer.add(other)
    touched.set(atomKey(cell), newer)
  }
  const paths = new Map<Answer, string[]>()
  for (const [answer, { cell, mine }] of cells) {
    const newer = [...(touched.get(atomKey(cell)) ?? [])].sort((a, b) => a - b)
    const path = newer.map((upload) => `${upload}${mine.includes(upload) ? '+' : '-'}`)
    paths.set(answer, [...cell, ...path])
  }
  return paths
}

/** The figures of one edition, for the code under test and for the attacker. */
export function editionOf(world: World, position: number) {
  const known = [...new Set(world.editions.slice(0, position + 1).flat())]
  const paths = pathsOf(world, known)
  const answers = counting(world, world.editions[position] ?? [])
  const atoms = new Map<string, Atom & { persons: number[] }>()
  for (const [answer, path] of paths) {
    const key = atomKey(path)
    const before = atoms.get(key)
    const uploads = world.answers
      .filter(
        (other) =>
          other.person === answer.person &&
          other.quarter === answer.quarter &&
          other.area === answer.area &&
          known.includes(other.upload),
      )
      .map((other) => other.upload)
    const population =
      uploads.length > 1
        ? { population: [answer.quarter, answer.area, answer.group, ...uploads.sort()].join('|') }
        : {}
    atoms.set(key, {
      path,
      n: (before?.n ?? 0) + 1,
      sumSquaredWeights: (before?.sumSquaredWeights ?? 0) + answer.weight ** 2,
      persons: [...(before?.persons ?? []), answer.person],
      ...population,
    })
  }
  const quarters = [...new Set(world.answers.map((answer) => answer.quarter))].sort()
  const years = quarters.length > 1 ? [quarters[0]!.slice(0, 4)] : []
  const figures: Figure[] = []
  const attack: AttackRow[] = []
  for (const period of [...quarters, ...years]) {
    world.sets.forEach((set, setPosition) => {
      for (const region of new Set(set.regionOf.filter((name) => name !== null))) {
        const here = answers.filter(
          (answer) => answer.quarter.startsWith(period) && set.regionOf[answer.area] === region,
        )
        const groups = [...new Set(here.map((answer) => answer.group))].sort()
        const span = period.length === 4 ? ('year' as const) : ('quarter' as const)
        const names = { regionSet: set.name, region, period, scale: 'input' }
        const make = (group: string | null) => {
          const chosen = group === null ? groups : [group]
          const id = figureId({ ...names, group })
          const parts = chosen.map((code) => {
            const members = here.filter((answer) => answer.group === code)
            const sum = members.reduce((total, answer) => total + answer.weight, 0)
            return { members, sum }
          })
          const product = parts.reduce((total, part) => total * BigInt(part.sum), 1n)
          attack.push({
            id,
            coefficients: new Map(
              parts.flatMap(({ members, sum }) =>
                members.map(
                  (answer) => [answer.id, (product / BigInt(sum)) * BigInt(answer.weight)] as const,
                ),
              ),
            ),
          })
          figures.push({
            id,
            span,
            setPosition,
            kind: group === null ? 'total' : 'group',
            n: parts.reduce((total, part) => total + part.members.length, 0),
            largestShare: Math.max(
              0,
              ...parts.map(
                ({ members, sum }) =>
                  Math.max(...members.map((answer) => answer.weight)) / sum / parts.length,
              ),
            ),
            parts: parts.map(({ members, sum }) => ({
              coefficient: 1 / parts.length / sum,
              atoms: [...new Set(members.map((answer) => atomKey(paths.get(answer)!)))],
            })),
          })
        }
        if (here.length > 0) make(null)
        for (const group of groups) make(group)
      }
    })
  }
  return { atoms: [...atoms.values()], figures, attack }
}

/** Areas in overlapping region sets, several quarters, late uploads, answers replaced, undo, redo. */
export function randomWorld(seed: number): World {
  const random = seeded(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const areas = 3 + pick(4)
  const groups = ['huurders', 'gemeente', 'overig'].slice(0, 1 + pick(3))
  const quarters = ['2026-Q1', '2026-Q2'].slice(0, 1 + pick(2))
  const half = Array.from({ length: areas }, (_, area) => (area < areas / 2 ? 'A' : 'B'))
  const shifted = half.map((region, area) => (area === 0 ? 'B' : region))
  const partial = half.map((_, area) => (area < areas - 1 ? 'X' : null))
  const single = half.map((_, area) => `GM${area}`)
  const answers: Answer[] = []
  for (const quarter of quarters) {
    for (let area = 0; area < areas; area++) {
      for (const group of groups) {
        const size = random() < 0.25 ? 5 + pick(5) : pick(4)
        for (let k = 0; k < size; k++) {
          const upload = random() < 0.75 ? 1 : 2 + pick(2)
          const person =
            100_000 * quarters.indexOf(quarter) + 10_000 * area + 100 * groups.indexOf(group) + k
          const weight = random() < 0.6 ? 1 : 1 + pick(4)
          const base = { person, quarter, area, group }
          answers.push({ ...base, id: answers.length, upload, weight })
          if (upload < 3 && random() < 0.1) {
            answers.push({ ...base, id: answers.length, upload: 3, weight: 1 + pick(2) })
          }
        }
      }
    }
  }
  const sets = [half, shifted, partial, single].map((regionOf, place) => ({
    name: `set ${place}`,
    regionOf,
  }))
  const editions = [
    [[1], [1, 2], [1, 2, 3], [1, 3], [1, 2, 3]],
    [[1], [1, 2], [1], [1, 3], [3]],
    [[1, 2], [2], [1, 2, 3]],
  ][pick(3)]!
  return { answers, sets: random() < 0.5 ? sets : sets.slice(0, 3), editions }
}
