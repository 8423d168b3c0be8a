import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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

  test('takes hardly more memory than it says, however short its pieces', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const taken = async () => {
      collect()
      // What a first collection lets go of is counted until the next.
      await setTimeout(10)
      collect()
      return process.memoryUsage().arrayBuffers
    }
    const before = await taken()
    const kept = Array.from({ length: 100 }, (_, at) =>
      writtenPage(`${at}${'#nonce#.'.repeat(20)}`, MARKS),
    )
    expect(((await taken()) - before) / kept.length).toBeLessThan(16 * 1024)
    expect(kept[0]?.bytes).toBeLessThan(1024)
  })

  test('may have no mark at all, or nothing in it', () => {
    expect(gunzipSync(writtenPage('plain', MARKS).folded([])).toString()).toBe('plain')
    expect(gunzipSync(writtenPage('', MARKS).folded([])).toString()).toBe('')
  })
})
