import type { Framework } from '../../framework/framework'
import type { IngestIssue, Parsed } from '../issue'
import type { ColumnMapping, ExplicitMapping } from './mapping'
import { recogniseAreas } from './recognise-areas'
import {
  recogniseAgreements,
  recogniseBottlenecks,
  recogniseChoices,
  recogniseCooperation,
  recogniseLoops,
  recogniseRegions,
  recogniseStakeholders,
  recogniseWaves,
} from './recognise'
import { recogniseSurvey } from './recognise-survey'

/** Those that are tables; what JSON holds is told by its first character. */
const TABLE_KINDS = [
  ...(['survey', 'agreements', 'regions', 'stakeholders', 'waves', 'loops', 'choices'] as const),
  ...(['cooperation', 'bottlenecks'] as const),
] as const
export const FILE_KINDS = [...TABLE_KINDS, 'areas'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export interface Recognised {
  readonly format: string
  /** Canonical name → heading as it stands in the file. */
  readonly mapping: Readonly<Record<string, string>>
  readonly issues: readonly IngestIssue[]
}

/** The columns of a kind of file, in one shape for all kinds. */
export function recogniserOf(
  kind: FileKind,
): (header: readonly string[], framework: Framework, explicit?: ExplicitMapping) => Recognised {
  return (header, framework, explicit = {}) => {
    if (kind === 'survey') {
      const parsed = recogniseSurvey(header, framework, { explicit })
      const { format, itemColumns } = parsed.data
      const items = framework.items.flatMap(({ code }, index): [string, string][] => {
        const heading = header[itemColumns[index] ?? -1]
        return heading === undefined ? [] : [[code, heading]]
      })
      return { ...shape(parsed, items), format }
    }
    if (kind === 'agreements') return shape(recogniseAgreements(header, { explicit }))
    if (kind === 'regions') return shape(recogniseRegions(header, { explicit }))
    if (kind === 'stakeholders') return shape(recogniseStakeholders(header, { explicit }))
    if (kind === 'waves') return shape(recogniseWaves(header, { explicit }))
    if (kind === 'loops') return shape(recogniseLoops(header, { explicit }))
    if (kind === 'choices') return shape(recogniseChoices(header, { explicit }))
    if (kind === 'cooperation') return shape(recogniseCooperation(header, { explicit }))
    if (kind === 'bottlenecks') return shape(recogniseBottlenecks(header, { explicit }))
    return shape(recogniseAreas(header, { explicit }))
  }
}

/** The kind of which the header has most columns; survey where nothing decides. */
export function guessKind(header: readonly string[], framework: Framework): FileKind {
  const counts = TABLE_KINDS.map((kind) => {
    const { mapping } = recogniserOf(kind)(header, framework)
    return { kind, count: Object.keys(mapping).length }
  })
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).kind
}

function shape(
  parsed: Parsed<ColumnMapping<string>>,
  items: readonly (readonly [string, string])[] = [],
): Recognised {
  const { header, columns } = parsed.data
  const entries = [...columns].map(([name, index]): [string, string] => [name, header[index] ?? ''])
  return {
    format: 'canonical',
    mapping: Object.fromEntries([...entries, ...items]),
    issues: parsed.issues,
  }
}
