import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ImportsPage } from '#app/components/imports/imports-page'
import { importLinks } from '#app/components/imports/links'
import { ProblemSummary, type Problems } from '#app/components/imports/problems'
import { UndoForm } from '#app/components/imports/undo-form'
import { readPastImport } from '#app/services/uploads/read-uploads.server'
import { changeImport } from '#app/services/uploads/undo-import.server'
import { importWords } from '#app/words/imports'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'undo_import')
  const language = languageOf(request)
  const record = await readPastImport(context.db, numberOrNotFound(params.import))
  if (record === null) throw new Response(null, { status: 404 })
  const { undoTitle, redoTitle } = importWords(language).undo
  const title = (record.state === 'active' ? undoTitle : redoTitle)(record.fileName)
  return { menu, record, title, language }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'undo_import')
  const importId = numberOrNotFound(params.import)
  const task = (await readForm(request)).get('task')
  if (task !== 'undo' && task !== 'redo') throw new Response(null, { status: 400 })
  const failure = await changeImport(context, task, importId, id)
  if (failure !== null) return answer<Problems>({ errors: [], failure }, 409)
  return redirect(importLinks.import(importId, languageOf(request)), 303)
}

/** Asks once more before an import is taken back, or applied again. */
export default function UndoRoute() {
  const { menu, record, title, language } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  return (
    <ImportsPage title={title} language={language} menu={menu}>
      <ProblemSummary problems={problems} language={language} />
      <UndoForm record={record} language={language} />
    </ImportsPage>
  )
}
