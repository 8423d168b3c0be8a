import { Answers, Heard, type Mean } from './mean'
import { InForce, quarterOf, type Form, type RawFile } from './raw'
import { Span } from './span'

/** A mean that could be shown: of at least five persons, nobody with over half of its weight. */
interface Candidate {
  readonly name: string
  readonly mean: Mean
}

export function nameOf(set: string, region: string, period: string, group: string | null): string {
  return JSON.stringify([set, region, period, group])
}

/**
 * What the guarantee allows, found without any ledger: the means of one form are gone through in the order
 * of method section 9, and each is taken beside which those that were taken tell nothing of four persons.
 *
 * @param editions files in force, edition after edition; what was shown before comes first
 * @returns the names of what is on show in the last one
 */
export function allowed(editions: readonly (readonly RawFile[])[], form: Form): Set<string> {
  const answers = new Answers()
  let taken: readonly Mean[] = []
  let shown = new Set<string>()
  for (const files of editions) {
    const candidates = inOrder(new InForce(files), answers, form)
    const before = candidates.filter(({ name }) => shown.has(name))
    const others = candidates.filter(({ name }) => !shown.has(name))
    shown = new Set()
    for (const { name, mean } of [...before, ...others]) {
      const span = new Span(taken)
      const isNew = span.add(mean)
      if (isNew && span.leak() !== null) continue
      if (isNew) taken = [...taken, mean]
      shown.add(name)
    }
  }
  return shown
}

/** Set after set: totals, then groups, the largest first; years after their quarters. */
function inOrder(force: InForce, answers: Answers, form: Form): Candidate[] {
  const quarters = [...new Set(force.counting.map(quarterOf))].sort()
  const ended = quarters.filter((quarter) => quarter.endsWith('Q4'))
  return [quarters, ended.map((quarter) => quarter.slice(0, 4))].flatMap((periods) =>
    [...force.regions()].flatMap(([set, regions]) => {
      const all = regions.flatMap((region) =>
        periods.map((period) => new Heard(force, answers, { set, region, period }, form)),
      )
      const groups = all
        .flatMap((heard) => [...heard.weights.keys()].map((group) => ({ heard, group })))
        .sort((a, b) => b.heard.persons(b.group) - a.heard.persons(a.group))
      return [
        ...all.flatMap((heard) => candidateOf(heard, null)),
        ...groups.flatMap(({ heard, group }) => candidateOf(heard, group)),
      ]
    }),
  )
}

function candidateOf(heard: Heard, group: string | null): Candidate[] {
  if (heard.persons(group) < 5 || heard.largestShare(group) > 0.5) return []
  const { set, region, period } = heard.names
  const mean = group === null ? heard.total() : heard.group(group)
  return [{ name: nameOf(set, region, period, group), mean }]
}
