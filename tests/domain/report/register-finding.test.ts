import { describe, expect, test } from 'vitest'
import type { Bottleneck } from '#app/domain/cooperation/bottleneck'
import { cooperationsInForce, type ImportedEntry } from '#app/domain/cooperation/in-force'
import { cooperationRow } from '#app/domain/report/cooperation-row'
import type { ImportedChoice } from '#app/domain/choices/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import {
  choiceFinding,
  cooperationFinding,
  unheardFinding,
} from '#app/domain/report/register-finding'
import type { StakeholderEntry } from '#app/domain/report/stakeholders-model'
import { registerSentence } from '#app/words/register-finding'
import { plainText } from '#app/words/phrase'
import { choice, window } from '#tests/domain/choices/choices'
import { bottleneck, entry, EVIDENCE } from '#tests/domain/cooperation/cooperations'
import { day } from '#tests/domain/followup/loops'

const TODAY = day('2026-06-10')

function row(title: string, overrides: Partial<ImportedChoice>) {
  const made = choice({
    ...{ title, decidedOn: null, plannedOn: day('2026-07-10'), weighingPublishedOn: 'not_done' },
    ...overrides,
  })
  const where = { region: 'Noord (verzonnen)', place: 'Noord' }
  return decisionRow(made, where, new Set(), TODAY, DEFAULT_FRAMEWORK)
}

const NEVER = row('Sloop', { steps: [window({ influence: 'inform' })] })
const LATE = row('Verkoop', {
  steps: [window({ opens: day('2026-07-02'), closes: day('2026-07-09') })],
})
const CLOSING = row('Huur', { steps: [window({ audience: ['council:GM0034'] })] })
const LONG = row('Visie', {
  ...{ pointOfNoReturn: day('2026-12-01'), plannedOn: day('2026-12-10') },
  steps: [window({ closes: day('2026-07-09') })],
})

function said(rows: readonly ReturnType<typeof row>[], language: 'nl' | 'en' = 'nl') {
  const found = choiceFinding(rows, { GM0034: 'Almere', GM0001: 'Beek' }, DEFAULT_FRAMEWORK)
  return found && plainText(registerSentence(found, language))
}

describe('of choices is said first', () => {
  test('that nobody can steer, then that somebody is too late, then what closes soon', () => {
    expect(said([CLOSING, LATE, NEVER])).toBe(
      'Sloop in Noord: er is geen moment waarop iemand kan adviseren of meebeslissen',
    )
    expect(said([CLOSING, LATE])).toBe(
      'Verkoop in Noord: raden komen pas aan het woord als de keuze vastligt, 1 dag te laat',
    )
    expect(said([LONG, CLOSING])).toBe('Huur in Noord: raad van Almere kan nog 5 dagen adviseren')
  })

  test('nothing where all can be steered for more than four weeks', () => {
    expect(said([LONG])).toBeNull()
  })

  test('no more than it takes to name those whom it is about', () => {
    expect(
      choiceFinding([CLOSING], { GM0034: 'Almere', GM0001: 'Beek' }, DEFAULT_FRAMEWORK),
    ).toMatchObject({ areaNames: { GM0034: 'Almere' }, groups: [] })
  })
})

describe('of stakeholders is said', () => {
  const entry = (organisation: string, overrides: Partial<StakeholderEntry> = {}) => ({
    ...{ row: 2, organisation, group: 'overig', groupName: { nl: 'Overig', en: 'Other' } },
    ...{ interest: 5, influence: 1, burden: 'heavy' as const, position: null, invited: 0 },
    ...{ hearing: 'never' as const, states: [], ...overrides },
  })

  test('where most who bear a heavy burden were never heard', () => {
    const found = unheardFinding([
      { region: 'Zuid', entries: [entry('A')] },
      { region: 'Noord', entries: ['B', 'C', 'D', 'E'].map((name) => entry(name)) },
    ])
    expect(found && plainText(registerSentence(found, 'nl'))).toBe(
      'In Noord zijn vier organisaties en groepen die zware last dragen nog nooit gehoord: B, C, D en nog een',
    )
  })

  test('nothing of who bears little, was heard, or of whom it cannot be told', () => {
    const entries = [
      entry('A', { burden: 'some' }),
      entry('B', { hearing: 'sometimes' }),
      entry('C', { hearing: 'untold' }),
    ]
    expect(unheardFinding([{ region: 'Noord', entries }])).toBeNull()
  })
})

describe('of cooperations is said', () => {
  const told = (rows: Parameters<typeof cooperationFinding>[0], language: 'nl' | 'en' = 'nl') => {
    const found = cooperationFinding(rows)
    return found && plainText(registerSentence(found, language))
  }
  const standing = (entries: readonly ImportedEntry[], raised: readonly Bottleneck[] = []) =>
    cooperationsInForce(entries).map((cooperation) =>
      cooperationRow(cooperation, {
        where: { region: 'Noord (verzonnen)', place: 'Noord' },
        bottlenecks: raised,
        deadlineOf: (asOf) => asOf,
        today: day('2026-11-29'),
        framework: DEFAULT_FRAMEWORK,
      }),
    )
  const open = { settledOn: null, how: null, raisedOn: day('2026-06-01') }

  test('which stalls, with the evidence; else what waits for a steering group, and how long', () => {
    const going = standing([entry()], [bottleneck(open)])
    const stalled = standing([
      entry({ cooperationId: 'S2', evidence: { ...EVIDENCE, team: 'not_done' } }),
    ])
    expect(told([...going, ...stalled])).toBe(
      'Wonen met zorg in Noord stokt: 15 maanden na de afspraak nog geen team dat mag beslissen',
    )
    expect(told(going)).toBe(
      `Noord wacht al 181 dagen op de stuurgroep: ${bottleneck().bottleneck}`,
    )
    expect(told(going, 'en')).toContain('Noord has waited 181 days for the steering group')
  })

  test('nothing where nothing stalls or waits', () => {
    expect(told(standing([entry()]))).toBeNull()
  })
})
