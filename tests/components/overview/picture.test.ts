import { expect, test } from 'vitest'
import { overviewPicture } from '#app/components/overview/picture'
import { viewOf } from '#app/components/overview/view'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { overviewWith } from '#tests/support/overview'
import { releasedDifference, releasedScore } from '#tests/support/released-score'

const pictureOf = (...rows: ReleasedScore[]) =>
  overviewPicture(overviewWith(rows), viewOf(new URLSearchParams()))

const told = (region: string, ...args: Parameters<typeof releasedDifference>) =>
  releasedScore({ region, differences: [releasedDifference(...args)] })
const without = { difference: null, margin: null, demonstrable: null }

test('the picture has the finding as its title, and arrows only where it is demonstrable', () => {
  const picture = pictureOf(
    told('Noord', { difference: -6.2, demonstrable: true }),
    told('Zuid', { difference: 1.3 }),
  )
  expect(picture).toContain('<title>Input zakte in Noord sinds vorig kwartaal van 57,0 naar 60,0<')
  expect(picture).toContain('>▼ −6,2 ±4,1<')
  expect(picture).toContain('>+1,3 ±4,1<')
})

test('what is not compared says so in its cell, or once where nothing is', () => {
  const none = told('Oost', { ...without, reasons: ['other_groups'] })
  expect(pictureOf(none, told('Zuid', {}))).toContain('>niet te vergelijken<')
  const alone = pictureOf(none)
  expect(alone).not.toContain('>niet te vergelijken<')
  expect(alone).toContain('Niet te vergelijken met 2026-Q2: te veel andere')
})

test('newer answers that wait are said at the score', () => {
  expect(pictureOf(releasedScore({ waiting: true }))).toContain('>nieuwe antwoorden wachten<')
})
