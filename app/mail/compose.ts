import type { EditionContent } from '#app/domain/edition/edition'
import type { MailFacts, MailWish } from '#app/domain/mail/mail'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { mailChoiceText, mailLoopText, mailWords } from '#app/words/mail'
import { overviewHeadline } from '#app/words/overview-headline'
import { plainText } from '#app/words/phrase'
import { regionTitle } from '#app/words/region-findings'
import { formName } from '#app/words/terms'
import type { Letter, Part } from './letter'

/** What a letter is made of. */
export interface LetterSource {
  readonly facts: MailFacts
  readonly wish: MailWish
  /** The edition that it tells of; null where it tells of none. */
  readonly edition: EditionContent | null
  /** Whether the reader may see the figures as they are now; else only what is published. */
  readonly live: boolean
  /** How browsers reach the server: `https://draagvlak.example.nl`. */
  readonly address: string
}

/** A list is not longer than this. */
const MOST_ITEMS = 20

/** The letter, in the language of who gets it; null where what it tells of is not there. */
export function composeLetter(source: LetterSource): Letter | null {
  const told = contentOf(source)
  if (told === null) return null
  const { language } = source.wish
  const words = mailWords(language)
  const href = linkTo(source, '/account', {}, 'mail')
  const foot = [text(words.foot), { kind: 'link', text: words.choose, href } as const]
  return { ...told, foot, language }
}

type Told = Pick<Letter, 'subject' | 'parts'>

function contentOf(source: LetterSource): Told | null {
  const { facts } = source
  switch (facts.kind) {
    case 'published':
      return source.edition && publishedLetter(source, source.edition)
    case 'reminder':
      return source.edition && reminderLetter(source, source.edition)
    case 'release':
      return releaseLetter(source, facts)
    case 'due':
    case 'late':
      return loopsLetter(source, facts)
    case 'closing':
      return closingLetter(source, facts)
    case 'mentioned':
      return mentionLetter(source, facts)
  }
}

/** Its findings as the cover has them, and those of the regions that the reader follows. */
function publishedLetter(source: LetterSource, { head, overview, regions }: EditionContent): Told {
  const { language, regions: followed } = source.wish
  const words = mailWords(language).published
  const { quarter, regionSet, edition, reason, kind } = head
  const { title, sentences } = overviewHeadline(overview.findings, language)
  const own = regions
    .filter(({ report }) =>
      followed.some((each) => each.regionSet === regionSet && each.region === report.region),
    )
    .map(({ report }) => regionTitle(report.findings.title, language))
  const link = { kind: 'link', text: words.link, href: editionLink(source, head) } as const
  return {
    subject: fill(kind === 'first' ? words.subject : words.revised, {
      ...{ quarter, regionSet, edition },
    }),
    parts: [
      ...(kind === 'first' ? [] : [text(fill(words.reason, { reason }))]),
      text(`${title}.`),
      list(sentences.map((sentence) => `${plainText(sentence)}.`)),
      ...(own.length === 0 ? [] : [text(words.followed), list(own.map((each) => `${each}.`))]),
      link,
    ],
  }
}

function reminderLetter(source: LetterSource, { head }: EditionContent): Told {
  const { reminder, published } = mailWords(source.wish.language)
  const { quarter, regionSet } = head
  const href = editionLink(source, head)
  return {
    subject: fill(reminder.subject, { quarter, regionSet }),
    parts: [text(fill(reminder.text, { quarter })), { kind: 'link', text: published.link, href }],
  }
}

type FactsOf<Kind> = Extract<MailFacts, { readonly kind: Kind }>

function releaseLetter(source: LetterSource, facts: FactsOf<'release'>): Told {
  const { language } = source.wish
  const words = mailWords(language).release
  const { quarter, analyst, reason, releaseAt } = facts
  const told = { quarter, analyst, reason, moment: formatInstant(releaseAt, language) }
  return {
    subject: fill(words.subject, told),
    parts: [
      text(fill(words.text, told)),
      ...(reason === null ? [] : [text(fill(words.reason, told))]),
      { kind: 'link', text: words.link, href: linkTo(source, '/kwartaal', {}) },
    ],
  }
}

function loopsLetter(source: LetterSource, { kind, loops }: FactsOf<'due' | 'late'>): Told {
  const { language } = source.wish
  const words = mailWords(language)
  const items = loops.slice(0, MOST_ITEMS).map((loop) => mailLoopText(loop, language))
  const left = loops.length - items.length
  return {
    subject: words[kind].subject(loops.length),
    parts: [
      text(words[kind].text),
      list([...items, ...(left === 0 ? [] : [words.more(left)])]),
      { kind: 'link', text: words.followup, href: linkTo(source, '/opvolging', {}) },
    ],
  }
}

function closingLetter(source: LetterSource, { choices }: FactsOf<'closing'>): Told {
  const { language } = source.wish
  const { closing, more } = mailWords(language)
  const items = choices.slice(0, MOST_ITEMS).map((choice) => mailChoiceText(choice, language))
  const left = choices.length - items.length
  return {
    subject: closing.subject,
    parts: [
      text(closing.text),
      list([...items, ...(left === 0 ? [] : [more(left)])]),
      { kind: 'link', text: closing.link, href: linkTo(source, '/besluiten', {}) },
    ],
  }
}

function mentionLetter(source: LetterSource, facts: FactsOf<'mentioned'>): Told {
  const { language } = source.wish
  const words = mailWords(language).mentioned
  const { regionSet: set, region: regio, quarter: kwartaal, form } = facts
  const told = { ...facts, form: formName(form, language) }
  const path = source.live ? '/regio' : '/kwartaal'
  const href = linkTo(source, path, { set, regio, kwartaal }, 'opmerkingen')
  return {
    subject: fill(words.subject, told),
    parts: [text(fill(words.text, told)), { kind: 'link', text: words.link, href }],
  }
}

function editionLink(
  source: LetterSource,
  { regionSet, quarter, edition }: EditionContent['head'],
): string {
  const named = { set: regionSet, kwartaal: quarter, editie: String(edition) }
  return linkTo(source, '/kwartaal', named)
}

function linkTo(
  { address, wish }: LetterSource,
  path: string,
  parameters: Readonly<Record<string, string>>,
  fragment = '',
): string {
  const query = new URLSearchParams({ ...parameters, taal: wish.language })
  return `${address}${path}?${query.toString()}${fragment === '' ? '' : `#${fragment}`}`
}

function text(words: string): Part {
  return { kind: 'text', text: words }
}

function list(items: readonly string[]): Part {
  return { kind: 'list', items }
}
