import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

/** What the running test said on console.error and console.warn without expecting it. */
let unexpected: string[] = []

// A test that expects a message puts its own spy over these.
console.error = (...parts: unknown[]) => void unexpected.push(`error: ${format(...parts)}`)
console.warn = (...parts: unknown[]) => void unexpected.push(`warn: ${format(...parts)}`)

beforeEach(() => {
  unexpected = []
})

afterEach(() => {
  expect(unexpected, 'unexpected console messages').toEqual([])
})
