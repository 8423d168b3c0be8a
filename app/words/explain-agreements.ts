import type { ExplainedAgreement, ExplainedRecords } from '#app/domain/report/explanation-model'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatShare, formatNumber } from './numbers'

const DUTCH = {
  formula: 'R = Σ gewicht · waarde / Σ gewicht = {value}',
  allKnown: 'alle afspraken bekend',
  allRecordsKnown: 'alles wat meetelt is bekend',
  tooLittle: 'bekend is {known} van het gewicht, en minstens {minimum} is nodig',
  known: 'bekend is {known} van het gewicht (minstens {minimum} is nodig)',
  reasons: {
    not_begun: 'liep nog niet',
    ended: 'was al voorbij',
    report_too_old: 'te lang niets gerapporteerd',
    cancelled_jointly: 'vervallen, met vastgelegde reden',
    cancelled_alone: 'vervallen zonder vastgelegde reden',
    not_started_yet: 'hoefde nog niet te beginnen',
    not_started_in_time: 'niet op tijd begonnen',
    start_unknown: 'niet begonnen; wanneer dat moest, is niet bekend',
    deadline_passed_since_report: 'de deadline verstreek na de laatste rapportage',
    measured_at_deadline: 'gemeten aan het doel, op de deadline',
    measured_on_pace: 'gemeten aan het deel van het doel dat er nu moest zijn',
    measured_on_full_target: 'gemeten aan het hele doel',
    dates_missing: 'begin of deadline ontbreekt, dus het tempo is onbekend',
    too_early_to_tell: 'net begonnen, te vroeg om te meten',
    by_status: 'naar de gemelde status',
    on_schedule_after_deadline: '“op schema” terwijl de deadline voorbij is',
    nothing_reported: 'geen cijfers en geen status',
    by_checks: 'naar de controles',
    no_check_known: 'geen enkele controle is bekend',
  },
  checks: {
    council_involved: 'raad betrokken',
    tenants_signed: 'huurders ondertekend',
    published: 'gepubliceerd',
    established_before_start: 'vastgesteld vóór de start',
    reported: 'op tijd gerapporteerd',
    fed_back: 'teruggekoppeld',
    follow_up: 'vervolgactie',
    decided_in_time: 'op tijd besloten',
    told_back_in_time: 'op tijd teruggekoppeld',
    action_in_time: 'actie op tijd gedaan',
    council_could_steer: 'een gemeenteraad kon sturen',
    tenants_could_steer: 'een huurdersorganisatie kon sturen',
    windows_announced: 'elk venster vooraf aangekondigd',
    information_in_time: 'informatie op tijd openbaar',
    weighing_published: 'weging op tijd gepubliceerd',
  },
  outcomes: {
    done: 'ja',
    not_done: 'nee',
    not_yet: 'nog niet',
    too_early: 'te vroeg',
    too_late: 'te laat',
    unknown: 'onbekend',
    not_applicable: 'niet nodig',
  },
}

const ENGLISH: typeof DUTCH = {
  formula: 'R = Σ weight · value / Σ weight = {value}',
  allKnown: 'all agreements known',
  allRecordsKnown: 'everything that counts is known',
  tooLittle: '{known} of the weight is known, and at least {minimum} is needed',
  known: '{known} of the weight is known (at least {minimum} is needed)',
  reasons: {
    not_begun: 'had not begun',
    ended: 'was over already',
    report_too_old: 'nothing reported for too long',
    cancelled_jointly: 'cancelled, with a recorded reason',
    cancelled_alone: 'cancelled without a recorded reason',
    not_started_yet: 'was not due to start yet',
    not_started_in_time: 'not started in time',
    start_unknown: 'not started; when it should have is not known',
    deadline_passed_since_report: 'the deadline passed after the last report',
    measured_at_deadline: 'measured against the target, at the deadline',
    measured_on_pace: 'measured against the part of the target due by now',
    measured_on_full_target: 'measured against the whole target',
    dates_missing: 'start or deadline is missing, so the pace is unknown',
    too_early_to_tell: 'just begun, too early to tell',
    by_status: 'by the reported status',
    on_schedule_after_deadline: '“on schedule” though the deadline has passed',
    nothing_reported: 'no figures and no status',
    by_checks: 'by the checks',
    no_check_known: 'no check is known',
  },
  checks: {
    council_involved: 'council involved',
    tenants_signed: 'tenants signed',
    published: 'published',
    established_before_start: 'established before the start',
    reported: 'reported in time',
    fed_back: 'fed back',
    follow_up: 'follow-up',
    decided_in_time: 'decided in time',
    told_back_in_time: 'told back in time',
    action_in_time: 'action done in time',
    council_could_steer: 'a council could steer',
    tenants_could_steer: 'a tenants’ organisation could steer',
    windows_announced: 'every window announced beforehand',
    information_in_time: 'information public in time',
    weighing_published: 'weighing published in time',
  },
  outcomes: {
    done: 'yes',
    not_done: 'no',
    not_yet: 'not yet',
    too_early: 'too early',
    too_late: 'too late',
    unknown: 'unknown',
    not_applicable: 'not needed',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Why an agreement counted as it did, with its checks, without full stop. */
export function agreementReason(
  { reason, checks }: Pick<ExplainedAgreement, 'reason' | 'checks'>,
  language: Language,
): string {
  if (checks.length === 0) return wordsIn(language).reasons[reason]
  const list = checksText(checks, language)
  return reason === 'by_checks' ? list : `${wordsIn(language).reasons[reason]} (${list})`
}

/** Each check with what became of it. */
export function checksText(checks: ExplainedAgreement['checks'], language: Language): string {
  const { checks: names, outcomes } = wordsIn(language)
  return checks.map(({ name, outcome }) => `${names[name]}: ${outcomes[outcome]}`).join(', ')
}

/** R with its formula and how much is known, without full stop. */
export function recordText(
  records: Pick<ExplainedRecords, 'score' | 'knownShare' | 'minimumKnown'>,
  language: Language,
  hasProcesses = false,
): string {
  const { score, knownShare, minimumKnown } = records
  const minimum = formatShare(minimumKnown, language)
  const known = knownShare === null ? null : formatShare(knownShare, language)
  const value = score === null ? '–' : formatNumber(score, 1, language)
  const words = wordsIn(language)
  const formula = fill(words.formula, { value })
  if (known === null) return formula
  if (knownShare === 1) {
    return `${formula}; ${hasProcesses ? words.allRecordsKnown : words.allKnown}`
  }
  return `${formula}; ${fill(score === null ? words.tooLittle : words.known, { known, minimum })}`
}
