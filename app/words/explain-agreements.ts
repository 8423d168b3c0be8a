import type { CheckName, CheckOutcome } from '#app/domain/agreements/checks'
import type { JudgementReason } from '#app/domain/agreements/judgement'
import type { ExplainedAgreement, ExplainedRecords } from '#app/domain/report/explanation-model'
import type { Language } from './language'
import { formatShare, formatNumber } from './numbers'

type InBoth = Readonly<Record<Language, string>>

const REASONS: Readonly<Record<JudgementReason, InBoth>> = {
  not_begun: { nl: 'liep nog niet', en: 'had not begun' },
  ended: { nl: 'was al voorbij', en: 'was over already' },
  report_too_old: { nl: 'te lang niets gerapporteerd', en: 'nothing reported for too long' },
  cancelled_jointly: {
    nl: 'vervallen, met vastgelegde reden',
    en: 'cancelled, with a recorded reason',
  },
  cancelled_alone: {
    nl: 'vervallen zonder vastgelegde reden',
    en: 'cancelled without a recorded reason',
  },
  not_started_yet: { nl: 'hoefde nog niet te beginnen', en: 'was not due to start yet' },
  not_started_in_time: { nl: 'niet op tijd begonnen', en: 'not started in time' },
  start_unknown: {
    nl: 'niet begonnen; wanneer dat moest, is niet bekend',
    en: 'not started; when it should have is not known',
  },
  deadline_passed_since_report: {
    nl: 'de deadline verstreek na de laatste rapportage',
    en: 'the deadline passed after the last report',
  },
  measured_at_deadline: {
    nl: 'gemeten aan het doel, op de deadline',
    en: 'measured against the target, at the deadline',
  },
  measured_on_pace: {
    nl: 'gemeten aan het deel van het doel dat er nu moest zijn',
    en: 'measured against the part of the target due by now',
  },
  measured_on_full_target: {
    nl: 'gemeten aan het hele doel',
    en: 'measured against the whole target',
  },
  dates_missing: {
    nl: 'begin of deadline ontbreekt, dus het tempo is onbekend',
    en: 'start or deadline is missing, so the pace is unknown',
  },
  too_early_to_tell: {
    nl: 'net begonnen, te vroeg om te meten',
    en: 'just begun, too early to tell',
  },
  by_status: { nl: 'naar de gemelde status', en: 'by the reported status' },
  on_schedule_after_deadline: {
    nl: '“op schema” terwijl de deadline voorbij is',
    en: '“on schedule” though the deadline has passed',
  },
  nothing_reported: { nl: 'geen cijfers en geen status', en: 'no figures and no status' },
  by_checks: { nl: 'naar de controles', en: 'by the checks' },
  no_check_known: { nl: 'geen enkele controle is bekend', en: 'no check is known' },
}

const CHECKS: Readonly<Record<CheckName, InBoth>> = {
  council_involved: { nl: 'raad betrokken', en: 'council involved' },
  tenants_signed: { nl: 'huurders ondertekend', en: 'tenants signed' },
  published: { nl: 'gepubliceerd', en: 'published' },
  established_before_start: { nl: 'vastgesteld vóór de start', en: 'established before the start' },
  reported: { nl: 'op tijd gerapporteerd', en: 'reported in time' },
  fed_back: { nl: 'teruggekoppeld', en: 'fed back' },
  follow_up: { nl: 'vervolgactie', en: 'follow-up' },
}

const OUTCOMES: Readonly<Record<CheckOutcome, InBoth>> = {
  done: { nl: 'ja', en: 'yes' },
  not_done: { nl: 'nee', en: 'no' },
  not_yet: { nl: 'nog niet', en: 'not yet' },
  too_early: { nl: 'te vroeg', en: 'too early' },
  too_late: { nl: 'te laat', en: 'too late' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  not_applicable: { nl: 'niet nodig', en: 'not needed' },
}

/** Why an agreement counted as it did, with its checks, without full stop. */
export function agreementReason(
  { reason, checks }: Pick<ExplainedAgreement, 'reason' | 'checks'>,
  language: Language,
): string {
  const made = checks.map(({ name, outcome }) => {
    return `${CHECKS[name][language]}: ${OUTCOMES[outcome][language]}`
  })
  if (made.length === 0) return REASONS[reason][language]
  const list = made.join(', ')
  return reason === 'by_checks' ? list : `${REASONS[reason][language]} (${list})`
}

/** R with its formula and how much is known, without full stop. */
export function recordText(
  records: Pick<ExplainedRecords, 'score' | 'knownShare' | 'minimumKnown'>,
  language: Language,
): string {
  const { score, knownShare, minimumKnown } = records
  const minimum = formatShare(minimumKnown, language)
  const known = knownShare === null ? null : formatShare(knownShare, language)
  const value = score === null ? '–' : formatNumber(score, 1, language)
  if (language === 'nl') {
    const formula = `R = Σ gewicht · waarde / Σ gewicht = ${value}`
    if (known === null) return formula
    if (knownShare === 1) return `${formula}; alle afspraken bekend`
    return score === null
      ? `${formula}; bekend is ${known} van het gewicht, en minstens ${minimum} is nodig`
      : `${formula}; bekend is ${known} van het gewicht (minstens ${minimum} is nodig)`
  }
  const formula = `R = Σ weight · value / Σ weight = ${value}`
  if (known === null) return formula
  if (knownShare === 1) return `${formula}; all agreements known`
  return score === null
    ? `${formula}; ${known} of the weight is known, and at least ${minimum} is needed`
    : `${formula}; ${known} of the weight is known (at least ${minimum} is needed)`
}
