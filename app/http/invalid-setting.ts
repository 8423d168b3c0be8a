/** A setting that cannot be used; says which one and what it should look like. */
export class InvalidSetting extends Error {
  readonly code = 'invalid-setting'
  constructor(
    readonly setting: string,
    expectation: string,
  ) {
    super(`${setting}: ${expectation}`)
    this.name = 'InvalidSetting'
  }
}

/** Scheme and host of an address that is nothing else; null for any other text. */
export function bareOrigin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const isWeb = url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
  return isWeb && text.replace(/\/$/, '').toLowerCase() === url.origin ? url.origin : null
}
