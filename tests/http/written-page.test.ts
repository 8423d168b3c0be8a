import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { writtenPage } from '#app/http/written-page'

const MARKS = ['#nonce#', '#name#'] as const
const HTML = `<script nonce="#nonce#">${'één '.repeat(500)}</script><b>#name#</b>#nonce#`
const page = writtenPage(HTML, MARKS)

describe('a written page', () => {
  test.each([
    ['a name', ['abc+/=', 'Ans']],
    ['no name', ['abc', '']],
    ['a long name of many bytes', ['x', 'é'.repeat(10_000)]],
  ] as const)('unfolds to what it is as a whole, with %s', (_what, fills) => {
    const whole = page.whole(fills)
    expect(gunzipSync(page.folded(fills))).toEqual(whole)
    expect(whole.toString()).toBe(
      HTML.replaceAll('#nonce#', fills[0]).replaceAll('#name#', fills[1]),
    )
  })

  test('is folded to less than a tenth where it repeats itself', () => {
    expect(page.folded(['a', 'b']).length).toBeLessThan(HTML.length / 10)
  })

  test('has nothing in it of who had it before', () => {
    page.whole(['first', 'Ans'])
    expect(page.whole(['second', 'Bea']).toString()).not.toMatch(/first|Ans/)
  })

  test('may have no mark at all, or nothing in it', () => {
    expect(gunzipSync(writtenPage('plain', MARKS).folded([])).toString()).toBe('plain')
    expect(gunzipSync(writtenPage('', MARKS).folded([])).toString()).toBe('')
  })
})
