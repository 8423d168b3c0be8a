import { expect, test } from 'vitest'
import { groupsHeard } from '#app/domain/report/groups-heard'
import type { RegionGroup } from '#app/domain/report/region-model'

const group = (code: string, n: number | null): RegionGroup => ({
  ...{ code, name: { nl: code, en: code }, status: 'shown', score: 60, ciLow: null, ciHigh: null },
  ...{ n, response: null, provisional: false, waiting: false },
})

const REPORT = {
  groups: {
    input: [group('huurders', 10), group('gemeente', 9)],
    process: [group('huurders', 12), group('zorg', null)],
    output: [],
    feedback: [group('gemeente', 11)],
  },
  cooperation: { groups: [group('zorg', 30)] },
} as const

test.each([
  ['input', ['huurders']],
  ['process', ['huurders']],
  ['output', []],
  ['cooperation', ['zorg']],
] as const)('on %s groups are named from ten persons on', (scale, codes) => {
  expect(groupsHeard(REPORT, scale)).toEqual(codes)
})

test('what is about no form in particular names each group that was heard on any', () => {
  expect(groupsHeard(REPORT)).toEqual(['huurders', 'gemeente', 'zorg'])
  expect(groupsHeard({ ...REPORT, cooperation: null })).toEqual(['huurders', 'gemeente'])
})
