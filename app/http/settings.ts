/** What the operator decides about the server: read from the environment once, at the start. */
export interface ServerSettings {
  /** Address to listen on; loopback unless stated. */
  readonly host: string
  /** Port to listen on; 0 lets the system choose. */
  readonly port: number
  /** `https://draagvlak.example.nl`: how browsers reach the server, when a proxy stands in between. */
  readonly publicOrigin: string | null
  /** Proxies whose X-Forwarded-* is believed, as express understands them; false believes nobody. */
  readonly trustProxy: false | number | string
}

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

/**
 * Reads HOST, PORT, PUBLIC_ORIGIN and TRUST_PROXY.
 *
 * @param environment - usually `process.env`
 * @throws InvalidSetting for a port outside 0…65535, an origin with a path, or a hop count below 1
 */
export function readServerSettings(
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  return {
    host: environment.HOST || '127.0.0.1',
    port: readPort(environment.PORT),
    publicOrigin: readPublicOrigin(environment.PUBLIC_ORIGIN),
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
  }
}

function readPort(text: string | undefined): number {
  if (!text) return 3000
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new InvalidSetting('PORT', 'give a whole number from 0 to 65535')
  }
  return port
}

function readPublicOrigin(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  const bare = url && (url.protocol === 'http:' || url.protocol === 'https:')
  if (!bare || text.replace(/\/$/, '').toLowerCase() !== url.origin) {
    throw new InvalidSetting('PUBLIC_ORIGIN', 'give scheme and host only, as in https://host.nl')
  }
  return url.origin
}

function readTrustProxy(text: string | undefined): false | number | string {
  if (!text || text === 'false') return false
  if (!/^\d+$/.test(text)) return text
  if (Number(text) < 1) throw new InvalidSetting('TRUST_PROXY', 'give 1 or more hops, or addresses')
  return Number(text)
}
