export type UploadRefusalCode =
  /** No job with this number. */
  | 'upload_unknown'
  /** Its file is gone: imported, thrown away, or a day old. */
  | 'upload_gone'
  /** Only what was checked without being refused can be imported. */
  | 'upload_not_checked'

/** Why nothing can be done with an uploaded file; the sentence is made in words/. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused'

  constructor(
    readonly code: UploadRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}
