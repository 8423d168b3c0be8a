import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MeetingPage } from '#app/components/meeting/meeting-page'
import { meetingHref, meetingViewOf } from '#app/components/meeting/meeting-view'
import { NoMeetingPage } from '#app/components/meeting/no-meeting-page'
import { newNoteId } from '#app/services/meeting/new-note-id.server'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import { meetingWords } from '#app/words/meeting'
import { answer } from './guard/answer'
import { answerNote } from './guard/answer-note.server'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${meetingWords(data.view.language).title} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_editions')
  const view = meetingViewOf(parametersOf(request))
  const page = await readMeeting(context, person, view)
  return { page, view, writer: person.name, menu: person.menu, noteId: newNoteId() }
}

/** A form that was sent without JavaScript: it leads back to its screen, or says what is wrong. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context, 'take_part_in_meeting')
  const view = meetingViewOf(parametersOf(request))
  const form = await readForm(request)
  const refused = await answerNote(context, person, view, form)
  if (refused === null) return redirect(meetingHref(view), 303)
  return answer(refused.body, refused.status)
}

/** The meeting about the newest edition, one finding per screen. */
export default function MeetingRoute() {
  const { page, view, writer, menu, noteId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (page === null) return <NoMeetingPage view={view} menu={menu} />
  const { meeting, notes, mayWrite } = page
  return (
    <MeetingPage
      {...{ meeting, notes, mayWrite, writer, view, noteId }}
      refused={refused ?? null}
    />
  )
}
