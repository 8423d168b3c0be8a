import { describe, expect, test } from 'vitest'
import { codeOf, newCode, spacedCode } from '#app/domain/reflection/code'
import { isSameQuestion, readAnswer, readQuestion } from '#app/domain/reflection/question'
import { reflectionResult, scaleMean } from '#app/domain/reflection/result'
import { isSessionAlive } from '#app/domain/reflection/session'

describe('the code of a session', () => {
  test('is six letters and digits that nobody confuses, each equally likely', () => {
    // 248 and above would favour the first letters: they are thrown away.
    const bytes = [248, 255, 0, 31, 30, 61, 247, 92]
    const random = (count: number) => Uint8Array.from({ length: count }, (_, at) => bytes[at % 8]!)
    expect(newCode(random)).toBe('AA9999')
  })

  test('is understood however it is typed, and read aloud in two halves', () => {
    expect(codeOf(' kmr-4 82 ')).toBe('KMR482')
    expect(spacedCode('KMR482')).toBe('KMR 482')
    for (const typed of ['', 'KMR48', 'KMR4822', 'KMR48O', 'KMR481', '__proto__']) {
      expect(codeOf(typed)).toBeNull()
    }
  })
})

describe('what is sent', () => {
  test('is a question of a known kind, on one line', () => {
    expect(readQuestion('sentence', ' Als ik\nwethouder was, … ')).toEqual({
      ...{ kind: 'sentence', text: 'Als ik wethouder was, …' },
    })
    expect(readQuestion('guess', 'Wat?')).toEqual({ issue: 'unreadable' })
    expect(readQuestion('scale', ' ')).toEqual({ issue: 'empty' })
    expect(readQuestion('scale', 'a'.repeat(201))).toEqual({ issue: 'too_long' })
  })

  test('is an answer that its question has, or a text that stays as it is', () => {
    expect(readAnswer('yes_no', 'yes')).toEqual({ text: 'yes' })
    expect(readAnswer('scale', '6')).toEqual({ issue: 'unreadable' })
    expect(readAnswer('sentence', '<script>alert(1)</script>')).toEqual({
      text: '<script>alert(1)</script>',
    })
    expect(readAnswer('sentence', 'a'.repeat(301))).toEqual({ issue: 'too_long' })
    expect(readAnswer('sentence', 'a\u0000b')).toEqual({ issue: 'control_characters' })
  })

  test('is the same question in small letters', () => {
    const one = { kind: 'yes_no', text: 'Willen wij dit?' } as const
    expect(isSameQuestion(one, { ...one, text: 'willen WIJ dit?' })).toBe(true)
    expect(isSameQuestion(one, { ...one, kind: 'scale' })).toBe(false)
  })
})

describe('what a question brought', () => {
  test('is nothing below five answers', () => {
    expect(reflectionResult('yes_no', ['yes', 'yes', 'yes', 'yes'])).toBeNull()
    expect(reflectionResult('sentence', ['a', 'b', 'c', 'd'])).toBeNull()
  })

  test('is how often each option was chosen, or the sentences as they came', () => {
    expect(reflectionResult('yes_no', ['yes', 'no', 'yes', 'yes', 'yes'])).toEqual({
      ...{ kind: 'yes_no', counts: [4, 1] },
    })
    const scale = reflectionResult('scale', ['1', '5', '5', '3', '5'])
    expect(scale).toEqual({ kind: 'scale', counts: [1, 0, 1, 0, 3] })
    expect(scaleMean([1, 0, 1, 0, 3])).toBe(3.8)
    expect(reflectionResult('sentence', ['e', 'a', 'd', 'b', 'c'])).toEqual({
      ...{ kind: 'sentence', sentences: ['e', 'a', 'd', 'b', 'c'] },
    })
  })
})

test('a session lasts until it is ended, and twelve hours at most', () => {
  const openedAt = '2026-11-29T08:00:00.000Z'
  const alive = { openedAt, endedAt: null }
  expect(isSessionAlive(alive, '2026-11-29T19:59:59.999Z')).toBe(true)
  expect(isSessionAlive(alive, '2026-11-29T20:00:00.000Z')).toBe(false)
  expect(isSessionAlive({ ...alive, endedAt: openedAt }, openedAt)).toBe(false)
})
