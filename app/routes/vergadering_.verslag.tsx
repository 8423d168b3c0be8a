import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { meetingViewOf } from '#app/components/meeting/meeting-view'
import { MinutesPage } from '#app/components/meeting/minutes-page'
import { NoMeetingPage } from '#app/components/meeting/no-meeting-page'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import { readReflection } from '#app/services/reflection/read-reflection.server'
import { fill } from '#app/words/fill'
import { minutesWords } from '#app/words/meeting-minutes'
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
  return { page, questions: asked?.reflection.questions ?? [], view, menu: person.menu }
}

/** The minutes of the meeting about an edition. */
export default function MinutesRoute() {
  const { page, questions, view, menu } = useLoaderData<typeof loader>()
  if (page === null) return <NoMeetingPage view={view} menu={menu} />
  const { meeting, notes } = page
  return <MinutesPage {...{ meeting, notes, questions, view, menu }} />
}
