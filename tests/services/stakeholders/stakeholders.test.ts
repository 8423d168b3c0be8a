import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { exportStakeholders } from '#app/services/registers/export-registers.server'
import { keepStakeholder } from '#app/services/stakeholders/keep-stakeholder.server'
import { readStakeholder } from '#app/services/stakeholders/read-register.server'
import { readStakeholders } from '#app/services/stakeholders/read-stakeholders.server'
import * as accounts from '#db/repositories/accounts.server'
import { describeOnBothDialects } from '#tests/support/database'
import { followupOn } from '#tests/support/followup'
import { crowd, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../support/files'
import { install, type Installation } from '../support/installation'

const HEADER =
  'indeling;regio;periode;belanghouder;organisatie;belang;invloed;last;houding;uitgenodigd;gewicht;reden_gewicht'
const REGISTER = [
  HEADER,
  'Markt;Noord;2026-Q1;huurders;Huurdersraad;5;3;zwaar;kritisch;40;3;zij betalen',
  'Markt;Noord;2026-Q1;huurders;Havenbuurt;5;1;zwaar;;0;0;',
  'Markt;Noord;2026-Q1;overig;Dorpsraad;2;2;geen;voor;12;1;',
]
const NORTH = { regionSet: 'Markt', region: 'Noord', quarter: null }

/** A crowd with five tenants' answers under the name of their council, and one of a village council. */
function sheets(quarterDay: string, others: readonly Partial<Sheet>[] = []): Sheet[] {
  const tenants = Array.from({ length: 5 }, (_, at) =>
    sheet({ organisation: 'huurdersraad', respondent: `${quarterDay}-${at}` }),
  )
  const more = others.map((overrides) => sheet(overrides))
  const without = crowd(1).filter(({ group }) => group !== 'huurders' && group !== 'overig')
  return [...without, ...tenants, ...more].map((each) => ({ ...each, completedAt: quarterDay }))
}

async function installed(installation: Installation) {
  const { bring, handle } = installation
  await bring('regions', TWO_REGIONS)
  await bring('stakeholders', REGISTER)
  const accountId = await accounts.insert(handle.db, {
    ...{ email: 'an@example.nl', name: 'An', roles: ['manager'], passwordHash: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const { handlers } = followupOn(handle)
  let moment = Date.parse('2026-11-29T10:00:00Z')
  const clock = () => new Date((moment += 1000))
  const tools = {
    db: handle.db,
    clock,
    writer: directWriterOf<CommandsOf<typeof handlers>>(handlers),
  }
  return {
    context: tools,
    read: async (role: 'manager' | 'board' = 'manager') =>
      (await readStakeholders(tools, { roles: [role] }, NORTH))!,
    keep: (row: number | null, fields: Readonly<Record<string, string>>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      const where = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3', row }
      return keepStakeholder(tools, accountId, where, form)
    },
  }
}

describeOnBothDialects('stakeholders', (open) => {
  test('of whom enough of their group is on show tell who was heard, others nothing', async () => {
    const installation = await install(await open())
    const { read } = await installed(installation)
    await installation.bring('survey', surveyLines(sheets('2026-08-01')))
    const { entries, asked } = await read()
    expect(asked).toEqual(['2026-Q3'])
    expect(entries.map(({ organisation, states }) => [organisation, ...states])).toEqual([
      ['Havenbuurt', 'uninvited'],
      ['Huurdersraad', 'answered'],
      ['Dorpsraad', 'untold'],
    ])
  })

  test('tell nothing of a group with four answers, nor of one that would give these away', async () => {
    const pageWith = async (organisation: string) => {
      const installation = await install(await open())
      const { read } = await installed(installation)
      const four = Array.from({ length: 4 }, () => ({ group: 'overig', organisation }))
      await installation.bring('survey', surveyLines(sheets('2026-08-01', four)))
      return (await read()).entries
    }
    const [theirs, another] = [await pageWith('Dorpsraad'), await pageWith('Politie')]
    expect(theirs).toEqual(another)
    expect(theirs.map(({ hearing }) => hearing)).toEqual(['untold', 'untold', 'untold'])
  })

  test('show the board who was heard, without live figures', async () => {
    const installation = await install(await open())
    const { read } = await installed(installation)
    await installation.bring('survey', surveyLines(sheets('2026-08-01')))
    const [manager, board] = [await read('manager'), await read('board')]
    expect(board.entries).toEqual(manager.entries)
    expect(manager.groups.find(({ code }) => code === 'huurders')).toMatchObject({
      ...{ weight: 0.75, reasons: ['zij betalen'], response: { respondents: 5, invited: 40 } },
    })
    expect(board.groups.map(({ response }) => response)).toEqual([null, null])
    expect([board.hasScores, board.mayEdit, board.bounds]).toEqual([false, false, []])
  })

  test('are changed, added and taken out by hand, with who did what, and not over each other', async () => {
    const installation = await install(await open())
    const { context, read, keep } = await installed(installation)
    const before = await exportStakeholders(context.db)
    const first = (await readStakeholder(context, { ...NORTH, quarter: '2026-Q3', row: 3 }))!
    expect(first.cells).toMatchObject({ organisation: 'Havenbuurt', burden: 'heavy', weight: '0' })
    const based = { based_on: String(first.basedOn) }
    const changed = { ...first.cells, ...based, invited: '25', period: '2026-Q3' }
    expect(await keep(3, changed)).toEqual({ kind: 'kept', period: '2026-Q3' })
    expect(await keep(3, changed)).toMatchObject({ kind: 'refused', reason: 'changed' })
    const { history, entries } = await read()
    expect(history.map(({ period, who, rows, changes }) => [period, who, rows, changes])).toEqual([
      ['2026-Q3', 'An', 3, { added: 0, removed: 0, changed: 1 }],
      ['2026-Q1', null, 3, null],
    ])
    expect(entries.find(({ organisation }) => organisation === 'Havenbuurt')?.invited).toBe(25)
    // The register of before stays as it was.
    expect(
      (await exportStakeholders(context.db)).startsWith(before.trimEnd().split('\n')[0]!),
    ).toBe(true)
    const { basedOn } = (await readStakeholder(context, {
      ...NORTH,
      quarter: '2026-Q3',
      row: null,
    }))!
    const gone = { period: '2026-Q3', based_on: String(basedOn), remove: '1' }
    expect(await keep(2, gone)).toMatchObject({ kind: 'kept' })
    expect((await read()).entries).toHaveLength(2)
  })

  test('written wrong are refused by field, and nothing of it is kept', async () => {
    const installation = await install(await open())
    const { context, keep } = await installed(installation)
    const before = await exportStakeholders(context.db)
    const { basedOn } = (await readStakeholder(context, {
      ...NORTH,
      quarter: '2026-Q3',
      row: null,
    }))!
    const wrong = {
      ...{ period: '2026-Q3', based_on: String(basedOn), stakeholder_group: 'buren' },
      ...{ organisation: 'Buurtcomité', weight: '-1' },
    }
    const refused = await keep(null, wrong)
    expect(refused).toMatchObject({ kind: 'refused', reason: 'wrong' })
    expect(
      refused?.kind === 'refused' && refused.issues.map(({ column, code }) => [column, code]),
    ).toEqual(expect.arrayContaining([['stakeholder_group', 'group_unknown']]))
    expect(await exportStakeholders(context.db)).toBe(before)
    expect(await keep(99, wrong)).toBeNull()
  })
})
