import { toCsv } from '#app/domain/export/csv'
import { toJson } from '#app/domain/export/json'
import { scoreColumnsOf } from '#app/domain/export/score-columns'
import type { Database } from '#db/client.server'
import { readPublishedRows } from '../edition/published-scores.server'
import { readScoreRows } from '../scores/score-rows.server'
import type { ScoreQuery } from './score-query'

export type ScoreFormat = 'json' | 'csv'

const CONTENT_TYPES: Readonly<Record<ScoreFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** A file as it leaves: its text, byte for byte what the command `scores` prints. */
export interface ScoreFile {
  readonly body: string
  readonly contentType: string
}

/** The scores that were asked for, released figures only. */
export async function answerScores(
  { db }: { readonly db: Database },
  { filter, byGroup, against, published }: ScoreQuery,
  format: ScoreFormat,
): Promise<ScoreFile> {
  const rows = published
    ? await readPublishedRows(db, filter, byGroup)
    : await readScoreRows(db, filter, { byGroup, against })
  const columns = scoreColumnsOf(byGroup)
  const body = format === 'csv' ? toCsv(columns, rows) : toJson(columns, rows)
  return { body, contentType: CONTENT_TYPES[format] }
}

/**
 * The format that an Accept header prefers; JSON where both are as good.
 * @returns null where it takes neither
 */
export function formatOf(accept: string | null): ScoreFormat | null {
  const json = qualityOf('application', 'json', accept)
  const csv = qualityOf('text', 'csv', accept)
  if (json === 0 && csv === 0) return null
  return csv > json ? 'csv' : 'json'
}

/** 0…1: how welcome a media type is, the most exact range deciding; 1 without a header. */
function qualityOf(type: string, subtype: string, accept: string | null): number {
  if (accept === null || accept.trim() === '') return 1
  let best = { exactness: -1, quality: 0 }
  for (const range of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim())
    const exactness = [`*/*`, `${type}/*`, `${type}/${subtype}`].indexOf(name)
    if (exactness <= best.exactness) continue
    const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    const quality = given === undefined ? 1 : Number(given)
    best = { exactness, quality: quality >= 0 && quality <= 1 ? quality : 0 }
  }
  return best.quality
}
