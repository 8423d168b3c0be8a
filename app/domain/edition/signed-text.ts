/** The content of an edition with what proves it. */
export interface SignedText {
  /** Canonical JSON of EditionContent. */
  readonly text: string
  /** Hex, of the text as UTF-8. */
  readonly sha256: string
  /** Ed25519 over the text as UTF-8, base64. */
  readonly signature: string
  /** SPKI, DER in base64. */
  readonly publicKey: string
}
