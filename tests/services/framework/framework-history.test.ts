import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Framework } from '#app/domain/framework/framework'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { readFrameworkHistory } from '#app/services/framework/framework-history.server'
import { importFramework } from '#app/services/framework/import-framework.server'
import { readRegion } from '#app/services/region.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

/** After what was brought before it. */
const NOW = '2027-01-05T12:00:00.000Z'
const REWORDED: Framework = {
  ...DEFAULT_FRAMEWORK,
  version: '2',
  items: DEFAULT_FRAMEWORK.items.map((item) =>
    item.code === 'P4' ? { ...item, text: { nl: 'Anders gezegd', en: 'Put otherwise' } } : item,
  ),
}
const WAVES = [
  'wave;period;opens;closes;region_set;region;stakeholder_group;invited;instrument',
  'Voorjaar;2026-Q2;2026-04-01;2026-06-01;Markt;Noord;huurders;40;1',
  'Zomer;2026-Q3;2026-07-01;2026-09-01;Markt;Noord;huurders;40;2',
]
const NOORD = { regionSet: 'Markt', region: 'Noord' } as const

describeOnBothDialects('a framework that was asked in other words', (open) => {
  async function installed() {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1, { completedAt: '2026-05-15' })))
    await importFramework(handle, {
      ...{ framework: REWORDED, dryRun: false, accountId: null, now: NOW },
    })
    await bring('survey', surveyLines(crowd(2)))
    await bring('waves', WAVES)
    return handle
  }

  test('is told with what differs and the quarter that it is asked since', async () => {
    const { db } = await installed()
    expect(await readFrameworkHistory(db)).toMatchObject([
      {
        ...{ version: '2', isCurrent: true, createdAt: NOW, askedFrom: '2026-Q3' },
        difference: { parts: ['items'], statements: ['P4'] },
      },
      { version: '1', isCurrent: false, askedFrom: '2026-Q2', difference: null },
    ])
  })

  test('stands as an event on the lines of a region, which go on', async () => {
    const handle = await installed()
    const asked = { ...NOORD, quarter: null, reference: DEFAULT_REFERENCE }
    const report = await readRegion(handle, asked)
    expect(report?.events).toContainEqual({
      ...{ kind: 'framework', name: '2', statements: ['P4'], scales: ['process'], at: 0.5 },
    })
    const course = report?.forms?.process.course ?? []
    expect(course.map(({ quarter, lineBreak }) => [quarter, lineBreak])).toEqual([
      ['2026-Q2', null],
      ['2026-Q3', null],
    ])
  })

  test('is named in the explanation of a score that was asked with another', async () => {
    const handle = await installed()
    const explained = async (quarter: string) => {
      const explanation = await readExplanation(handle, {
        ...{ ...NOORD, quarter, dimension: 'process' },
      })
      return explanation?.askedWith
    }
    expect(await explained('2026-Q2')).toEqual([
      {
        ...{ version: '1', difference: { parts: ['items'], statements: ['P4'] } },
        wordings: [
          { code: 'P4', text: DEFAULT_FRAMEWORK.items.find(({ code }) => code === 'P4')?.text },
        ],
      },
    ])
    expect(await explained('2026-Q3')).toEqual([])
  })
})
