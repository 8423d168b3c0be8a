import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { QuestionnaireLinks } from '#app/components/framework/questionnaire-links'
import { History } from '#app/components/imports/history'
import { ImportsPage } from '#app/components/imports/imports-page'
import { importLinks } from '#app/components/imports/links'
import { OpenJobs } from '#app/components/imports/open-jobs'
import { ProblemSummary, type Problems } from '#app/components/imports/problems'
import { Templates } from '#app/components/imports/templates'
import { UploadForm } from '#app/components/imports/upload-form'
import { useMayImport } from '#app/components/page/visitor'
import { wavesHref } from '#app/components/waves/wave-view'
import { mayImport } from '#app/services/uploads/may-import'
import { readUploads } from '#app/services/uploads/read-uploads.server'
import { receiveUpload } from '#app/services/uploads/receive-upload.server'
import { broughtOverText } from '#app/words/brought-over'
import { importWords } from '#app/words/imports'
import { waveWords } from '#app/words/waves'
import { answer } from './guard/answer'
import { languageOf } from './guard/language'
import { numberOf } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${importWords(data?.language ?? 'nl').form.title} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_imports')
  const before = numberOf(new URL(request.url).searchParams.get('voor'))
  // While somebody looks for a file, what will read it is loaded.
  if (before === null && mayImport(person)) {
    context.writer.run('expectFile', undefined).catch(context.reportError)
  }
  const uploads = await readUploads(context.db, before)
  return { menu: person.menu, uploads, isOlder: before !== null, language: languageOf(request) }
}

/** Takes a file in. Whether one may is decided before a byte of the body is read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'import_data')
  const contentType = request.headers.get('Content-Type')
  const body = request.body as AsyncIterable<Uint8Array> | null
  if (body === null) throw new Response(null, { status: 400 })
  const { jobId, errors } = await receiveUpload(context, id, { contentType, body })
  if (errors === null) return redirect(importLinks.job(jobId, languageOf(request)), 303)
  const isTooLarge = errors.some(({ code }) => code === 'file_too_large')
  return answer<Problems>({ errors, failure: null }, isTooLarge ? 413 : 400)
}

/** Importeren: hand in a file, see what is in hand, and what was imported before. */
export default function ImportsRoute() {
  const { menu, uploads, isOlder, language } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  const isByAnalyst = useMayImport()
  const { broughtOver, nothingNewThrough } = uploads
  return (
    <ImportsPage title={importWords(language).form.title} language={language} menu={menu}>
      <p className="tools">
        <a href={wavesHref(language)}>{waveWords(language).title}</a>
      </p>
      <ProblemSummary problems={problems} language={language} />
      {broughtOver !== null && <p className="notice">{broughtOverText(broughtOver, language)}</p>}
      {nothingNewThrough !== null && (
        <p className="notice">{importWords(language).nothingNew(nothingNewThrough)}</p>
      )}
      {!isByAnalyst && <p className="hint">{importWords(language).byAnalysts}</p>}
      {!isOlder && (
        <>
          {isByAnalyst && (
            <UploadForm
              language={language}
              regionSets={uploads.regionSets}
              errors={problems?.errors ?? []}
            />
          )}
          <Templates language={language} />
          <OpenJobs jobs={uploads.open} language={language} />
        </>
      )}
      {!isOlder && uploads.history.length === 0 && <QuestionnaireLinks language={language} />}
      <History
        imports={uploads.history}
        olderThan={uploads.olderThan}
        isOlder={isOlder}
        language={language}
      />
    </ImportsPage>
  )
}
