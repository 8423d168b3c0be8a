import { describe, expect, test } from 'vitest'
import { composeLetter } from '#app/mail/compose'
import { letterHtml, letterText } from '#app/mail/letter'
import type { MailFacts, MailWish } from '#app/domain/mail/mail'
import { editionOf, movedBy } from '#tests/support/edition'

const WISH: MailWish = { language: 'nl', kinds: ['published'], regions: [] }
const ADDRESS = 'https://draagvlak.example.nl'
const EDITION = editionOf([
  { name: 'Noord', scores: [50, 60, 60, 60, 57], differences: { input: movedBy(-9, 50) } },
  { name: 'Zuid' },
])

function letterOf(facts: MailFacts, wish = WISH, live = true) {
  return composeLetter({ facts, wish, edition: EDITION, live, address: ADDRESS })!
}

describe('a letter', () => {
  const published = { kind: 'published', editionId: 1 } as const

  test('of a publication has the cover’s findings in words, and one link to it', () => {
    const letter = letterOf(published)
    expect(letter.subject).toBe('2026-Q3 is gepubliceerd: Markt')
    const text = letterText(letter)
    expect(text).toContain('Noord')
    expect(letter.parts.filter(({ kind }) => kind === 'link')).toEqual([
      {
        ...{ kind: 'link', text: 'Lees de editie' },
        href: `${ADDRESS}/kwartaal?set=Markt&kwartaal=2026-Q3&editie=1&taal=nl`,
      },
    ])
    const [, sentences] = letter.parts
    expect(sentences?.kind === 'list' && sentences.items.length).toBeLessThanOrEqual(3)
    expect(text).not.toContain('regio’s die u volgt')
  })

  test('of a publication tells of the regions that are followed in that set', () => {
    const regions = [
      { regionSet: 'Markt', region: 'Zuid' },
      { regionSet: 'Ander', region: 'Noord' },
    ]
    const { parts } = letterOf(published, { ...WISH, regions })
    const at = parts.findIndex((part) => part.kind === 'text' && part.text.includes('volgt'))
    const told = parts[at + 1]
    expect(told?.kind === 'list' && told.items).toHaveLength(1)
    expect(told?.kind === 'list' && told.items[0]).toContain('Zuid')
  })

  test('of expectations lists twenty and counts the others', () => {
    const loop = { heard: `Bel\n${'x'.repeat(300)}`, region: 'Noord', step: 'answer' } as const
    const loops = Array.from({ length: 23 }, (_, at) => ({
      ...{ ...loop, loopId: `L${at}`, by: 20_787 },
    }))
    const { subject, parts } = letterOf({ kind: 'late', loops }, { ...WISH, language: 'en' })
    expect(subject).toBe('Late: 23 expectations')
    const list = parts[1]
    const items = list?.kind === 'list' ? list.items : []
    expect(items).toHaveLength(21)
    expect(items[0]).toBe(`Noord: Bel ${'x'.repeat(156)}… (to be answered by 30 November 2026)`)
    expect(items[20]).toBe('and 3 more')
  })

  test('is text where somebody wrote markup, in both its forms', () => {
    const subject = {
      regionSet: 'Markt',
      region: '<b>"&',
      quarter: '2026-Q3',
      form: 'input',
    } as const
    const letter = letterOf({ kind: 'mentioned', by: '<i>Ben</i>', ...subject })
    expect(letterText(letter)).toContain('<i>Ben</i>')
    expect(letterHtml(letter)).toContain('&lt;i&gt;Ben&lt;/i&gt; schreef u')
    expect(letterHtml(letter)).not.toMatch(/<i>|<b>|<img|<script/)
  })

  test('about a remark leads the board to what is published, others to the region', () => {
    const subject = {
      regionSet: 'Markt',
      region: 'Noord',
      quarter: '2026-Q3',
      form: 'input',
    } as const
    const facts = { kind: 'mentioned', by: 'Ben', ...subject } as const
    const query = 'set=Markt&regio=Noord&kwartaal=2026-Q3&taal=nl#opmerkingen'
    const href = (live: boolean) =>
      letterOf(facts, WISH, live).parts.flatMap((part) => (part.kind === 'link' ? [part.href] : []))
    expect(href(false)).toEqual([`${ADDRESS}/kwartaal?${query}`])
    expect(href(true)).toEqual([`${ADDRESS}/regio?${query}`])
  })
})
