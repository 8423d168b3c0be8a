import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { appendErasureLog, erasureLogOf, readErasureLog } from '#db/erasure-log.server'

const first = { high: -1, low: 1, erasedAt: '2026-11-23T12:00:00.000Z', key: 'a'.repeat(16) }
const second = { ...first, low: 2 }

let database = ''

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-log-'))
  database = join(folder, 'test.sqlite')
  return () => rmSync(folder, { recursive: true, force: true })
})

describe('the erasure log', () => {
  test('is empty where there is none, and is not made for nothing', () => {
    appendErasureLog(database, [])
    expect(readErasureLog(database)).toEqual({ erasures: [], unreadable: 0 })
  })

  test('gives back what was added, in that order', () => {
    appendErasureLog(database, [first])
    appendErasureLog(database, [second, first])
    expect(readErasureLog(database)).toEqual({ erasures: [first, second, first], unreadable: 0 })
  })

  test('goes on after a line that was cut off, which counts as unreadable from then on', () => {
    appendErasureLog(database, [first])
    appendFileSync(erasureLogOf(database), '{"at":"2026')
    expect(readErasureLog(database)).toEqual({ erasures: [first], unreadable: 0 })
    appendErasureLog(database, [second])
    expect(readErasureLog(database)).toEqual({ erasures: [first, second], unreadable: 1 })
    expect(readFileSync(erasureLogOf(database), 'utf8').endsWith('\n')).toBe(true)
  })

  test.each([
    ['no JSON'],
    ['null'],
    ['{"at":1,"key":"aaaaaaaaaaaaaaaa","respondent":"ffffffff00000001"}'],
    ['{"at":"2026-11-23T12:00:00.000Z","key":"aaaaaaaaaaaaaaaa","respondent":"R-0042"}'],
  ])('counts a line that is none: %s', (line) => {
    writeFileSync(erasureLogOf(database), `${line}\n`)
    expect(readErasureLog(database)).toEqual({ erasures: [], unreadable: 1 })
  })
})
