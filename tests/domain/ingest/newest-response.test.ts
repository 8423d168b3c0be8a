import { describe, expect, test } from 'vitest'
import { NewestResponses } from '#app/domain/ingest/newest-response'

const key = (low: number) => ({ respondentHigh: 7, respondentLow: low, placeId: 1, quarter: 8106 })
const age = (completedAt: number, importId = 1, rowNumber = 2) => ({
  completedAt,
  importId,
  rowNumber,
})

describe('the newest response counts', () => {
  test('the later moment wins, in whichever order the two come', () => {
    const forward = new NewestResponses()
    expect(forward.offer(key(1), age(100))).toEqual({ outcome: 'first' })
    expect(forward.offer(key(1), age(200, 1, 3))).toEqual({ outcome: 'newer', loser: age(100) })
    const backward = new NewestResponses()
    backward.offer(key(1), age(200, 1, 3))
    expect(backward.offer(key(1), age(100))).toEqual({
      outcome: 'older',
      winner: age(200, 1, 3),
    })
  })

  test('a response without a moment is older than one with', () => {
    const newest = new NewestResponses()
    newest.offer(key(1), age(0))
    expect(newest.offer(key(1), age(NaN, 9, 9)).outcome).toBe('older')
  })

  test('at the same moment the later import wins, then the later row', () => {
    const newest = new NewestResponses()
    newest.offer(key(1), age(NaN, 1, 9))
    expect(newest.offer(key(1), age(NaN, 2, 2)).outcome).toBe('newer')
    expect(newest.offer(key(1), age(NaN, 2, 3)).outcome).toBe('newer')
    expect(newest.newest(key(1))).toEqual(age(NaN, 2, 3))
  })

  test('another place or quarter is another response', () => {
    const newest = new NewestResponses()
    newest.offer(key(1), age(1))
    expect(newest.offer({ ...key(1), placeId: 2 }, age(1)).outcome).toBe('first')
    expect(newest.offer({ ...key(1), quarter: 8107 }, age(1)).outcome).toBe('first')
    expect(newest.newest({ ...key(1), placeId: 3 })).toBeNull()
  })

  test('nobody is lost while the table grows', () => {
    const newest = new NewestResponses()
    for (let low = 0; low < 50_000; low += 1) newest.offer(key(low * 40_000), age(low, 1, low))
    expect(newest.size).toBe(50_000)
    const lost = Array.from({ length: 50_000 }, (_, low) => low).filter(
      (low) => newest.newest(key(low * 40_000))?.rowNumber !== low,
    )
    expect(lost).toEqual([])
  })
})
