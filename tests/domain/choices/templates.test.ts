import { expect, test } from 'vitest'
import { CHOICE_TEMPLATES, datedTemplate } from '#app/domain/choices/templates'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import { choice, window } from './choices'
import { day } from '../followup/loops'

const DECISION = day('2027-06-01')

test.each(CHOICE_TEMPLATES)('%s as planned lets councils and tenants steer in time', (template) => {
  const { steps, pointOfNoReturn, theme } = datedTemplate(template, DECISION)
  const planned = choice({
    ...{ theme, pointOfNoReturn, decidedOn: null, plannedOn: DECISION },
    weighingPublishedOn: 'not_done',
    steps: steps.map((step) =>
      window({
        ...step,
        announcedOn: step.announcedOn ?? 'not_done',
        informationOn: step.informationOn ?? 'not_done',
      }),
    ),
  })
  const where = { region: 'Noord', place: 'Noord' }
  const { input, process } = decisionRow(
    ...([planned, where, new Set<string>(), DECISION - 400, DEFAULT_FRAMEWORK] as const),
  )
  expect([...input, ...process].map(({ state }) => state)).toEqual([
    ...['on_course', 'on_course', 'on_course', 'on_course', 'open'],
  ])
  expect(DEFAULT_FRAMEWORK.themes.map(({ code }) => code)).toContain(theme)
})
