import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { meetingViewOf } from '#app/components/meeting/meeting-view'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import { answerNote } from './guard/answer-note.server'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

/** What was written down in a meeting so far, by whomever. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_editions')
  const page = await readMeeting(context, person, meetingViewOf(parametersOf(request)))
  return Response.json({ notes: page?.notes ?? [] })
}

/** Keeps one thing more, and tells them all; or why not. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context, 'take_part_in_meeting')
  const view = meetingViewOf(parametersOf(request))
  const refused = await answerNote(context, person, view, await readForm(request))
  if (refused !== null) return Response.json(refused.body, { status: refused.status })
  const page = await readMeeting(context, person, view)
  return Response.json({ notes: page?.notes ?? [] })
}
