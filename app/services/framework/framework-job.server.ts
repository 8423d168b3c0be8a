import { readFile } from 'node:fs/promises'
import { parseFramework } from '#app/domain/framework/parse'
import type { FrameworkEffect } from '#app/domain/framework/preview'
import { groupBy, keyOf } from '#app/domain/grouping'
import type { JobOutcome } from '#app/domain/uploads/job'
import type { DatabaseHandle } from '#db/client.server'
import {
  importFramework,
  type FrameworkOutcome,
  type FrameworkRequest,
} from './import-framework.server'

/** No rows are read. */
const NO_ROWS = {
  ...{ rows: 0, accepted: 0, rejected: 0, duplicates: 0, issuesTotal: 0 },
  scoresMoved: [],
}

/**
 * Tries a framework that was handed in, or puts it in force.
 * @param path of its text
 * @throws what importFramework throws
 */
export async function runFrameworkJob(
  handle: DatabaseHandle,
  path: string,
  request: Omit<FrameworkRequest, 'framework'>,
  clock: () => number,
): Promise<JobOutcome> {
  const started = clock()
  const framework = parseFramework(await readFile(path, 'utf8'))
  const effect = effectOf(await importFramework(handle, { ...request, framework }))
  return { ...NO_ROWS, seconds: (clock() - started) / 1000, framework: effect }
}

function effectOf({ version, parts, scoresMoved }: FrameworkOutcome): FrameworkEffect {
  const countBy = (key: (moved: (typeof scoresMoved)[number]) => string) =>
    [...groupBy(scoresMoved, key)].map(([name, moved]) => [name, moved.length] as const)
  const moved = {
    scores: scoresMoved.length,
    regions: countBy(({ region_set: set, region }) => keyOf(set, region)).length,
    periods: countBy(({ period }) => period).length,
    byForm: countBy(({ dimension }) => dimension),
  }
  return { version, parts, moved }
}
