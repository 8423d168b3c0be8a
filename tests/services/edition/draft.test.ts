import { expect, test } from 'vitest'
import { readDraft, readDraftFacts, readShownDraft } from '#app/services/edition/draft.server'
import { crowd, regionLines, surveyLines } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { describeOnBothDialects } from '#tests/support/database'

const SELECTION = { regionSet: 'Markt', quarter: '2026-Q3', language: 'nl', on: 20_800 } as const

describeOnBothDialects('a draft', (open) => {
  test('is looked at, and shown, as it would be published', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', regionLines(['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;']))
    await bring('survey', surveyLines([...crowd(70), ...crowd(140, { area: 'GM0002' })]))
    const whole = await readDraft(handle.db, SELECTION)
    const { draft } = await readDraftFacts(handle.db, { ...SELECTION, newest: 0 })
    expect(draft.overview).toEqual(whole.overview)
    expect(draft.regions).toEqual(
      whole.regions.map(({ agreements: { counts } }) => ({ agreements: { counts } })),
    )
    expect(draft.regions).toHaveLength(2)
    const shown = await readShownDraft(handle.db, { ...SELECTION, region: 'Zuid' })
    expect(shown.region).toEqual(whole.regions[1])
    expect(shown.region?.report.region).toBe('Zuid')
  })
})
