import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingViewOf, minutesHref } from '#app/components/meeting/meeting-view'
import { MinutesPage } from '#app/components/meeting/minutes-page'
import { NoMeetingPage } from '#app/components/meeting/no-meeting-page'
import { changeMinutes } from '#app/services/meeting/change-note.server'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import { readReflection } from '#app/services/reflection/read-reflection.server'
import { peopleTools } from '#app/services/people/tools.server'
import { fill } from '#app/words/fill'
import { noteIssueText } from '#app/words/meeting'
import { minutesWords } from '#app/words/meeting-minutes'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data?.page) return [{ title: 'Draagvlak' }]
  const { quarter } = data.page.meeting.head
  const title = fill(minutesWords(data.view.language).title, { quarter })
  return [{ title: `${title} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_editions')
  const view = meetingViewOf(parametersOf(request))
  const page = await readMeeting(context, person, view)
  const asked = page && (await readReflection(context, person, view))
  const questions = asked?.reflection.questions ?? []
  return { page, questions, view, menu: person.menu, personId: person.id }
}

/** A note is changed or struck out, or the minutes are fixed; else why not, in words. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context, 'take_part_in_meeting')
  const view = meetingViewOf(parametersOf(request))
  const page = await readMeeting(context, person, view)
  if (page === null) throw new Response(null, { status: 404 })
  const { db, writer, clock } = context
  const { random } = peopleTools(context)
  const form = await readForm(request)
  const issue = await changeMinutes({ db, writer, clock, random }, person, page, form)
  if (issue === null) return redirect(minutesHref(view), 303)
  return answer({ refusal: noteIssueText(issue, view.language) }, 400)
}

/** The minutes of the meeting about an edition. */
export default function MinutesRoute() {
  const { page, questions, view, menu, personId } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal ?? null
  if (page === null) return <NoMeetingPage view={view} menu={menu} />
  return <MinutesPage {...{ ...page, questions, view, menu, personId, refusal }} />
}
