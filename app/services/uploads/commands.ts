import type { UploadOptions } from '#app/domain/uploads/job'

/** Who asks, and when (ISO moment in UTC). */
interface ByWhom {
  readonly accountId: number | null
  readonly at: string
}

interface OnJob extends ByWhom {
  readonly jobId: number
}

/** Everything that is done with an uploaded file, as commands to the one writer. */
export interface UploadCommands {
  /** Makes room: throws away what nobody decided on in time. Gives the directory to write to. */
  prepareUpload: { arguments: { at: string }; result: { directory: string } }
  /** After a start: jobs of a process that died are ended, their files thrown away. */
  sweepUploads: { arguments: { at: string }; result: { failed: number } }
  /** Checks a file that has been written to the directory. */
  queueUpload: {
    arguments: ByWhom & {
      /** As `spoolFile` named it. */
      spool: string
      bytes: number
      /** As `displayName` made it. */
      fileName: string
      options: UploadOptions
    }
    result: { jobId: number }
  }
  /** Checks the same file again, read in another way. */
  recheckUpload: { arguments: OnJob & { options: UploadOptions }; result: { jobId: number } }
  /** Imports the very file that was checked. */
  commitUpload: { arguments: OnJob; result: { jobId: number } }
  /** Stops what waits or works, throws away what waits for a decision. */
  cancelUpload: { arguments: OnJob; result: undefined }
}

/** The part of the writer that uploads need: a thread in the server, plain calls in tests. */
export interface UploadWriter {
  run<Name extends keyof UploadCommands>(
    name: Name,
    args: UploadCommands[Name]['arguments'],
  ): Promise<UploadCommands[Name]['result']>
}
