import { parseIsoDay, formatIsoDay, type Day } from '#app/domain/calendar/day'
import { isLanguage, type Language } from '#app/words/language'

/** The row of one partner of a cooperation on a reference date. */
export interface PartnerView {
  readonly language: Language
  /** Of the cooperation; null where the address names none. */
  readonly id: string | null
  /** null: the first of the newest round. */
  readonly partner: string | null
  /** null: the newest. */
  readonly asOf: Day | null
}

/** No name is longer. */
const LONGEST = 2000

export function partnerViewOf(parameters: URLSearchParams): PartnerView {
  const language = parameters.get('taal')
  const text = (name: string) => parameters.get(name)?.slice(0, LONGEST) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    ...{ id: text('id'), partner: text('partner') },
    asOf: parseIsoDay(parameters.get('peildatum') ?? ''),
  }
}

export function partnerHref({ id, partner, asOf, language }: PartnerView): string {
  const parameters = new URLSearchParams()
  if (id !== null) parameters.set('id', id)
  if (partner !== null) parameters.set('partner', partner)
  if (asOf !== null) parameters.set('peildatum', formatIsoDay(asOf))
  parameters.set('taal', language)
  return `/samenwerking/partner?${parameters}`
}
