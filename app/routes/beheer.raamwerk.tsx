import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FRAMEWORK_FILE, type FrameworkProblem } from '#app/components/framework/framework-change'
import { FRAMEWORK_JOB, frameworkHref } from '#app/components/framework/framework-href'
import { FrameworkPage } from '#app/components/framework/framework-page'
import { handInFramework, readFrameworkJob } from '#app/services/framework/change-framework.server'
import { readFrameworkHistory } from '#app/services/framework/framework-history.server'
import { currentFramework } from '#app/services/framework.server'
import { decideOnUpload, readTask } from '#app/services/uploads/decide.server'
import { menuName } from '#app/words/people'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { numberOf } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('framework', data?.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_framework')
  const jobId = jobOf(request)
  const job = jobId === null ? null : await readFrameworkJob(context.db, jobId)
  if (jobId !== null && job === null) throw new Response(null, { status: 404 })
  const framework = await currentFramework(context.db)
  const history = await readFrameworkHistory(context.db)
  return { menu, framework, history, job, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'change_framework')
  const language = languageOf(request)
  const jobId = jobOf(request)
  const form = await readForm(request)
  const task = readTask(form)
  if (jobId !== null && task !== null) {
    const { next, failure } = await decideOnUpload(context, task, jobId, id)
    if (failure !== null) return answer<FrameworkProblem>({ kind: 'refused', failure }, 409)
    return redirect(frameworkHref(language, next ?? undefined), 303)
  }
  const file = form.get(FRAMEWORK_FILE)
  const came = await handInFramework(context, file instanceof File ? file : null, id)
  if (came.kind !== 'queued') return answer<FrameworkProblem>(came, 400)
  return redirect(frameworkHref(language, came.jobId), 303)
}

function jobOf(request: Request): number | null {
  return numberOf(new URL(request.url).searchParams.get(FRAMEWORK_JOB))
}

/** Raamwerk: what is asked and how it counts, and how to change it. */
export default function FrameworkRoute() {
  const given = useLoaderData<typeof loader>()
  return <FrameworkPage {...given} problem={useActionData<typeof action>()} />
}
