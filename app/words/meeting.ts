import type { EditionLoop } from '#app/domain/edition/edition'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { NoteIssue, NoteKind } from '#app/domain/meeting/note'
import { formatDay } from './dates'
import { fill } from './fill'
import { issueMessage } from './issues'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'

const DUTCH = {
  title: 'Vergadering',
  agenda: 'Agenda',
  done: 'besproken',
  minutes: '{count} min',
  left: ['nog {count} minuut', 'nog {count} minuten'],
  over: ['{count} minuut over tijd', '{count} minuten over tijd'],
  place: '{at} van {all}',
  nextQuestion: 'volgende vraag',
  toDecision: 'besluit',
  toNote: 'notitie',
  edition: 'editie {edition}',
  sample: 'verzonnen voorbeeld',
  close: 'Sluiten',
  report: 'Verslag',
  caption: 'Score per kwartaal met 95 %-interval, schaal {floor}–100',
  captionRing: '; ring: {quarters}, waarmee is vergeleken',
  question: 'Vraag {at} van {all}',
  closingLead: 'Loop de besluiten na; daarna volgt het verslag.',
  heard: 'Vorig kwartaal gehoord',
  nothingHeard: 'Vorig kwartaal is hierover niets gehoord.',
  doneOn: 'Gedaan op {day}, ',
  notDone: 'Nog niet gedaan, ',
  undecided: 'Nog niets over besloten, ',
  told: 'verteld op {day}.',
  untold: 'nog niet verteld.',
  form: 'Leg vast bij deze bevinding',
  kinds: { decision: 'Besluit', action: 'Actie', note: 'Notitie' } satisfies Record<
    NoteKind,
    string
  >,
  text: { decision: 'Wat spreken we af?', action: 'Wat gaat er gebeuren?', note: 'Notitie' },
  owner: 'Wie',
  due: 'Uiterlijk',
  region: 'Regio',
  chooseRegion: 'kies een regio',
  keep: 'Leg vast',
  kept: 'Bewaard om {time}',
  keptHere: 'Bewaard om {time}, ook zonder verbinding',
  waiting: [
    '{count} bijdrage staat nog alleen op dit apparaat en gaat vanzelf mee zodra er verbinding is',
    '{count} bijdragen staan nog alleen op dit apparaat en gaan vanzelf mee zodra er verbinding is',
  ],
  waitingHere: 'staat nog alleen op dit apparaat',
  busy: 'Er wordt net een bestand ingelezen. Dit gaat vanzelf nog een keer.',
  busyPlain: 'Er wordt net een bestand ingelezen. Probeer het over een halve minuut opnieuw.',
  ended: 'U bent niet meer ingelogd. Log in een ander venster in; dit blijft hier staan.',
  written: 'Vastgelegd',
  readOnly: 'Raad en manager leggen vast; u leest mee.',
  by: '{name}, {time}',
  inFollowup: 'in Opvolging',
  dueOn: 'uiterlijk {day}',
  none: 'Er is nog niets gepubliceerd om over te vergaderen',
  noneAdvice: 'Zodra een kwartaal is vastgesteld, opent de vergadering hier.',
  wrong: {
    text_missing: 'Schrijf eerst op wat u wilt vastleggen.',
    text_too_long:
      'Dit is te lang: er passen {maximum} tekens in. Niets is afgekapt; maak het korter of verdeel het.',
    owner_too_long: 'De naam is te lang: er passen {maximum} tekens in.',
    control_characters: 'Hier staan tekens in die niemand kan lezen. Typ de tekst opnieuw.',
    due_unreadable: 'Deze datum bestaat niet.',
    unreadable: 'Dit kwam niet goed over. Laad de pagina opnieuw en probeer het nog eens.',
    minutes_fixed: 'Het verslag is vastgesteld; er komt niets meer bij en er verandert niets.',
    not_yours: 'Dit schreef iemand anders op; die verbetert het zelf, of een manager doet het.',
    changed_meanwhile: 'Iemand anders veranderde dit intussen. Bekijk eerst wat er nu staat.',
    followup_unchanged:
      'Het verslag is verbeterd, maar Opvolging nam de wijziging niet aan. Pas de verwachting daar aan.',
  } satisfies Record<NoteIssue['code'], string>,
}

const ENGLISH: typeof DUTCH = {
  title: 'Meeting',
  agenda: 'Agenda',
  done: 'discussed',
  minutes: '{count} min',
  left: ['{count} minute left', '{count} minutes left'],
  over: ['{count} minute over time', '{count} minutes over time'],
  place: '{at} of {all}',
  nextQuestion: 'next question',
  toDecision: 'decision',
  toNote: 'note',
  edition: 'edition {edition}',
  sample: 'invented example',
  close: 'Close',
  report: 'Minutes',
  caption: 'Score by quarter with 95% interval, scale {floor}–100',
  captionRing: '; ring: {quarters}, with which it is compared',
  question: 'Question {at} of {all}',
  closingLead: 'Go through the decisions; then come the minutes.',
  heard: 'Heard last quarter',
  nothingHeard: 'Nothing was heard about this last quarter.',
  doneOn: 'Done on {day}, ',
  notDone: 'Not done yet, ',
  undecided: 'Nothing decided on it yet, ',
  told: 'told back on {day}.',
  untold: 'not told back yet.',
  form: 'Write down with this finding',
  kinds: { decision: 'Decision', action: 'Action', note: 'Note' },
  text: { decision: 'What do we agree?', action: 'What will be done?', note: 'Note' },
  owner: 'Who',
  due: 'By',
  region: 'Region',
  chooseRegion: 'choose a region',
  keep: 'Write down',
  kept: 'Saved at {time}',
  keptHere: 'Saved at {time}, without a connection too',
  waiting: [
    '{count} contribution is on this device only, and is sent by itself once there is a connection',
    '{count} contributions are on this device only, and are sent by themselves once there is a connection',
  ],
  waitingHere: 'is on this device only',
  busy: 'A file is being imported right now. This is tried again by itself.',
  busyPlain: 'A file is being imported right now. Try again in half a minute.',
  ended: 'You are no longer logged in. Log in in another window; this stays here.',
  written: 'Written down',
  readOnly: 'Board and manager write down; you read along.',
  by: '{name}, {time}',
  inFollowup: 'in the follow-up',
  dueOn: 'by {day}',
  none: 'Nothing has been published to discuss yet',
  noneAdvice: 'Once a quarter is signed off, the meeting opens here.',
  wrong: {
    text_missing: 'First write what is to be kept.',
    text_too_long:
      'This is too long: it holds {maximum} characters. Nothing was cut off; make it shorter or divide it.',
    owner_too_long: 'The name is too long: it holds {maximum} characters.',
    control_characters: 'There are characters in this that nobody can read. Type it anew.',
    due_unreadable: 'There is no such date.',
    unreadable: 'This did not come across well. Load the page again and try once more.',
    minutes_fixed: 'The minutes are fixed; nothing is added or changed any more.',
    not_yours: 'Somebody else wrote this; they mend it themselves, or a manager does.',
    changed_meanwhile: 'Somebody else changed this meanwhile. See first what it says now.',
    followup_unchanged:
      'The minutes are mended, but the follow-up did not take the change. Change the expectation there.',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function meetingWords(language: Language) {
  return wordsIn(language)
}

/** `nog 13 minuten`, `2 minuten over tijd`. @param minutes left of what the agenda gives; below 0: over */
export function minutesLeftText(minutes: number, language: Language): string {
  const { left, over } = wordsIn(language)
  const count = Math.abs(minutes)
  return fill((minutes < 0 ? over : left)[count === 1 ? 0 : 1] ?? '', { count })
}

/** How many are not sent yet; '' for none. */
export function waitingText(count: number, language: Language): string {
  const { waiting } = wordsIn(language)
  return count === 0 ? '' : fill(waiting[count === 1 ? 0 : 1] ?? '', { count })
}

/** Where an expectation stands, in a sentence: `Gedaan op 28 augustus 2026, nog niet verteld.` */
export function standingText(loop: EditionLoop, language: Language): string {
  const words = wordsIn(language)
  const { decision, action, doneOn, toldBackOn } = loop
  const done =
    doneOn !== null
      ? fill(words.doneOn, { day: formatDay(doneOn, language) })
      : decision === 'open'
        ? words.undecided
        : action === null
          ? ''
          : words.notDone
  const told =
    toldBackOn === null ? words.untold : fill(words.told, { day: formatDay(toldBackOn, language) })
  const sentence = done + told
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Why something was not kept. */
export function noteIssueText(issue: NoteIssue, language: Language): string {
  const maximum = 'params' in issue ? formatNumber(issue.params.maximum, 0, language) : null
  return fill(wordsIn(language).wrong[issue.code], { maximum })
}

/** Why the follow-up does not take a decision. */
export function refusedNoteText(issues: readonly IngestIssue[], language: Language): string {
  return issues.map((issue) => issueMessage({ ...issue, row: null }, language, 'page')).join(' ')
}
