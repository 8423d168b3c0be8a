import type { MailSettings } from '#app/services/mail/handlers.server'
import { bareOrigin, InvalidSetting } from './invalid-setting'

/**
 * Reads DRAAGVLAK_SMTP, DRAAGVLAK_MAIL_FROM and DRAAGVLAK_ADDRESS; without the first no mail is sent.
 * @param publicOrigin what links begin with where DRAAGVLAK_ADDRESS is not given
 * @throws InvalidSetting for an address that is none, or one that is missing
 */
export function readMailSettings(
  environment: Readonly<Record<string, string | undefined>>,
  publicOrigin: string | undefined,
): MailSettings | null {
  const { DRAAGVLAK_SMTP: smtp, DRAAGVLAK_MAIL_FROM: from } = environment
  if (!smtp) return null
  const url = URL.canParse(smtp) ? new URL(smtp) : null
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new InvalidSetting('DRAAGVLAK_SMTP', 'give smtp:// or smtps://, as in smtp://host:587')
  }
  if (!from || !/^[^<>@\s]+@[^<>@\s]+$|^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$/.test(from)) {
    const expectation = 'give an e-mail address, as in Draagvlak <draagvlak@host.nl>'
    throw new InvalidSetting('DRAAGVLAK_MAIL_FROM', expectation)
  }
  const address = bareOrigin(environment.DRAAGVLAK_ADDRESS || publicOrigin || '')
  if (address === null) {
    const expectation = 'give what links begin with, as in https://host.nl'
    throw new InvalidSetting('DRAAGVLAK_ADDRESS', expectation)
  }
  return { smtp, from, address }
}
