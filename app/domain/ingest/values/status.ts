import { AGREEMENT_STATUSES, type AgreementStatus } from '../../agreements/agreement'
import type { Quarter } from '../../calendar/quarter'
import type { IngestIssue } from '../issue'
import { answerTo, ask, type Answers } from '../question'
import { nameKey } from '../text/text-key'
import { Choices } from './choice'
import { isUnknownWord } from './unknown-word'
import { excerpt, type Read } from './value'

const STATUSES = new Choices<AgreementStatus>([
  [
    'achieved',
    [
      ...[
        'gerealiseerd',
        'achieved',
        'behaald',
        'gehaald',
        'afgerond',
        'gereed',
        'klaar',
        'voltooid',
      ],
      ...['volledig gerealiseerd', 'nagekomen', 'uitgevoerd', 'realised', 'realized', 'done'],
      ...['completed', 'complete', 'finished', 'afgehandeld', 'opgeleverd', 'is gehaald'],
      ...['voldaan', 'gelukt', '100% gereed', 'geheel gerealiseerd', 'fully achieved'],
      ...['is gerealiseerd', 'zijn gehaald', 'wel gehaald', 'ruim gehaald'],
      ...['overtroffen', 'exceeded'],
    ],
  ],
  [
    'on_schedule',
    [
      ...['op schema', 'on schedule', 'on_schedule', 'op koers', 'on track', 'volgens planning'],
      ...['op planning', 'conform planning', 'in uitvoering', 'loopt', 'lopend', 'gestart'],
      ...[
        'lopende',
        'loopt nog',
        'nog lopend',
        'bezig',
        'in behandeling',
        'onderhanden',
        'in progress',
        'ongoing',
        'started',
      ],
      ...['ligt op schema', 'ligt op koers', 'volgens plan', 'conform plan', 'conform afspraak'],
      ...['voor op schema', 'loopt voor op schema', 'ligt voor op schema', 'ahead of schedule'],
    ],
  ],
  [
    'partly',
    [
      ...['deels', 'partly', 'deels gerealiseerd', 'gedeeltelijk', 'gedeeltelijk gerealiseerd'],
      ...['deels behaald', 'deels gehaald', 'gedeeltelijk behaald', 'partially', 'ten dele'],
      ...['grotendeels', 'gedeeltelijk gehaald', 'deels gereed'],
      ...['voor een deel', 'partly achieved', 'partially achieved'],
    ],
  ],
  [
    'delayed',
    [
      ...['vertraagd', 'delayed', 'vertraging', 'loopt vertraging op', 'loopt achter'],
      ...['achter', 'achterstand', 'achter op schema', 'achter op planning', 'ligt achter'],
      ...['loopt achter op schema', 'uitgesteld', 'doorgeschoven', 'postponed', 'behind schedule'],
      ...['off track', 'niet op schema', 'niet op koers', 'behind'],
    ],
  ],
  [
    'not_achieved',
    [
      ...['niet gerealiseerd', 'not achieved', 'niet behaald', 'niet gehaald', 'niet nagekomen'],
      ...['niet uitgevoerd', 'niet gelukt', 'mislukt', 'not realised', 'failed'],
    ],
  ],
  [
    'not_started',
    [
      ...['nog niet gestart', 'not started', 'niet gestart', 'nog niet begonnen', 'niet begonnen'],
      ...['nog te starten', 'nog te doen', 'to do', 'gepland', 'not yet started', 'planned'],
    ],
  ],
  [
    'cancelled',
    [
      ...[
        'vervallen',
        'cancelled',
        'canceled',
        'geannuleerd',
        'vervalt',
        'geschrapt',
        'ingetrokken',
      ],
      ...['komt te vervallen', 'beëindigd', 'gestopt', 'withdrawn', 'dropped'],
      ...['stopgezet', 'gestaakt', 'afgeblazen'],
    ],
  ],
])

/**
 * `gereed (2025)`, `op schema (zie toelichting)`: it changes nothing of what stands before it. A number may say how
 * much of it, and what else is to be seen may take it back: these are asked.
 */
const ASIDE =
  /\s*\((?:(?:zie|see)(?: ook| also)?(?: de| het| the)? [a-z]+\.?(?: \d+)?|(?:Q([1-4]) )?(20\d{2}))\)$/i

/** `3 - vertraagd` of a list with numbers. */
const NUMBERED = /^[1-9]\s?[-.:)]\s?(?=[a-z])/i
/** `vertraagd door de vergunning`: why it is so does not change it. */
const BECAUSE =
  /,?\s\(?(?:door|vanwege|wegens|in verband met|i\.?v\.?m\.?|als gevolg van|due to|because of)\s[^,;:()?\d]*\)?$/i
/** Behind a reason these tell of something else. */
const SINCE =
  /\b(?:nu|maar|weer|inmiddels|daarna|alsnog|niet|nog|en|of|na|deels|gedeeltelijk|behalve|now|but|again|since|not|yet|still|and|or|after|partly|except)\b/i

/** What is longer is a story, and costs time. Characters. */
const LONGEST_STATUS = 200

/** Statuses of agreements as associations write them; words that mean nothing to us are asked. */
export class StatusReader {
  private readonly unknown = new Map<string, { readonly word: string; count: number }>()

  /** @param quarter in which it is read */
  constructor(
    private readonly answers: Answers | undefined,
    private readonly quarter: Quarter,
  ) {}

  /** null: unknown. choice_unknown for a word that nobody has explained yet. */
  read(text: string): Read<AgreementStatus | null> {
    const isDoubted = text.trim().endsWith('?')
    const read = STATUSES.read(isDoubted ? '' : this.bareStatus(text))
    if ('value' in read) return read
    const parts = text.split(/[(),;:/]| - /).map((part) => STATUSES.read(part))
    const [part, ...others] = parts.flatMap((each) => ('value' in each ? [each.value] : []))
    const isOne = others.length > 0 && others.every((other) => other === part)
    if (part !== undefined && isOne && !isDoubted) return { value: part }
    if (isUnknownWord(text)) return { value: null }
    const key = nameKey(text)
    const answer = answerTo(this.answers, 'status_word', key)
    const status = AGREEMENT_STATUSES.find((each) => each === answer)
    if (status !== undefined || answer === 'unknown') return { value: status ?? null }
    const seen = this.unknown.get(key) ?? { word: excerpt(key), count: 0 }
    seen.count++
    this.unknown.set(key, seen)
    return read
  }

  /** Without its number in a list, an aside and a reason. */
  private bareStatus(text: string): string {
    if (text.length > LONGEST_STATUS) return text
    return withoutReason(this.withoutAside(text).trim()).replace(NUMBERED, '')
  }

  /** What is ready in a year to come is planned: that aside stays. */
  private withoutAside(text: string): string {
    const [aside = '', quarter = '1', year] = ASIDE.exec(text) ?? []
    const isAhead = year !== undefined && `${year}-Q${quarter}` > this.quarter
    return isAhead ? text : text.slice(0, text.length - aside.length)
  }

  /** What each of these words means. */
  questions(): IngestIssue[] {
    const choices = [...AGREEMENT_STATUSES, 'unknown']
    return [...this.unknown.values()].map(({ word, count }) => {
      return ask({ code: 'status_word', about: word, count, choices }, 'warning')
    })
  }
}

function withoutReason(text: string): string {
  const [reason = ''] = BECAUSE.exec(text) ?? []
  return SINCE.test(reason) ? text : text.slice(0, text.length - reason.length)
}
