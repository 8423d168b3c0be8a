import { SCALES } from '../../framework/framework'
import { atomKey, LedgerError } from '../ledger/atoms'
import { keepWeight } from '../ledger/heaviest'
import { isNewer, linkAnswers, type KnownAnswer, type LinkedPerson } from './linked-answers'
import {
  basePath,
  completeMark,
  type PlacedAtom,
  type Placement,
  type PlaceQuarter,
} from './placed-atom'
import type { PlaceEvent } from './place-event'

const SECONDS_PER_DAY = 86_400

/**
 * Answers of one person that say the same on a scale: one and the same y, wherever and with whatever weight
 * it is counted.
 */
interface Variable {
  readonly person: LinkedPerson
  /** In order of the events of their imports; at least one. */
  readonly answers: readonly KnownAnswer[]
}

/** The same with its scale's place in SCALES. */
interface ScaledVariable extends Variable {
  readonly scale: number
}

interface Gathered {
  readonly key: string
  readonly path: readonly string[]
  readonly importId: number
  readonly placements: readonly Placement[]
  readonly placed: string
  /** The earliest answer of all its persons. */
  since: KnownAnswer
  n: number
  sumWeights: number
  sumSquaredWeights: number
  readonly heaviest: number[]
}

/** In which atom of a scale an answer of somebody is. */
export interface AtomOf {
  /** Place in SCALES. */
  readonly scale: number
  readonly path: readonly string[]
  /** v of the atom. */
  readonly weight: number
}

/**
 * Atoms of one place and quarter that something happened to: answers of several imports, a membership
 * that changed, respondents who were erased. The path of an atom is its base and one element per event,
 * which says everything that decides when its answers count and where:
 *
 * - import J: `J-` J has nothing of these persons; `J=group,newer,days` J says the same of them on this
 *   scale, so it is no other value; `J!group,newer` J has another answer of theirs. `newer` is how many
 *   of their answers of earlier events are newer, which gives the order of all of them; `a` marks an
 *   answer without an id, which counts beside the others, `k` one that is known again, and the import in
 *   which it was before, of which only the newest does; `days` is where the answer lies among the days
 *   before it, `u` without a day; `×` is what J multiplies the first weight by, where it is not the same.
 * - a day: `<` or `>` for each answer so far that has a day.
 * - gone: the same for all that are left.
 * - complete: `c` or `i` for each answer so far, whether every item of the scale was answered; of later
 *   answers their import's element says it.
 *
 * An element speaks of events up to its own only: so paths grow and never change. All persons of an
 * atom count in the same figures, whatever is undone; that is looked after for today's state.
 *
 * Persons come one after another, and what is kept of them is counts and sums of squares: a place with
 * a million answers takes no more memory than one with ten.
 */
export class AtomsOfAnswers {
  readonly #atoms = SCALES.map(() => new Map<string, Gathered>())
  readonly #order = new Map<number, number>()

  /**
   * @param events of the place and quarter; answers of imports that are not among them have never
   *   counted
   */
  constructor(
    private readonly where: PlaceQuarter,
    private readonly events: readonly PlaceEvent[],
  ) {
    events.forEach((event, position) => {
      if (event.kind === 'import') this.#order.set(event.importId, position)
    })
  }

  /**
   * @param answers all that somebody gave, of all imports that were ever active, by row number within an
   *   import: whoever has their id, or without one their content, is among them too
   * @throws LedgerError atom_changed where persons of one atom count in different figures
   */
  add(answers: readonly KnownAnswer[]): void {
    for (const person of linkAnswers(answers.filter(({ importId }) => this.#order.has(importId)))) {
      this.#atoms.forEach((atoms, k) => {
        for (const variable of variablesOf(person, k, this.#order)) {
          gather(atoms, { ...variable, scale: k }, this.where, this.events, this.#order)
        }
      })
    }
  }

  /** Of what was added, scale by scale, in the order in which the answers came in. */
  atoms(): PlacedAtom[] {
    return SCALES.flatMap((scale, k) => {
      const inOrder = [...this.#atoms[k]!.values()].sort(({ since: first }, { since: second }) =>
        byRow(first, second),
      )
      return inOrder.map(({ key, path, n, importId, placements, ...sums }) => {
        const { sumWeights, sumSquaredWeights, heaviest } = sums
        const copies = Math.max(1, placements.length)
        const atom = { path, n, sumWeights, sumSquaredWeights, heaviest, copies }
        return { ...this.where, scale, importId, placements, atom, key }
      })
    })
  }

  /** The atoms of one respondent's answers, of all imports that were ever active. */
  atomsOf(answers: readonly KnownAnswer[]): AtomOf[] {
    const known = answers.filter(({ importId }) => this.#order.has(importId))
    return [...linkAnswers(known)].flatMap((person) =>
      SCALES.flatMap((_, scale) =>
        variablesOf(person, scale, this.#order).map((variable) => ({
          scale,
          path: pathOf({ ...variable, scale }, this.where, this.events, this.#order),
          weight: variable.answers[0]!.weight,
        })),
      ),
    )
  }
}

function variablesOf(
  person: LinkedPerson,
  k: number,
  order: ReadonlyMap<number, number>,
): Variable[] {
  const byValue = new Map<number, KnownAnswer[]>()
  const inOrder = [...person.answers.values()].sort(
    (first, second) => order.get(first.importId)! - order.get(second.importId)!,
  )
  for (const answer of inOrder) {
    const score = answer.scores[k]!
    if (Number.isNaN(score)) continue
    const same = byValue.get(score)
    if (same === undefined) byValue.set(score, [answer])
    else same.push(answer)
  }
  return [...byValue.values()].map((same) => ({ person, answers: same }))
}

function gather(
  atoms: Map<string, Gathered>,
  variable: ScaledVariable,
  where: PlaceQuarter,
  events: readonly PlaceEvent[],
  order: ReadonlyMap<number, number>,
): void {
  const [first] = variable.answers as [KnownAnswer]
  const path = pathOf(variable, where, events, order)
  const key = atomKey(path)
  const placements = variable.answers
    .filter((answer) => answer.counts)
    .map((answer): Placement => {
      const { importId, group, segment, weight } = answer
      const complete = isComplete(answer, variable.scale)
      return { importId, group, segment, factor: weight / first.weight, complete }
    })
  const placed = placements
    .map(({ group, segment, factor, complete }) => `${group} ${segment} ${factor} ${complete}`)
    .sort()
    .join()
  const atom = atoms.get(key)
  const [since] = [...variable.person.answers.values()] as [KnownAnswer]
  if (atom === undefined) {
    atoms.set(key, {
      ...{ key, path, placements, placed, since, importId: first.importId, n: 1 },
      ...{ sumWeights: first.weight, sumSquaredWeights: first.weight ** 2 },
      heaviest: [first.weight],
    })
    return
  }
  if (atom.placed !== placed) throw new LedgerError('atom_changed', key)
  if (byRow(since, atom.since) < 0) atom.since = since
  atom.n += 1
  atom.sumWeights += first.weight
  atom.sumSquaredWeights += first.weight ** 2
  keepWeight(atom.heaviest, first.weight)
}

function pathOf(
  variable: ScaledVariable,
  where: PlaceQuarter,
  events: readonly PlaceEvent[],
  order: ReadonlyMap<number, number>,
): string[] {
  const [first] = variable.answers as [KnownAnswer]
  const base = basePath(first.importId, where, first.group, first.completedAt !== null)
  return [...base, ...elementsOf(variable, events, order)]
}

function elementsOf(
  { person, answers, scale }: ScaledVariable,
  events: readonly PlaceEvent[],
  order: ReadonlyMap<number, number>,
): string[] {
  const days: number[] = []
  const dayOf = ({ completedAt }: KnownAnswer) => Math.floor(completedAt! / SECONDS_PER_DAY)
  const marks = (known: readonly KnownAnswer[]) =>
    known.map((answer) => completeMark(isComplete(answer, scale))).join('')
  const asked = events.findIndex(({ kind }) => kind === 'complete')
  return events.flatMap((event, position) => {
    if (event.kind === 'gone') return ['gone']
    if (event.kind === 'complete') {
      const known = answers.filter(({ importId }) => order.get(importId)! < position)
      return known.length === 0 ? [] : [`complete ${marks(known)}`]
    }
    if (event.kind === 'day') {
      days.push(event.day)
      const sides = answers
        .filter((answer) => answer.completedAt !== null && order.get(answer.importId)! < position)
        .map((answer) => (dayOf(answer) < event.day ? '<' : '>'))
      return sides.length === 0 ? [] : [`day ${event.day} ${sides.join('')}`]
    }
    const { importId } = event
    // The base says it all: nothing came before.
    if (position === 0 && answers[0]!.importId === importId) return []
    const answer = person.answers.get(importId)
    if (answer === undefined) return [`${importId}-`]
    const earlier = [...person.answers.values()].filter(
      (other) => order.get(other.importId)! < position,
    )
    const newer = earlier.filter((other) => isNewer(other, answer))
    const known = person.anonymous ? markOf(answer, earlier, order) : ''
    const mark = `${answer.group},${newer.length}${known}`
    if (!answers.includes(answer)) return [`${importId}!${mark}`]
    const after = days.filter((day) => answer.completedAt !== null && dayOf(answer) >= day)
    const factor = answer.weight / answers[0]!.weight
    const times = factor === 1 ? '' : `×${factor}`
    const told = asked >= 0 && asked < position ? `,${marks([answer])}` : ''
    const when = answer.completedAt === null ? 'u' : after.join(' ')
    return [`${importId}=${mark},${when}${times}${told}`]
  })
}

function isComplete({ complete }: KnownAnswer, scale: number): boolean {
  return (complete & (2 ** scale)) !== 0
}

/** How an answer without an id counts beside earlier ones that say the same. */
function markOf(
  { contentHash }: KnownAnswer,
  earlier: readonly KnownAnswer[],
  order: ReadonlyMap<number, number>,
): string {
  if (contentHash === null) return 'a'
  const before = earlier
    .filter((other) => other.contentHash === contentHash)
    .sort((first, second) => order.get(second.importId)! - order.get(first.importId)!)
  return `k${before[0]?.importId ?? ''}`
}

function byRow(first: KnownAnswer, second: KnownAnswer): number {
  return first.importId - second.importId || first.rowNumber - second.rowNumber
}
