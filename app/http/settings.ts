import type { MailSettings } from '#app/services/mail/handlers.server'
import { bareOrigin, InvalidSetting } from './invalid-setting'
import { readMailSettings } from './mail-settings'

/** What the operator decides about the server: read from the environment once, at the start. */
export interface ServerSettings {
  /** Address to listen on; loopback unless stated. */
  readonly host: string
  /** Port to listen on; 0 lets the system choose. */
  readonly port: number
  /**
   * `https://draagvlak.example.nl`: how browsers reach the server, when a proxy stands in between. The
   * first is the one that links outside a request name.
   */
  readonly publicOrigins: readonly string[]
  /** Proxies whose X-Forwarded-* is believed, as express understands them; false believes nobody. */
  readonly trustProxy: false | number | string
  /** How long lines of the audit log are kept. */
  readonly auditDays: number
  /** How long mails are kept that were sent or will not be. */
  readonly mailDays: number
  /** null: no mail is sent. */
  readonly mail: MailSettings | null
}

/**
 * Reads HOST, PORT, PUBLIC_ORIGIN, TRUST_PROXY, AUDIT_LOG_DAYS, MAIL_DAYS and what is about mail.
 *
 * @param environment - usually `process.env`
 * @throws InvalidSetting for a port outside 0…65535, an origin with a path or a host twice, a hop
 *   count below 1, or days outside 1…36500
 */
export function readServerSettings(
  environment: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  const publicOrigins = readPublicOrigins(environment.PUBLIC_ORIGIN)
  return {
    host: environment.HOST || '127.0.0.1',
    port: readPort(environment.PORT),
    publicOrigins,
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
    auditDays: readDays(environment, 'AUDIT_LOG_DAYS', AUDIT_DAYS),
    mailDays: readDays(environment, 'MAIL_DAYS', MAIL_DAYS),
    mail: readMailSettings(environment, publicOrigins[0]),
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

/** Several stand behind one another, with commas or spaces between them. */
function readPublicOrigins(text = ''): readonly string[] {
  const origins = text
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map(readOrigin)
  if (new Set(origins.map((origin) => new URL(origin).host)).size < origins.length) {
    throw new InvalidSetting('PUBLIC_ORIGIN', 'give every host once')
  }
  return origins
}

function readOrigin(text: string): string {
  const origin = bareOrigin(text)
  if (origin === null) {
    throw new InvalidSetting('PUBLIC_ORIGIN', 'give scheme and host only, as in https://host.nl')
  }
  return origin
}

/** A year, and a month to look back on it. */
const AUDIT_DAYS = 400
const MAIL_DAYS = 90

function readDays(
  environment: Readonly<Record<string, string | undefined>>,
  name: 'AUDIT_LOG_DAYS' | 'MAIL_DAYS',
  usual: number,
): number {
  const text = environment[name]
  if (!text) return usual
  const days = Number(text)
  if (!/^\d+$/.test(text) || days < 1 || days > 36_500) {
    throw new InvalidSetting(name, 'give a whole number of days from 1 to 36500')
  }
  return days
}

function readTrustProxy(text: string | undefined): false | number | string {
  if (!text || text === 'false') return false
  if (!/^\d+$/.test(text)) return text
  if (Number(text) < 1) throw new InvalidSetting('TRUST_PROXY', 'give 1 or more hops, or addresses')
  return Number(text)
}
