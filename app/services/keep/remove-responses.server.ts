import { heldIn } from '#app/domain/grouping'
import type { Quarter } from '#app/domain/calendar/quarter'
import { Cells } from '#app/domain/sums/cells'
import type { Database } from '#db/client.server'
import * as organisations from '#db/repositories/organisations.server'
import * as respondents from '#db/repositories/respondents.server'
import { noteErased } from '../release/note-erased.server'
import { rescoreAndRelease } from '../release/rescore-and-release.server'
import { leaveOutOfRuns } from '../responses/respondent-runs.server'
import { summingContext } from '../responses/summing-context.server'
import { resumCells } from '../responses/sums.server'

/** How much of respondents there was. */
export interface RemovedResponses {
  /** Imports that had something of them, undone ones too. */
  readonly imports: number
  readonly responses: number
  readonly comments: number
}

/**
 * Removes everything of these respondents and makes sums and scores what they would be had they never
 * answered, digit for digit. No response of others starts or ceases to count: only responses of one
 * respondent supersede each other. What an import said of its file (rows read, accepted) stays: it
 * tells of the file. Within one transaction.
 */
export async function removeResponses(
  db: Database,
  hashes: readonly respondents.RespondentHash[],
): Promise<RemovedResponses> {
  const found = await respondents.findResponses(db, hashes)
  if (found.length === 0) return { imports: 0, responses: 0, comments: 0 }
  const rows = new Map<number, number[]>()
  const cells = new Map<number, Cells>()
  const places = new Map<Quarter, Set<number>>()
  const touched = new Set<Quarter>()
  const named = new Set<number>()
  for (const { importId, rowNumber, ...response } of found) {
    heldIn(rows, importId, () => []).push(rowNumber)
    heldIn(places, response.quarter, () => new Set<number>()).add(response.placeId)
    if (response.organisationId !== null) named.add(response.organisationId)
    if (response.importState !== 'active' || !response.counts) continue
    heldIn(cells, importId, () => new Cells()).add(response.quarter, response.placeId)
    touched.add(response.quarter)
  }

  let responses = 0
  let comments = 0
  for (const [importId, rowNumbers] of rows) {
    const deleted = await respondents.deleteRows(db, importId, rowNumbers)
    await leaveOutOfRuns(db, importId, hashes)
    responses += deleted.responses
    comments += deleted.comments
  }
  const context = await summingContext(db)
  for (const [importId, changed] of cells) await resumCells(db, importId, changed, context)
  await organisations.deleteUnused(db, [...named])
  for (const [quarter, ofQuarter] of places) await noteErased(db, quarter, [...ofQuarter], context)
  if (touched.size > 0) await rescoreAndRelease(db, [...touched])
  return { imports: rows.size, responses, comments }
}
