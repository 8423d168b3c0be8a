import { expect, test } from 'vitest'
import * as quality from '#db/repositories/released-quality.server'
import { describeOnBothDialects } from '#tests/support/database'

const STORED: quality.StoredQuality = {
  ...{ year: '2025', frameworkVersion: '1', madeOf: '7 3', restsOn: '7' },
  scales: {
    input: {
      ...{ n: 40, waiting: true },
      figures: { alpha: 1 / 3, items: [{ code: 'I1', itemRest: 0.1, alphaIfDropped: null }] },
    },
  },
  correlations: null,
}

describeOnBothDialects('the quality of the instrument', (open) => {
  test('comes back as it was, one of a year and version', async () => {
    const { db } = await open()
    await quality.save(db, STORED)
    await quality.save(db, { ...STORED, year: '2024' })
    await quality.save(db, { ...STORED, frameworkVersion: '0' })
    await quality.save(db, { ...STORED, madeOf: '8 7 3' })
    expect(await quality.findAll(db)).toEqual([
      { ...STORED, year: '2024' },
      { ...STORED, frameworkVersion: '0' },
      { ...STORED, madeOf: '8 7 3' },
    ])
  })
})
