import { MINIMUM_PERSONS } from '../disclosure/decision'
import type { ImportKind } from '../ingest/opened-file'
import type { ExplainedImport } from './explanation-model'

/** What is known of a whole file. */
export interface ImportFacts {
  readonly id: number
  readonly kind: ImportKind
  readonly fileName: string
  readonly committedAt: string | null
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
}

const ORDER: readonly ImportKind[] = [
  ...(['survey', 'agreements', 'choices', 'loops', 'stakeholders', 'waves'] as const),
  ...(['cooperation', 'bottlenecks', 'regions', 'areas'] as const),
]

/** Imports as they may be shown; of a survey of fewer than five persons no count is. */
export function explainedImports(imports: readonly ImportFacts[]): ExplainedImport[] {
  return [...imports]
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.id - b.id)
    .map(({ id, kind, fileName, committedAt, ...counts }) => {
      const { rows, accepted, rejected, duplicates } = counts
      const isSmall = kind === 'survey' && accepted < MINIMUM_PERSONS
      return {
        id,
        kind,
        fileName,
        committedAt,
        counts: isSmall ? null : { rows, accepted, rejected, duplicates },
      }
    })
}
