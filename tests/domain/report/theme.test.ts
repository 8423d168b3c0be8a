import { describe, expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day'
import { cooperationsInForce } from '#app/domain/cooperation/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { cooperationRow } from '#app/domain/report/cooperation-row'
import { decisionRow } from '#app/domain/report/decision-row'
import { followupRow } from '#app/domain/report/followup-row'
import { themeReport, type ThemeSources } from '#app/domain/report/theme'
import { choice, window } from '#tests/domain/choices/choices'
import { entry, EVIDENCE } from '#tests/domain/cooperation/cooperations'
import { day, loop } from '#tests/domain/followup/loops'

const TODAY = day('2026-06-10')

function decision(theme: string | null, region: string | null, isDone = false) {
  const over = { decidedOn: day('2026-05-01'), weighingPublishedOn: day('2026-05-02') }
  const made = choice({
    ...{ theme, decidedOn: null, plannedOn: day('2026-07-10'), steps: [window()] },
    ...(isDone ? over : {}),
  })
  return decisionRow(made, { region, place: 'Beek' }, new Set(), TODAY, DEFAULT_FRAMEWORK)
}

function heard(theme: string | null, region: string, heardOn = day('2026-06-01')) {
  const where = { names: new Map<number, string>(), regions: new Map([[1, region]]) }
  return followupRow(loop({ theme, heardOn }), where, TODAY, DEFAULT_FRAMEWORK)
}

/** Goals of August 2024. */
function cooperation(title: string, themes: readonly string[], team: Day | 'not_done' = TODAY) {
  const evidence = { ...EVIDENCE, agreed: day('2024-08-08'), team, first_result: team }
  const [made] = cooperationsInForce([entry({ cooperationId: title, title, themes, evidence })])
  return cooperationRow(made!, {
    ...{ where: { region: 'Noord', place: 'Beek' }, bottlenecks: [], today: TODAY },
    ...{ deadlineOf: (asOf: Day) => asOf, framework: DEFAULT_FRAMEWORK },
  })
}

function report(asked: string | null, sources: Partial<ThemeSources>) {
  const none = { agreements: [], choices: [], loops: [], cooperations: [] }
  return themeReport(asked, { ...none, ...sources }, DEFAULT_FRAMEWORK)
}

describe('a theme', () => {
  test('gathers what is known of it by region, whatever word a file had for it', () => {
    const sources = {
      choices: [decision('werk_en_leren', 'Zuid'), decision('nieuwbouw', 'Noord')],
      loops: [heard('werk_en_economie', 'Noord'), heard('werk_en_economie', 'Zuid')],
    }
    const { regions } = report('werk_en_economie', sources)
    expect(
      regions.map(({ region, choices, loops }) => [region, choices.length, loops.open]),
    ).toEqual([
      ['Noord', 0, 1],
      ['Zuid', 1, 1],
    ])
  })

  test('leaves out what is decided and accounted for', () => {
    expect(
      report('nieuwbouw', { choices: [decision('nieuwbouw', 'Noord', true)] }).regions,
    ).toEqual([])
  })

  test('has its cooperations, those that stall first, and each counts once', () => {
    const themes = ['wonen_zorg', 'wonen_zorg']
    const cooperations = [cooperation('Loopt', themes), cooperation('Stokt', themes, 'not_done')]
    const told = report('wonen_zorg', { cooperations })
    expect(told.themes.find(({ code }) => code === 'wonen_zorg')?.count).toBe(2)
    const [noord] = told.regions
    expect(noord?.cooperations.map(({ facts, depth }) => [facts.title, depth.stall?.at])).toEqual([
      ['Stokt', 'practice'],
      ['Loopt', undefined],
    ])
  })

  test('tells nothing of agreements to whom they are not for', () => {
    const { regions } = report('nieuwbouw', {
      ...{ agreements: null, choices: [decision('nieuwbouw', 'Noord')] },
    })
    expect(regions[0]?.agreements).toBeNull()
  })

  test('that is not known stands for the first of which there is something to tell', () => {
    const { theme, themes } = report('weg', { loops: [heard('scholing', 'Noord')] })
    expect(theme).toBe('scholing')
    expect(themes).toHaveLength(15)
    expect(report(null, {}).theme).toBe('beschikbaarheid')
  })
})
