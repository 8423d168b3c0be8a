import type { AuditAction, AuditOutcome } from '#app/domain/people/audit'
import type { JobFailure } from '#app/domain/uploads/job'

/** The part of the writer that taking back needs. */
interface UndoWriter {
  run(name: 'undoImport' | 'redoImport', args: { importId: number }): Promise<unknown>
  run(
    name: 'recordAudit',
    args: {
      at: string
      accountId: number | null
      action: AuditAction
      subject: string
      outcome: AuditOutcome
    },
  ): Promise<unknown>
}

/** Errors that a person can do something about, by the class that they had in the writer thread. */
const REFUSALS = [
  'ImportRefused',
  'DatabaseError',
  'FileRefused',
  'UploadRefused',
  'FrameworkRefused',
]

/**
 * Takes an import back, or puts it back in force, and writes down who did it.
 * @returns null when done, else why not
 * @throws what nobody expected
 */
export async function changeImport(
  { writer, clock }: { readonly writer: UndoWriter; readonly clock: () => Date },
  task: 'undo' | 'redo',
  importId: number,
  accountId: number,
): Promise<JobFailure | null> {
  const entry = {
    accountId,
    action: task === 'undo' ? 'import_undone' : 'import_redone',
    subject: `import:${importId}`,
  } as const
  const record = (outcome: AuditOutcome) =>
    writer.run('recordAudit', { ...entry, at: clock().toISOString(), outcome })
  try {
    await writer.run(task === 'undo' ? 'undoImport' : 'redoImport', { importId })
  } catch (error) {
    const failure = failureOf(error)
    await record(failure === null ? 'failed' : 'refused')
    if (failure === null) throw error
    return failure
  }
  await record('done')
  return null
}

/** A refusal as data, whether it was thrown here or came over from the writer thread; else null. */
export function failureOf(error: unknown): JobFailure | null {
  if (!(error instanceof Error) || !REFUSALS.includes(error.name)) return null
  const { code, params } = error as Error & Partial<JobFailure>
  return code === undefined ? null : { code, params: params ?? {} }
}
