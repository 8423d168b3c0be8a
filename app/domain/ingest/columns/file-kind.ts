import type { Framework } from '../../framework/framework'
import type { IngestIssue, Parsed } from '../issue'
import type { ColumnMapping } from './mapping'
import { recogniseAreas } from './recognise-areas'
import {
  type RecogniseOptions,
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
export const TABLE_KINDS = [
  ...(['survey', 'agreements', 'regions', 'stakeholders', 'waves', 'loops', 'choices'] as const),
  ...(['cooperation', 'bottlenecks'] as const),
] as const
export type TableKind = (typeof TABLE_KINDS)[number]
export const FILE_KINDS = [...TABLE_KINDS, 'areas'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export interface Recognised {
  readonly format: string
  /** Canonical name → heading as it stands in the file. */
  readonly mapping: Readonly<Record<string, string>>
  readonly issues: readonly IngestIssue[]
  /** Index of a column → the canonical name that it holds. */
  readonly meanings: ReadonlyMap<number, string>
  /** Indices of columns that are a survey tool's own. */
  readonly own: readonly number[]
}

/** The columns of a kind of file, in one shape for all kinds. */
export function recogniserOf(
  kind: FileKind,
): (header: readonly string[], framework: Framework, options?: RecogniseOptions) => Recognised {
  return (header, framework, options = {}) => {
    if (kind === 'survey') {
      const parsed = recogniseSurvey(header, framework, options)
      const { format, itemColumns, momentColumns, versions, own } = parsed.data
      const items = framework.items.flatMap(({ code }, index): [string, number][] => {
        const column = itemColumns[index] ?? -1
        return column < 0 ? [] : [[code, column]]
      })
      const { meanings, ...found } = shape(parsed, items)
      const moments = momentColumns.map((column) => [column, 'completed_at'] as const)
      const others = [...versions].flatMap(([column, same]) => {
        return same.map((other) => [other, meanings.get(column) ?? ''] as const)
      })
      return { ...found, format, own, meanings: new Map([...moments, ...meanings, ...others]) }
    }
    if (kind === 'agreements') return shape(recogniseAgreements(header, options))
    if (kind === 'regions') return shape(recogniseRegions(header, options))
    if (kind === 'stakeholders') return shape(recogniseStakeholders(header, options))
    if (kind === 'waves') return shape(recogniseWaves(header, options))
    if (kind === 'loops') return shape(recogniseLoops(header, options))
    if (kind === 'choices') return shape(recogniseChoices(header, options))
    if (kind === 'cooperation') return shape(recogniseCooperation(header, options))
    if (kind === 'bottlenecks') return shape(recogniseBottlenecks(header, options))
    return shape(recogniseAreas(header, options))
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
  items: readonly (readonly [string, number])[] = [],
): Recognised {
  const { header, columns } = parsed.data
  const entries = [...columns, ...items]
  return {
    format: 'canonical',
    mapping: Object.fromEntries(entries.map(([name, index]) => [name, header[index] ?? ''])),
    issues: parsed.issues,
    meanings: new Map(entries.map(([name, index]) => [index, name])),
    own: [],
  }
}
