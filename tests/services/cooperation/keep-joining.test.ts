import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { keepJoining } from '#app/services/cooperation/keep-joining.server'
import { readCooperationPage } from '#app/services/cooperation/read-cooperation-page.server'
import { readJoining } from '#app/services/cooperation/read-joining.server'
import { readPartner } from '#app/services/cooperation/read-partner.server'
import * as accounts from '#db/repositories/accounts.server'
import * as imports from '#db/repositories/imports.server'
import { day } from '#tests/domain/followup/loops'
import { describeOnBothDialects } from '#tests/support/database'
import { followupOn } from '#tests/support/followup'
import { TWO_REGIONS } from '../support/files'
import { install, type Installation } from '../support/installation'

const NEW = {
  ...{
    cooperation: 'Wonen <b>en</b> zorg',
    region_set: 'Markt',
    region: 'Noord',
    form: 'alignment',
  },
  ...{
    scope: 'one',
    as_of: '2026-11-01',
    agreed_on: '2026-10-01',
    partner: 'A\r\n B  \r\n\r\nC\r\na',
  },
}

async function installed({ bring, handle, undo }: Installation) {
  await bring('regions', TWO_REGIONS)
  const accountId = await accounts.insert(handle.db, {
    ...{ email: 'an@example.nl', name: 'An', roles: ['manager'], passwordHash: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const handlers = followupOn(handle).handlers
  let now = Date.parse('2026-11-29T10:00:00Z')
  const tools = {
    ...{ db: handle.db, clock: () => new Date((now += 1000)), random: randomBytes },
    writer: directWriterOf<CommandsOf<typeof handlers>>(handlers),
  }
  return {
    ...{ tools, undo },
    keep: (id: string | null, fields: Readonly<Record<string, string>>, themes: string[] = []) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      for (const theme of themes) form.append('themes', theme)
      return keepJoining(tools, accountId, id, form)
    },
    rows: async () => {
      const asked = { regionSet: null, region: null }
      const { regions } = await readCooperationPage(tools, { roles: ['manager'] }, asked)
      return regions.flatMap((region) => region.rows)
    },
  }
}

describeOnBothDialects('a cooperation written by hand', (open) => {
  test('is there with its partners, tells who wrote it, and is gone when it is taken back', async () => {
    const { tools, keep, rows, undo } = await installed(await install(await open()))
    const themes = ['wonen_zorg', 'leefbaarheid']
    const kept = await keep(null, NEW, themes)
    if (kept?.kind !== 'kept') throw new Error(JSON.stringify(kept))
    const [row] = await rows()
    expect(row).toMatchObject({
      ...{ region: 'Noord', partners: ['A', 'B', 'C'], newestAsOf: day('2026-11-01') },
      facts: { cooperationId: kept.id, title: NEW.cooperation, form: 'alignment', themes },
      depth: { phase: 2, said: [] },
    })
    const partner = await readPartner(tools, { id: kept.id, partner: 'B', asOf: null })
    expect(partner?.history.map(({ who }) => who)).toEqual(['An'])
    const [last] = await imports.findAll(tools.db)
    await undo(last!.id)
    expect(await rows()).toEqual([])
  })

  test('is refused with the fields in which something is wrong, and nothing of it is kept', async () => {
    const { keep, rows } = await installed(await install(await open()))
    const columnsOf = async (fields: Partial<typeof NEW>) => {
      const answer = await keep(null, { ...NEW, ...fields })
      expect(answer).toMatchObject({ kind: 'refused', reason: 'wrong' })
      if (answer?.kind !== 'refused') return []
      // What was sent stands in the form again.
      expect(answer.values).toMatchObject({ ...NEW, ...fields })
      return answer.issues.flatMap(({ column }) => column ?? [])
    }
    expect(await columnsOf({ cooperation: '' })).toContain('cooperation')
    expect(await columnsOf({ partner: '' })).toContain('partner')
    expect(await columnsOf({ form: '' })).toContain('form')
    expect(await columnsOf({ region: '' })).toContain('region')
    expect(await columnsOf({ as_of: '' })).toContain('as_of')
    expect(await rows()).toEqual([])
  })

  test('is joined by others, and what was said before stays', async () => {
    const { tools, keep, rows } = await installed(await install(await open()))
    const kept = await keep(null, NEW)
    if (kept?.kind !== 'kept') throw new Error('not kept')
    // Whoever takes part already does not begin anew.
    expect(await keep(kept.id, { partner: 'b\nD', form: 'merger' })).toEqual(kept)
    expect((await rows())[0]).toMatchObject({
      ...{ partners: ['A', 'B', 'C', 'D'], newestAsOf: day('2026-11-01') },
      facts: { form: 'alignment' },
    })
    const joining = await readJoining(tools, { id: kept.id, regionSet: null, region: null })
    expect(joining).toMatchObject({ partners: ['A', 'B', 'C', 'D'], cells: { partner: '' } })
    expect(await keep(kept.id, { partner: 'A' })).toMatchObject({ reason: 'wrong' })
    expect(await keep('S9', { partner: 'E' })).toBeNull()
  })

  test('is not joined by one who joined meanwhile, nor by the others who were written with them', async () => {
    const { tools, keep, rows } = await installed(await install(await open()))
    const kept = await keep(null, NEW)
    if (kept?.kind !== 'kept') throw new Error('not kept')
    const accountId = (await accounts.findAll(tools.db))[0]!.id
    const outcome = await tools.writer.run('keepPartners', {
      ...{ cooperationId: kept.id, partners: ['E', 'b'], asOf: day('2026-11-01') },
      ...{ basedOn: null, accountId, at: '2026-11-29T11:00:00.000Z', file: '' },
    })
    expect(outcome).toEqual({ kind: 'changed' })
    expect((await rows())[0]?.partners).toEqual(['A', 'B', 'C'])
  })
})
