import type { LoaderFunctionArgs } from '@remix-run/node'
import { stepsPicture, windowsPicture } from '#app/components/decisions/decision-pictures'
import { decisionsViewOf } from '#app/components/decisions/decisions-view'
import { readDecisions } from '#app/services/decisions/read-decisions.server'
import { stepFigures, windowFigures } from '#app/words/decision-file'
import type { Language } from '#app/words/language'
import { answerChart, chartNameOf, filesOf, type ChartFiles } from './guard/chart-file.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** A chart of Besluiten as a file: `vensters.csv`, `stappen.svg` and the like. */
export async function loader({ request, context, params: { file = '' } }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_decisions')
  const view = decisionsViewOf(parametersOf(request))
  const report = await readDecisions(context, person, view)
  const chart = chartOf(chartNameOf(file), report, view.language)
  return answerChart({ request, context, accountId: person.id }, `besluiten/${file}`, chart)
}

const WINDOWS = { figures: windowFigures, picture: windowsPicture }

type Report = Awaited<ReturnType<typeof readDecisions>>

function chartOf(name: string, report: Report, language: Language): ChartFiles | null {
  const { chosen } = report
  if (name === 'vensters') {
    return filesOf(WINDOWS, report, language, ['besluiten', report.filter.region])
  }
  if (name !== 'stappen' || chosen === null) return null
  return {
    names: ['besluit', chosen.choice.choiceId],
    figures: () => stepFigures(report, chosen, language),
    picture: () => stepsPicture(report, chosen, language),
  }
}
