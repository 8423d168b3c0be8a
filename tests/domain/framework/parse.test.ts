import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { InvalidFrameworkError, parseFramework } from '#app/domain/framework/parse'

function errorOf(json: string): unknown {
  try {
    parseFramework(json)
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('a stored framework', () => {
  test('comes back as it went in', () => {
    expect(parseFramework(JSON.stringify(DEFAULT_FRAMEWORK))).toEqual(DEFAULT_FRAMEWORK)
  })

  test('that is no JSON is refused with a code', () => {
    const error = errorOf('{"version":')
    expect(error).toBeInstanceOf(InvalidFrameworkError)
    expect(error).toMatchObject({
      code: 'framework_invalid',
      issues: [{ path: '', code: 'not_json' }],
    })
  })

  test('that breaks a rule is refused, saying where', () => {
    const error = errorOf(JSON.stringify({ ...DEFAULT_FRAMEWORK, indexFloor: 0 }))
    expect(error).toMatchObject({
      code: 'framework_invalid',
      issues: [{ path: 'indexFloor', code: 'out_of_range', params: { value: 0, above: 0 } }],
    })
  })

  test('with a text that no page or file can show is refused, and one without end', () => {
    const named = (nl: string) => {
      const [first, ...others] = DEFAULT_FRAMEWORK.groups
      return JSON.stringify({
        ...DEFAULT_FRAMEWORK,
        groups: [{ ...first, name: { nl, en: 'a' } }, ...others],
      })
    }
    for (const text of ['a\u0001b', 'a\ud800', 'a'.repeat(2001)]) {
      expect(errorOf(named(text))).toMatchObject({
        issues: [{ path: 'groups[0].name.nl', code: 'unreadable_text' }],
      })
    }
  })
})
