import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import {
  exportQuestionnaire,
  QUESTIONNAIRE_TOOLS,
} from '#app/services/framework/export-questionnaire.server'
import { recordExport } from '#app/services/record-export.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

/** The questions of the framework as a survey tool takes them. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { id } = await requirePerson(request, context, 'view_framework')
  const tool = QUESTIONNAIRE_TOOLS.find((each) => each === params.tool)
  if (tool === undefined) throw new Response(null, { status: 404 })
  const asked = { tool, language: languageOf(request), now: context.clock().toISOString() }
  const text = await exportQuestionnaire(context.db, asked)
  await recordExport(context, id, `beheer/vragenlijst/${tool}`)
  return attachment(text, 'txt', 'vragenlijst', tool)
}
