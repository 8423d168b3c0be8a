import type { LoaderFunctionArgs } from '@remix-run/node'
import { editionViewOf } from '#app/components/edition/edition-view'
import { readCount, toldCounts } from '#app/services/reflection/live-count.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** How many have answered the question that is open: as server-sent events, or once as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_editions')
  const asked = editionViewOf(parametersOf(request))
  const read = () => readCount(context, person, asked)
  if (!request.headers.get('Accept')?.includes('text/event-stream')) {
    return Response.json(await read())
  }
  return new Response(toldCounts(read, request.signal), {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  })
}
