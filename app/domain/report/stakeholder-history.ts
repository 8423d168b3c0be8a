import type { NamedStakeholder } from '../export/stakeholders-file'
import { groupBy, keyOf } from '../grouping'
import { nameKey } from '../ingest/text/text-key'
import type { VersionFacts } from './register-history'
import type { Burden, RegisterVersion } from './stakeholders-model'

/** A row of a register with its number in its file. */
export interface NumberedStakeholder extends Omit<
  NamedStakeholder,
  'regionSet' | 'region' | 'burden'
> {
  readonly rowNumber: number
  readonly burden: Burden | null
}

/**
 * Registers of a region, the one put in force last first, each with how it differs from the one before it.
 * @param rows of one region, of every import that counts, by import
 */
export function stakeholderHistory(
  rows: readonly NumberedStakeholder[],
  factsOf: (importId: number) => VersionFacts,
): readonly RegisterVersion[] {
  const versions = [...groupBy(rows, ({ importId, period }) => keyOf(importId, period)).values()]
  return versions
    .map((version, at): RegisterVersion => {
      const before = versions[at - 1]
      const { importId, period } = version[0]
      const { fileName, committedAt, who } = factsOf(importId)
      return {
        ...{ importId, period, rows: version.length, fileName, who, at: committedAt },
        changes: before === undefined ? null : changesOf(before, version),
      }
    })
    .reverse()
}

function changesOf(
  before: readonly NumberedStakeholder[],
  after: readonly NumberedStakeholder[],
): NonNullable<RegisterVersion['changes']> {
  const [old, now] = [contentsOf(before), contentsOf(after)]
  const kept = [...now].filter(([key]) => old.has(key))
  return {
    added: now.size - kept.length,
    removed: old.size - kept.length,
    changed: kept.filter(([key, content]) => old.get(key) !== content).length,
  }
}

/** What a register says of each group and organisation. */
function contentsOf(rows: readonly NumberedStakeholder[]): ReadonlyMap<string, string> {
  return new Map(
    rows.map(({ group, organisation, ...row }) => {
      const { interest, influence, burden, position, invited, weight, weightReason } = row
      const said = [interest, influence, burden, position, invited, weight, weightReason]
      return [keyOf(group, nameKey(organisation ?? '')), JSON.stringify(said)] as const
    }),
  )
}
