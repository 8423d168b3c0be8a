import { expect, test } from 'vitest'
import {
  exportRegions,
  exportStakeholders,
  readStakeholderRows,
} from '#app/services/registers/export-registers.server'
import { describeOnBothDialects } from '#tests/support/database'
import { idOf, install } from '../support/installation'

const REGIONS = [
  'region_set;region;area_code;area_name;valid_from;valid_to;tile_column;tile_row',
  'Markt;Noord;GM0034;Almere;2020-01-01;2025-12-31;3;0',
  'Markt;Noord;GM0035;;;;;',
  'Markt;Zuid;ZUID;;;;2;1',
]
const REGISTER = [
  'region_set;region;period;stakeholder_group;organisation;interest;influence;burden;position;invited;weight;weight_reason',
  'Markt;Noord;2026-Q3;gemeente;Gemeente Noord;4;2.5;some;kritisch;12;1.2340;',
  'Markt;Noord;2026-Q3;huurders;HV Noord;5;3;heavy;"voor; mits";;2;zij betalen de huur',
  'Markt;Zuid;2026-Q2;huurders;;;;none;;;;',
]
const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

describeOnBothDialects('registers', (open) => {
  test('come out as the files that go in again, and nothing that they say is lost', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    const { issues } = await bring('stakeholders', REGISTER)
    expect(issues).toEqual([])
    expect(await exportRegions(handle.db)).toBe(text(REGIONS))
    expect(await exportStakeholders(handle.db)).toBe(text(REGISTER))
    const rows = await readStakeholderRows(handle)
    expect(rows.find(({ organisation }) => organisation === 'Gemeente Noord')).toMatchObject({
      ...{ region: 'Noord', interest: 4, influence: 2.5, invited: 12, weight: 1.234 },
      ...{ burden: 'some', weight_reason: null },
    })
  })

  test('say a membership once, however many imports say it', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('regions', [...REGIONS, 'Markt;Zuid;GM0009;Negen;;;;'])
    const out = await exportRegions(handle.db)
    expect(out.split('\n').filter((line) => line !== '')).toHaveLength(REGIONS.length + 1)
  })

  test('of a register that was renewed the newest rows come out, the former after it is undone', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', REGIONS)
    await bring('stakeholders', REGISTER)
    const renewed = 'Markt;Noord;2026-Q3;overig;Dorpsraad;;;;;;;'
    const outcome = await bring('stakeholders', [REGISTER[0] ?? '', renewed])
    expect(await exportStakeholders(handle.db)).toBe(
      text([REGISTER[0] ?? '', renewed, REGISTER[3] ?? '']),
    )
    await undo(idOf(outcome))
    expect(await exportStakeholders(handle.db)).toBe(text(REGISTER))
  })

  test('a burden that means nothing to us is unknown, and its row stays', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', REGIONS)
    const line = 'Markt;Zuid;2026-Q2;huurders;;;;draaglijk;;;;'
    const { issues, accepted } = await bring('stakeholders', [REGISTER[0] ?? '', line])
    expect([accepted, issues.map(({ code }) => code)]).toEqual([1, ['choice_unknown']])
    expect(await exportStakeholders(handle.db)).toContain('Markt;Zuid;2026-Q2;huurders;;;;;;;;')
  })
})
