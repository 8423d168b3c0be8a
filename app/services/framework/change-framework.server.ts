import { groupBy, keyOf } from '#app/domain/grouping'
import { readFrameworkText } from '#app/domain/framework/parse'
import type { FrameworkAnswer, FrameworkPreview } from '#app/domain/framework/preview'
import { failureOf } from '../uploads/undo-import.server'
import type { FrameworkOutcome, FrameworkRequest } from './import-framework.server'

/** The part of the writer that changing the framework needs. */
interface FrameworkWriter {
  run(name: 'importFramework', request: FrameworkRequest): Promise<FrameworkOutcome>
}

/**
 * Checks a framework and says what it would change, or makes it the one in force.
 * @param task `try` stores nothing
 */
export async function changeFramework(
  { writer, clock }: { readonly writer: FrameworkWriter; readonly clock: () => Date },
  task: 'try' | 'take',
  text: string,
  accountId: number,
): Promise<FrameworkAnswer> {
  if (text.trim() === '') return { kind: 'none' }
  const { data: framework, issues } = readFrameworkText(text)
  if (framework === null) return { kind: 'unfit', issues }
  try {
    const request = { framework, accountId, dryRun: task === 'try', now: clock().toISOString() }
    const outcome = await writer.run('importFramework', request)
    return task === 'take'
      ? { kind: 'taken' }
      : { kind: 'tried', preview: previewOf(outcome, text) }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return { kind: 'refused', failure }
  }
}

function previewOf(outcome: FrameworkOutcome, text: string): FrameworkPreview {
  const { version, parts, scoresMoved } = outcome
  const countBy = (key: (moved: (typeof scoresMoved)[number]) => string) =>
    [...groupBy(scoresMoved, key)].map(([name, moved]) => [name, moved.length] as const)
  const moved = {
    scores: scoresMoved.length,
    regions: countBy(({ region_set: set, region }) => keyOf(set, region)).length,
    periods: countBy(({ period }) => period).length,
    byForm: countBy(({ dimension }) => dimension),
  }
  return { version, parts, moved, text }
}
