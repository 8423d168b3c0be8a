import type { BreakReason } from '#app/domain/scoring/line-break'
import type { RegionQuarter } from '#app/domain/report/region-model'
import { bilingual, type Language } from './language'

const DUTCH = {
  other_items: 'andere vragen',
  other_groups: 'andere groepen',
  other_weights: 'andere weging',
  other_record: 'met of zonder afspraken',
  withRecord: 'met afspraken',
  withoutRecord: 'zonder afspraken',
}

const ENGLISH: typeof DUTCH = {
  other_items: 'other questions',
  other_groups: 'other groups',
  other_weights: 'other weights',
  other_record: 'with or without agreements',
  withRecord: 'with agreements',
  withoutRecord: 'without agreements',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** The reason by itself. */
export function breakReasonText(reason: BreakReason, language: Language): string {
  return wordsIn(language)[reason]
}

/** What a line stands broken for before a period; blank where it goes on. */
export function breakText(
  { lineBreak, status }: Pick<RegionQuarter, 'status'> & { readonly lineBreak: BreakReason | null },
  language: Language,
): string {
  const reasons = wordsIn(language)
  if (lineBreak === null) return ''
  if (lineBreak !== 'other_record') return breakReasonText(lineBreak, language)
  return status === 'survey_only' ? reasons.withoutRecord : reasons.withRecord
}
