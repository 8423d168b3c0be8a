import { dayOf } from '../api/api-token'
import type { Day } from '#app/domain/calendar/day'
import type { Year } from '#app/domain/calendar/year'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import { releaseQuality } from '#app/domain/disclosure/quality-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Framework } from '#app/domain/framework/framework'
import { qualityReportOf, type QualityReport } from '#app/domain/report/quality'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as imports from '#db/repositories/imports.server'
import * as quality from '#db/repositories/released-quality.server'
import type { CommandsOf, WriterOf } from '../commands'
import { remembered } from '../remembered.server'
import { readScores } from '../scores/read-scores.server'
import { renewQuality, yearsDue } from './renew-quality.server'
import { yearKey } from './years-of-versions.server'

/** What the writer does for the quality of the instrument. @param db the connection that may write */
export function qualityHandlers(db: Database) {
  // Everybody who asks meanwhile waits for the same one: it reads all answers of a year.
  let running: Promise<void> | null = null
  return {
    renewQuality: (asked: { readonly today: Day }): Promise<void> =>
      (running ??= renewQuality(db, asked).finally(() => {
        running = null
      })),
  }
}

interface QualityTools {
  readonly db: Database
  readonly writer: WriterOf<CommandsOf<ReturnType<typeof qualityHandlers>>>
  readonly clock: () => Date
}

interface QualitySelection {
  readonly year: Year | null
}

/** How the survey measured in a year that is over. @param year null: the newest of which anything is known */
export async function readQuality(
  { db, writer, clock }: QualityTools,
  { year }: QualitySelection,
): Promise<Disclosed<QualityReport>> {
  const today = dayOf(clock())
  // Only after answers of a closed year changed and nobody looked since.
  if ((await yearsDue(db, today)).length > 0) await writer.run('renewQuality', { today })
  const seen = (await quality.findAll(db)).map((row) => [yearKey(row), row.madeOf])
  return rememberedReport(db, { year, seen: JSON.stringify(seen) })
}

/** What was looked at decides what is on show, which changes without the data. */
const rememberedReport = remembered(makeReport, { beside: 'quality' })

async function makeReport(
  { db }: { readonly db: Database },
  { year }: QualitySelection & { readonly seen: string },
): Promise<Disclosed<QualityReport>> {
  const rows = releaseQuality(await quality.findAll(db))
  const scores = await readScores(db, { by: 'year' })
  const versions = new Map<string, Framework>()
  for (const { frameworkVersion } of rows) {
    const framework = await frameworks.findByVersion(db, frameworkVersion)
    if (framework !== null) versions.set(frameworkVersion, framework)
  }
  const sets = [...new Set(scores.map(({ regionSet }) => regionSet))]
  const sample = sets.length > 0 && sets.every(isSampleSet)
  const asOf = await imports.findLastCommit(db)
  const context = { year, frameworks: versions, asOf, sample }
  return mapDisclosed({ rows, scores }, (released) =>
    qualityReportOf(released.rows, released.scores, context),
  )
}
