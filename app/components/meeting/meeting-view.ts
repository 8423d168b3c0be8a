import type { Meeting } from '#app/domain/report/meeting-model'
import type { Language } from '#app/words/language'
import { editionViewOf, type EditionView } from '../edition/edition-view'

/** Everything of the meeting that is in the URL. */
export interface MeetingView extends Omit<EditionView, 'region'> {
  /** Key of the screen; null: the first. */
  readonly screen: string | null
  /** The question that is shown, from 1. */
  readonly question: number
}

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function meetingViewOf(parameters: URLSearchParams): MeetingView {
  const { language, regionSet, quarter, edition } = editionViewOf(parameters)
  const question = parameters.get('vraag') ?? ''
  return {
    ...{ language, quarter, edition },
    regionSet: parameters.get('indeling') || regionSet,
    screen: parameters.get('scherm') || null,
    question: /^[1-9]$/.test(question) ? Number(question) : 1,
  }
}

/** The part of an address behind the question mark, without the screen. */
function editionQuery({ regionSet, quarter, edition, language }: MeetingView): URLSearchParams {
  const parameters = new URLSearchParams()
  const given = { indeling: regionSet, kwartaal: quarter, editie: edition, taal: language }
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) parameters.set(name, String(value))
  }
  return parameters
}

export function meetingHref(view: MeetingView): string {
  const parameters = editionQuery(view)
  if (view.screen !== null) parameters.set('scherm', view.screen)
  if (view.question > 1) parameters.set('vraag', String(view.question))
  return `/vergadering?${parameters.toString()}`
}

/** What was written down, as data. */
export function notesHref(view: MeetingView): string {
  return `/vergadering/aantekeningen?${editionQuery(view).toString()}`
}

export function minutesHref(view: MeetingView): string {
  return `/vergadering/verslag?${editionQuery(view).toString()}`
}

/** The view of the meeting about an edition, at its first screen. */
export function viewOfMeeting(
  { regionSet, quarter, edition }: Omit<Meeting['head'], 'language'>,
  language: Language,
): MeetingView {
  return { regionSet, quarter, edition, language, screen: null, question: 1 }
}
