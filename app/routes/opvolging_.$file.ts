import type { LoaderFunctionArgs } from '@remix-run/node'
import { squaresPicture } from '#app/components/followup/squares-picture'
import { followupViewOf } from '#app/components/followup/view'
import { readFollowup } from '#app/services/followup/read-followup.server'
import { squareFigures } from '#app/words/followup-file'
import { answerChart, chartNameOf, filesOf } from './guard/chart-file.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

const SQUARES = { figures: squareFigures, picture: squaresPicture }

/** The chart of Opvolging as a file: `vierkantjes.csv` and the like. */
export async function loader({ request, context, params: { file = '' } }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_followup')
  const view = followupViewOf(parametersOf(request))
  const isChart = chartNameOf(file) === 'vierkantjes'
  const report = isChart ? await readFollowup(context, person, view) : null
  const names = ['opvolging', report?.filter.region ?? null, report?.squaresOf ?? null]
  return answerChart(
    { request, context, accountId: person.id },
    `opvolging/${file}`,
    report && filesOf(SQUARES, report, view.language, names),
  )
}
