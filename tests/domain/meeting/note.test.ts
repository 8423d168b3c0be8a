import { describe, expect, test } from 'vitest'
import { readNote } from '#app/domain/meeting/note'

const SENT = {
  ...{ id: 'a'.repeat(32), screen: 'opening', kind: 'decision', text: ' Wij bellen terug. ' },
  ...{ owner: ' directeur wonen ', due: '2026-12-01' },
}

describe('what was sent in a meeting', () => {
  test('is a decision with who and by when', () => {
    expect(readNote(SENT)).toEqual({
      note: {
        ...{ id: 'a'.repeat(32), screen: 'opening', kind: 'decision', text: 'Wij bellen terug.' },
        ...{ owner: 'directeur wonen', due: 20_788 },
      },
    })
  })

  test('needs neither who nor by when, and a note has neither', () => {
    expect(readNote({ ...SENT, owner: '', due: '' })).toMatchObject({
      note: { owner: null, due: null },
    })
    expect(readNote({ ...SENT, kind: 'note', due: 'morgen' })).toMatchObject({
      note: { owner: null, due: null },
    })
  })

  test('is refused by its length, never cut off: from 200,001 characters', () => {
    const of = (length: number) => readNote({ ...SENT, text: 'x'.repeat(length) })
    expect(of(200_000)).toHaveProperty('note')
    expect(of(200_001)).toEqual({ code: 'text_too_long', params: { maximum: 200_000 } })
    expect(readNote({ ...SENT, owner: 'x'.repeat(201) })).toEqual({
      ...{ code: 'owner_too_long', params: { maximum: 200 } },
    })
  })

  test.each([
    [{ text: ' \n ' }, 'text_missing'],
    [{ text: 'a\u0000b' }, 'control_characters'],
    [{ owner: 'a\u0007' }, 'control_characters'],
    [{ due: '2026-02-30' }, 'due_unreadable'],
    [{ kind: 'wens' }, 'unreadable'],
    [{ id: 'A'.repeat(32) }, 'unreadable'],
    [{ id: '' }, 'unreadable'],
  ])('%j is %s', (wrong, code) => {
    expect(readNote({ ...SENT, ...wrong })).toEqual({ code })
  })

  test('keeps lines, scripts, right-to-left text and emoji as they are', () => {
    const text = 'eerst\r\ndan <script>x</script> مرحبا 😀'
    expect(readNote({ ...SENT, text })).toMatchObject({
      note: { text: 'eerst\ndan <script>x</script> مرحبا 😀' },
    })
  })
})
