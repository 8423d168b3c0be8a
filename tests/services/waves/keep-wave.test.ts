import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { WaveReport } from '#app/domain/report/wave'
import { invitedField } from '#app/domain/stakeholders/wave-form'
import { openImport } from '#app/intake/open-import.server'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { waveHandlers } from '#app/services/waves/handlers.server'
import { keepWave } from '#app/services/waves/keep-wave.server'
import { readWave } from '#app/services/waves/read-wave.server'
import * as accounts from '#db/repositories/accounts.server'
import * as regions from '#db/repositories/regions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../support/files'
import { idOf, install, type Installation } from '../support/installation'

const WAVE = { regionSet: 'Markt', name: 'Najaar', period: '2026-Q3' }

async function installed(installation: Installation) {
  const { bring, handle } = installation
  await bring('regions', TWO_REGIONS)
  const accountId = await accounts.insert(handle.db, {
    ...{ email: 'an@example.nl', name: 'An', roles: ['analyst'], passwordHash: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const [north, south] = (await regions.findAll(handle.db)).map(({ id }) => id) as [number, number]
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-waves-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const directory = join(folder, 'spool')
  const tools = { openFile: openImport, random: randomBytes, clock: () => 0 }
  const handlers = waveHandlers(handle, directory, tools)
  let moment = Date.parse('2026-11-29T10:00:00Z')
  return {
    ...{ north, south },
    left: () => readdirSync(directory),
    read: async () => (await readWave(handle.db, WAVE))!,
    keep: (fields: Readonly<Record<string, string>>) => {
      const form = new FormData()
      const all = { naam: 'Najaar', kwartaal: '2026-Q3', indeling: 'Markt', ...fields }
      for (const [name, value] of Object.entries(all)) form.append(name, value)
      const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
      const clock = () => new Date((moment += 1000))
      return keepWave({ db: handle.db, writer, clock }, accountId, form)
    },
  }
}

/** How many tenants answered of how many were invited, in the first region. */
function tenantsOf({ regions: all }: WaveReport) {
  return all[0]?.cells.find(({ group }) => group === 'huurders')
}

describeOnBothDialects('a wave', (open) => {
  test('is written, changed, changed back and taken back by hand, and tells who did what', async () => {
    const installation = await install(await open())
    const { keep, read, north, left } = await installed(installation)
    const at = invitedField(north, 'huurders')
    expect(await keep({ [at]: '40', opent: '2026-07-04' })).toEqual({ kind: 'kept', wave: WAVE })
    const first = await read()
    expect(first.summary).toMatchObject({ invited: 40, regions: 1, closes: null })
    await keep({ versie: String(first.basedOn), [at]: '41', opent: '2026-07-04' })
    const second = await read()
    await keep({ versie: String(second.basedOn), [at]: '40', opent: '2026-07-04' })
    const third = await read()
    expect(third.summary).toEqual(first.summary)
    expect(third.history.map(({ who, state }) => [who, state])).toEqual(
      Array(3).fill(['An', 'active']),
    )
    await installation.undo(third.basedOn)
    const after = await read()
    expect(after.summary.invited).toBe(41)
    expect(after.history.map(({ state }) => state)).toEqual(['undone', 'active', 'active'])
    expect(left()).toEqual([])
  })

  test('is not kept over what somebody else wrote, nor with a field that is wrong', async () => {
    const { keep, read, north } = await installed(await install(await open()))
    const at = invitedField(north, 'huurders')
    await keep({ [at]: '40' })
    expect(await keep({ [at]: '50' })).toMatchObject({ kind: 'refused', reason: 'changed' })
    expect(await keep({ [at]: 'veel', naam: 'Later' })).toMatchObject({
      ...{ kind: 'refused', reason: 'wrong', errors: { [at]: 'number_invalid' } },
      values: { naam: 'Later', [at]: 'veel' },
    })
    expect((await read()).summary.invited).toBe(40)
  })

  test('has the answers of its days, those of a wave half-way apart, and those that its import names', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('waves', [
      'wave;period;opens;closes;region_set;region;stakeholder_group;invited',
      'Najaar;2026-Q3;2026-07-04;2026-09-27;Markt;Noord;huurders;40',
      'Extra;2026-Q3;2026-08-10;2026-09-27;Markt;Noord;huurders;5',
    ])
    const tenant = (respondent: string, completedAt: string, more: Partial<Sheet> = {}) =>
      sheet({ respondent, completedAt, ...more })
    await bring('survey', [
      ...surveyLines([
        ...[tenant('a', '2026-07-04'), tenant('b', '2026-08-09'), tenant('c', '2026-08-10')],
        ...[tenant('d', '2026-07-01'), tenant('e', '2026-08-09', { answers: [] })],
        tenant('f', '2026-08-09', { area: 'GM0002' }),
      ]),
    ])
    const read = async (name: string) => (await readWave(handle.db, { ...WAVE, name }))!
    expect(tenantsOf(await read('Najaar'))).toMatchObject({ invited: 40, answered: 2 })
    expect(tenantsOf(await read('Extra'))).toMatchObject({ invited: 5, answered: 1 })
    // One before the wave opened, and one of a region that was not asked.
    expect((await read('Najaar')).outside).toBe(2)

    const later = surveyLines([tenant('g', '2026-07-02'), tenant('h', '2026-09-28')])
    await expect(bring('survey', later, { wave: 'Winter' })).rejects.toMatchObject({
      code: 'wave_unknown',
      params: { wave: 'Winter', alternatives: 'Extra, Najaar' },
    })
    const outcome = await bring('survey', later, { wave: 'najaar' })
    expect(tenantsOf(await read('Najaar'))).toMatchObject({ answered: 4 })
    const { undo } = await install(handle)
    await undo(idOf(outcome))
    expect(tenantsOf(await read('Najaar'))).toMatchObject({ answered: 2 })
  })

  test('counts somebody who answers in two areas of a region once', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', [...TWO_REGIONS, 'Markt;Noord;GM0003;Drie;;'])
    await bring('waves', [
      'wave;period;region_set;region;stakeholder_group;invited',
      'Najaar;2026-Q3;Markt;Noord;huurders;40',
    ])
    const [one, two] = ['GM0001', 'GM0003'].map((area) => sheet({ respondent: 'a', area }))
    await bring('survey', surveyLines([one!, two!, ...crowd(1)]))
    const report = (await readWave(handle.db, WAVE))!
    expect(tenantsOf(report)).toMatchObject({ answered: 1 + 4 })
  })
})
