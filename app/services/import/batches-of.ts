import type { BatchOf, ImportBatch, ImportKind, OpenedFile } from '#app/domain/ingest/opened-file'

/** The batches of a file of this kind. They may come from another thread, so each is looked at. */
export async function* batchesOf<Kind extends ImportKind>(
  kind: Kind,
  file: OpenedFile,
): AsyncGenerator<BatchOf<Kind>> {
  for await (const batch of file.batches()) {
    if (!isOf(kind, batch)) throw new Error(`a batch of ${batch.kind} in a file of ${kind}`)
    yield batch
  }
}

function isOf<Kind extends ImportKind>(kind: Kind, batch: ImportBatch): batch is BatchOf<Kind> {
  return batch.kind === kind
}
