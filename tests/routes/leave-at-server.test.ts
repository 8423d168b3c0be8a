import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { leaveAtServer } from '#app/routes/guard/leave-at-server'

function leave(data: object) {
  const context = { left: { data: {} } } as AppLoadContext
  return { sent: leaveAtServer(context, data), ...context.left }
}

test('what is left stays with the request, and nothing of it goes to the browser', () => {
  const data = { report: { score: 60 }, view: { language: 'nl' } }
  const { data: kept, sent } = leave(data)
  expect(kept).toBe(data)
  expect(sent).toEqual({})
})

test('the same data is told the same, also where it was made anew', () => {
  const report = { score: 60 }
  expect(leave({ report }).madeOf).toBe(leave({ report }).madeOf)
  expect(leave({ report: { score: 60 } }).madeOf).toBe(leave({ report }).madeOf)
})

test.each([
  ['another figure', { report: { score: 61 }, choices: null }],
  ['another language', { report: { score: 60 }, choices: null, language: 'en' }],
  ['something under another name', { choices: { score: 60 }, report: null }],
])('%s makes another page', (_what, other) => {
  expect(leave(other).madeOf).not.toBe(leave({ report: { score: 60 }, choices: null }).madeOf)
})

test('what JSON is silent about is refused: two pages would pass for one', () => {
  expect(() => leave({ of: { heard: new Map([['huurders', 1]]) } })).toThrow(TypeError)
})
