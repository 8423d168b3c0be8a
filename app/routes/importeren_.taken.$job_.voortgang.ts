import type { LoaderFunctionArgs } from '@remix-run/node'
import { readProgress } from '#app/services/uploads/read-uploads.server'
import { numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

/** How far a job is, for the page that shows it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requirePerson(request, context, 'view_imports')
  const progress = await readProgress(context.db, numberOrNotFound(params.job))
  if (progress === null) throw new Response(null, { status: 404 })
  return Response.json(progress)
}
