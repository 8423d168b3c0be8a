import type { Overview } from './overview-model'
import type { Statement } from './statements'

/** Whether what a page says first is also to be seen in another region set. */
export interface Elsewhere {
  readonly regionSet: string
  /** The strongest alike; null where there is none. */
  readonly statement: Statement | null
}

const FALLS: readonly Statement['kind'][] = ['weak_and_falling', 'falling']

/**
 * What the title says, looked up in the same quarter of another region set: the same form, and falling,
 * rising or weak as well. null where the title is no statement.
 */
export function elsewhere(
  { findings: { title } }: Pick<Overview, 'findings'>,
  { regionSet, findings }: Pick<Overview, 'regionSet' | 'findings'>,
): Elsewhere | null {
  if (title.key !== 'statement' || regionSet === null) return null
  const { kind, parts } = title.values
  const form = parts[0]?.form
  const isAlike = (other: Statement) =>
    other.parts[0]?.form === form &&
    (FALLS.includes(kind) ? FALLS.includes(other.kind) : other.kind === kind)
  const said = [findings.title, ...findings.sentences].flatMap((finding) =>
    finding.key === 'statement' ? [finding.values] : [],
  )
  return { regionSet, statement: said.find(isAlike) ?? null }
}
