import type { AppLoadContext } from '@remix-run/node'
import type { PlainRefusal } from '#app/components/meeting/note-desk'
import type { MeetingView } from '#app/components/meeting/meeting-view'
import { draftOf } from '#app/components/meeting/draft'
import { keepNote } from '#app/services/meeting/keep-note.server'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import { peopleTools } from '#app/services/people/tools.server'
import { meetingWords, noteIssueText, refusedNoteText } from '#app/words/meeting'

interface Refused {
  readonly status: 400 | 503
  readonly body: PlainRefusal
}

/**
 * Keeps what was sent in a meeting.
 * @returns null where it is kept; else why not, in words, with what was sent
 * @throws Response 404 where nothing that the address names is published
 */
export async function answerNote(
  context: AppLoadContext,
  person: Parameters<typeof readMeeting>[1] & { readonly id: number },
  view: MeetingView,
  form: FormData,
): Promise<Refused | null> {
  const page = await readMeeting(context, person, view)
  if (page === null) throw new Response(null, { status: 404 })
  const { db, writer, clock } = context
  const { random } = peopleTools(context)
  const outcome = await keepNote({ db, writer, clock, random }, person.id, page, form)
  const { language } = view
  const because = (status: Refused['status'], refusal: string): Refused => {
    return { status, body: { refusal, draft: draftOf(form) } }
  }
  switch (outcome.kind) {
    case 'kept':
      return null
    case 'wrong':
      return because(400, noteIssueText(outcome.issue, language))
    case 'refused':
      return because(400, refusedNoteText(outcome.issues, language))
    case 'busy':
      return because(503, meetingWords(language).busyPlain)
  }
}
