import type { IngestIssue } from '#app/domain/ingest/issue'
import { questionsIn, type Question } from '#app/domain/ingest/question'
import type { QuestionCode } from '#app/domain/ingest/question-codes'
import type { Language } from './language'
import { jobWords } from './upload-job'

type InBoth = Readonly<Record<Language, string>>

/** What is asked; {name} is a parameter of the issue, {answer} how one answers. */
export const QUESTION_MESSAGES: Readonly<Record<QuestionCode, InBoth>> = {
  date_order: {
    nl: 'datums in kolom “{about}” met de dag of de maand voorop, zoals “{value}”: {count}. {answer}',
    en: 'dates in column “{about}” with day or month first, such as “{value}”: {count}. {answer}',
  },
  date_notations: {
    nl: 'datums in kolom “{about}” staan er op twee manieren ({one} en {other}); een spreadsheet kan dag en maand hebben verwisseld bij {count} ervan. Kijk in het oorspronkelijke bestand. {answer}',
    en: 'dates in column “{about}” stand in two notations ({one} and {other}); a spreadsheet may have swapped day and month in {count} of them. Look in the original file. {answer}',
  },
  decimal_mark: {
    nl: 'getallen in kolom “{about}” die op twee manieren te lezen zijn: {count}; “{value}” is {one} of {other}. {answer}',
    en: 'numbers in column “{about}” that can be read in two ways: {count}; “{value}” is {one} or {other}. {answer}',
  },
  answer_scale: {
    nl: 'antwoorden buiten de schaal van {minimum} tot {maximum}: {count}. Alle passen op {scale}; daarop betekent elk antwoord iets anders, dus er is niets bewaard. Op de schaal die u kiest houdt elk antwoord zijn plaats tussen het laagste en het hoogste. {answer}',
    en: 'answers outside the scale from {minimum} to {maximum}: {count}. All fit {scale}, on which every answer means something else, so nothing was stored. On the scale that you choose every answer keeps its place between the lowest and the highest. {answer}',
  },
  missing_codes: {
    nl: 'cellen in kolom “{about}” die geen antwoord zijn: {values}. Zeg of dat codes voor “geen antwoord” zijn. {answer}',
    en: 'cells in column “{about}” that are no answer: {values}. Say whether these are codes for “no answer”. {answer}',
  },
  area_spelling: {
    nl: 'rijen met een gebied dat anders is geschreven dan wij het kennen: {count}, namelijk {values}. {answer}',
    en: 'rows with an area that is spelled in another way than we know it: {count}, namely {values}. {answer}',
  },
  status_word: {
    nl: 'de status “{about}” ({count}×) is niet bekend en geldt als onbekend. {answer}',
    en: 'the status “{about}” ({count}×) is not known and counts as unknown. {answer}',
  },
  same_answers: {
    nl: 'rijen die gelijk zijn aan rijen van een eerdere import (plaats, groep, dag en alle antwoorden): {count}. Geen tijdstip of nummer zegt of het dezelfde mensen zijn; tot dat is gezegd, tellen ze niet mee. {answer}',
    en: 'rows that equal rows of an earlier import (place, group, day and all answers): {count}. No time or number says whether they are the same people; until that is said they do not count. {answer}',
  },
  id_reused: {
    nl: 'respondentnummers die ook in een eerdere import staan: {count}; daarvan met een andere belanghoudersgroep {others}, met overwegend andere antwoorden {different}, alleen voor een andere plaats {elsewhere}. Dezelfde mensen tellen eenmaal, en hun nieuwste antwoord vervangt het eerdere voor die plaats. {answer}',
    en: 'respondent ids that stand in an earlier import too: {count}; of these with another stakeholder group {others}, with mostly other answers {different}, for another place only {elsewhere}. The same people count once, and their newest answer replaces the earlier one for that place. {answer}',
  },
  encoding_unsure: {
    nl: 'de tekens kunnen op meer manieren worden gelezen: {values}. {answer}',
    en: 'the characters can be read in more than one way: {values}. {answer}',
  },
}

const CHOICES: Readonly<Record<string, InBoth>> = {
  day_first: { nl: 'dag eerst', en: 'day first' },
  month_first: { nl: 'maand eerst', en: 'month first' },
  as_written: { nl: 'lees ze zoals ze er staan', en: 'read them as they stand' },
  comma: { nl: 'komma is het decimaalteken', en: 'the comma is the decimal mark' },
  point: { nl: 'punt is het decimaalteken', en: 'the point is the decimal mark' },
  missing: { nl: 'ja, geen antwoord', en: 'yes, no answer' },
  accept: { nl: 'neem ze zo over', en: 'take them like that' },
  same_people: { nl: 'dezelfde mensen', en: 'the same people' },
  other_people: { nl: 'andere mensen', en: 'other people' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  achieved: { nl: 'gerealiseerd', en: 'achieved' },
  on_schedule: { nl: 'op schema', en: 'on schedule' },
  partly: { nl: 'deels', en: 'partly' },
  delayed: { nl: 'vertraagd', en: 'delayed' },
  not_achieved: { nl: 'niet gerealiseerd', en: 'not achieved' },
  not_started: { nl: 'nog niet gestart', en: 'not started' },
  cancelled: { nl: 'vervallen', en: 'cancelled' },
}

/** A choice in words; one that is its own word, such as a scale, stays as it is. */
export function choiceName(choice: string, language: Language): string {
  return CHOICES[choice]?.[language] ?? choice
}

/** What the choice is about, for the label of a field: `status “on hold”`. */
export function questionName({ code, about }: Question, language: Language): string {
  const name = NAMES[code][language]
  return about === null ? name : `${name}: ${about}`
}

const NAMES: Readonly<Record<QuestionCode, InBoth>> = {
  date_order: { nl: 'Volgorde van dag en maand', en: 'Order of day and month' },
  date_notations: { nl: 'Datums op twee manieren', en: 'Dates in two notations' },
  decimal_mark: { nl: 'Decimaalteken', en: 'Decimal mark' },
  answer_scale: { nl: 'Schaal van de antwoorden', en: 'Scale of the answers' },
  missing_codes: { nl: 'Codes voor geen antwoord', en: 'Codes for no answer' },
  area_spelling: { nl: 'Schrijfwijze van gebieden', en: 'Spelling of areas' },
  status_word: { nl: 'Status', en: 'Status' },
  same_answers: { nl: 'Gelijke rijen', en: 'Equal rows' },
  id_reused: { nl: 'Respondentnummers van een eerdere import', en: 'Ids of an earlier import' },
  encoding_unsure: { nl: 'Tekenset', en: 'Character encoding' },
}

/** How one answers, where the question is read. */
export function howToAnswer(
  issue: IngestIssue,
  medium: 'page' | 'command',
  language: Language,
): string {
  const or = language === 'nl' ? 'of' : 'or'
  const [question] = questionsIn([issue])
  if (question === undefined) return ''
  const { key, choices } = question
  if (medium === 'page') {
    const under = language === 'nl' ? 'Kies onder' : 'Choose under'
    const names = choices.map((choice) => choiceName(choice, language))
    return `${under} “${jobWords(language).recheck}”: ${names.join(` ${or} `)}.`
  }
  const choose = language === 'nl' ? 'Kies' : 'Choose'
  if (choices.length > 2) return `${choose} --answer "${key}=…": ${choices.join(` ${or} `)}.`
  return `${choose} ${choices.map((choice) => `--answer "${key}=${choice}"`).join(` ${or} `)}.`
}
