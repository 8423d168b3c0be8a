import type { FileEvidence, Readings } from '#app/domain/ingest/evidence/file-evidence'
import type { Parsed } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import type { PassedOver } from '#app/domain/ingest/rows/passed-over'
import type { Table } from './table'

/** A larger file is read through only where its beginning leaves something open. Bytes. */
const READ_WHOLE = 32_000_000

/**
 * Reads the table once for what its columns as a whole tell.
 * @throws FileRefused quote_not_closed
 */
export async function gatherEvidence(
  table: Table,
  evidence: FileEvidence,
  passedOver: PassedOver,
  answers: Answers | undefined,
): Promise<Parsed<Readings>> {
  const isLarge = table.facts.bytes > READ_WHOLE
  let [hasRows, gathered] = [false, 0]
  for await (const { records, firstRow, bytesRead } of table.blocks()) {
    // A piece of the file may come as many blocks: one of few rows would tell too little of all.
    const isPieceEnd = isLarge && hasRows && bytesRead > gathered
    if (isPieceEnd && evidence.conclude({}).issues.length === 0) break
    hasRows ||= records.length > 0
    gathered = bytesRead
    records.forEach((record, at) => {
      if (!passedOver.isRow(record, firstRow + at)) return
      // Of the others held back, sums and notes, nothing can be read.
      for (const held of passedOver.given) if (held.as === 'word') evidence.add(held.record)
      evidence.add(record)
    })
  }
  return evidence.conclude(answers)
}
