import { expect, test } from 'vitest'
import { exportWaves } from '#app/services/waves/export-waves.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const HEADER = 'wave;period;opens;closes;region_set;region;stakeholder_group;invited;instrument'
const SPRING = [
  HEADER,
  'Voorjaar;2026-Q2;2026-05-01;2026-05-31;Markt;Noord;gemeente;4;method-1',
  '"Voorjaar; ""kort""";2026-Q2;;;Markt;Noord;huurders;120;',
  'Voorjaar;2026-Q2;2026-05-02;2026-06-10;Markt;Zuid;huurders;;',
]

describeOnBothDialects('waves', (open) => {
  test('move no score, and can be taken back and applied again', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    const before = await dumpComputed(handle)
    const outcome = await bring('waves', SPRING)
    expect(outcome).toMatchObject({ rows: 3, accepted: 3, rejected: 0, scoresMoved: [] })
    expect(await dumpComputed(handle)).toEqual(before)
    expect(await exportWaves(handle.db)).not.toBe(`${HEADER}\n`)
    await undo(idOf(outcome))
    expect(await exportWaves(handle.db)).toBe(`${HEADER}\n`)
    await redo(idOf(outcome))
    expect(await exportWaves(handle.db)).not.toBe(`${HEADER}\n`)
    expect(await dumpComputed(handle)).toEqual(before)
  })

  test('come out as the file that goes in again, unchanged', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('waves', SPRING)
    const sorted = [SPRING[0], SPRING[1], SPRING[2], SPRING[3]]
    const text = await exportWaves(handle.db)
    expect(text).toBe(sorted.map((line) => `${line}\n`).join(''))

    const other = await install(await open())
    await other.bring('regions', TWO_REGIONS)
    await other.bring('waves', text.trimEnd().split('\n'))
    expect(await exportWaves(other.handle.db)).toBe(text)
  })

  test('of a renewed wave the newest numbers come out', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('waves', SPRING)
    await bring('waves', [HEADER, 'voorjaar;2026-Q2;;;Markt;Zuid;huurders;30;'])
    expect((await exportWaves(handle.db)).split('\n').at(3)).toBe(
      'voorjaar;2026-Q2;;;Markt;Zuid;huurders;30;',
    )
  })

  test('of unknown regions alone are refused, and a dry run keeps nothing', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const odd = [HEADER, 'A;2026-Q2;;;Markt;Oost;huurders;30;']
    await expect(bring('waves', odd)).rejects.toMatchObject({
      issues: [expect.objectContaining({ code: 'all_rows_rejected' }), expect.anything()],
    })
    await bring('waves', SPRING, { dryRun: true })
    expect(await exportWaves(handle.db)).toBe(`${HEADER}\n`)
  })
})
