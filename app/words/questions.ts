import type { IngestIssue } from '#app/domain/ingest/issue'
import { questionsIn, type Question } from '#app/domain/ingest/question'
import type { QuestionCode } from '#app/domain/ingest/question-codes'
import { headingText } from './heading-text'
import { bilingual, type Language } from './language'
import { jobWords } from './upload-job'

const DUTCH = {
  /** What is asked; {name} is a parameter of the issue, {answer} how one answers. */
  messages: {
    date_order:
      'datums in kolom “{about}” waarvan niet te zien is wat voorop staat, zoals “{value}”: {count}. {answer}',
    date_notations:
      'datums in kolom “{about}” staan er op twee manieren ({one} en {other}); een spreadsheet kan dag en maand hebben verwisseld bij {count} ervan. Kijk in het oorspronkelijke bestand. {answer}',
    decimal_mark:
      'getallen in kolom “{about}” die op twee manieren te lezen zijn: {count}; “{value}” is {one} of {other}. {answer}',
    answer_scale:
      'antwoorden die bij een andere schaal lijken te horen dan {minimum} tot {maximum}: {count}. Alle passen op {scale}; daarop betekent elk antwoord iets anders, dus er is niets bewaard. Op de schaal die u kiest houdt elk antwoord zijn plaats tussen het laagste en het hoogste. Zijn het codes voor “weet niet”, kies dan {minimum}-{maximum}: daarna wordt dat gevraagd. {answer}',
    missing_codes:
      'cellen die geen antwoord zijn in kolom {columns}: {values}. Zeg of dat codes voor “geen antwoord” zijn. {answer}',
    area_spelling:
      'rijen met een gebied dat anders is geschreven dan wij het kennen: {count}, namelijk {values}. {answer}',
    group_word:
      'de belanghouder “{about}” ({count}×) is niet bekend; die rijen tellen niet mee. {answer}',
    place_word:
      'de plaats “{about}” ({count}×) is niet bekend; die rijen tellen niet mee. Zeg welk gebied of welke regio het is. {answer}',
    answer_word:
      'het antwoord “{about}” ({count}×) is geen bekend antwoord; die rijen tellen niet mee. Zeg welk punt van de schaal het is. {answer}',
    status_word: 'de status “{about}” ({count}×) is niet bekend en geldt als onbekend. {answer}',
    same_answers:
      'rijen die gelijk zijn aan rijen van een eerdere import (plaats, groep, dag en alle antwoorden): {count}. Geen tijdstip of nummer zegt of het dezelfde mensen zijn; tot dat is gezegd, tellen ze niet mee. {answer}',
    id_reused:
      'respondentnummers die ook in een eerdere import staan: {count}; daarvan met een andere belanghoudersgroep {others}, met overwegend andere antwoorden {different}, alleen voor een andere plaats {elsewhere}. Dezelfde mensen tellen eenmaal, en hun nieuwste antwoord vervangt het eerdere voor die plaats. {answer}',
    encoding_unsure: 'de tekens kunnen op meer manieren worden gelezen: {values}. {answer}',
    sheet:
      'welk werkblad bedoeld is staat niet vast, want er zijn er meer of ze zijn verborgen: {values}. {answer}',
  } satisfies Readonly<Record<QuestionCode, string>>,
  choices: {
    day_first: 'dag eerst',
    month_first: 'maand eerst',
    year_first: 'jaar eerst',
    year_day_month: 'jaar, dag, maand',
    as_written: 'lees ze zoals ze er staan',
    comma: 'komma is het decimaalteken',
    point: 'punt is het decimaalteken',
    missing: 'ja, geen antwoord',
    no_answer: 'geen antwoord',
    accept: 'neem ze zo over',
    same_people: 'dezelfde mensen',
    other_people: 'andere mensen',
    unknown: 'onbekend',
    achieved: 'gerealiseerd',
    on_schedule: 'op schema',
    partly: 'deels',
    delayed: 'vertraagd',
    not_achieved: 'niet gerealiseerd',
    not_started: 'nog niet gestart',
    cancelled: 'vervallen',
  },
  /** What a choice is about, for the label of a field. */
  names: {
    date_order: 'Volgorde in datums',
    date_notations: 'Datums op twee manieren',
    decimal_mark: 'Decimaalteken',
    answer_scale: 'Schaal van de antwoorden',
    missing_codes: 'Codes voor geen antwoord',
    area_spelling: 'Schrijfwijze van gebieden',
    status_word: 'Status',
    group_word: 'Belanghouder',
    place_word: 'Plaats',
    answer_word: 'Antwoord',
    same_answers: 'Gelijke rijen',
    id_reused: 'Respondentnummers van een eerdere import',
    encoding_unsure: 'Tekenset',
    sheet: 'Werkblad',
  } satisfies Readonly<Record<QuestionCode, string>>,
  under: 'Kies onder',
  choose: 'Kies',
  or: 'of',
}

const ENGLISH: typeof DUTCH = {
  messages: {
    date_order:
      'dates in column “{about}” that do not show what comes first, such as “{value}”: {count}. {answer}',
    date_notations:
      'dates in column “{about}” stand in two notations ({one} and {other}); a spreadsheet may have swapped day and month in {count} of them. Look in the original file. {answer}',
    decimal_mark:
      'numbers in column “{about}” that can be read in two ways: {count}; “{value}” is {one} or {other}. {answer}',
    answer_scale:
      'answers that seem to be of another scale than {minimum} to {maximum}: {count}. All fit {scale}, on which every answer means something else, so nothing was stored. On the scale that you choose every answer keeps its place between the lowest and the highest. If these are codes for “don’t know”, choose {minimum}-{maximum}: that is asked next. {answer}',
    missing_codes:
      'cells that are no answer in column {columns}: {values}. Say whether these are codes for “no answer”. {answer}',
    area_spelling:
      'rows with an area that is spelled in another way than we know it: {count}, namely {values}. {answer}',
    group_word:
      'the stakeholder “{about}” ({count}×) is not known; these rows do not count. {answer}',
    place_word:
      'the place “{about}” ({count}×) is not known; these rows do not count. Say which area or region it is. {answer}',
    answer_word:
      'the answer “{about}” ({count}×) is no answer that is known; these rows do not count. Say which point of the scale it is. {answer}',
    status_word: 'the status “{about}” ({count}×) is not known and counts as unknown. {answer}',
    same_answers:
      'rows that equal rows of an earlier import (place, group, day and all answers): {count}. No time or number says whether they are the same people; until that is said they do not count. {answer}',
    id_reused:
      'respondent ids that stand in an earlier import too: {count}; of these with another stakeholder group {others}, with mostly other answers {different}, for another place only {elsewhere}. The same people count once, and their newest answer replaces the earlier one for that place. {answer}',
    encoding_unsure: 'the characters can be read in more than one way: {values}. {answer}',
    sheet:
      'it is not certain which sheet is meant, as there are several or they are hidden: {values}. {answer}',
  },
  choices: {
    day_first: 'day first',
    month_first: 'month first',
    year_first: 'year first',
    year_day_month: 'year, day, month',
    as_written: 'read them as they stand',
    comma: 'the comma is the decimal mark',
    point: 'the point is the decimal mark',
    missing: 'yes, no answer',
    no_answer: 'no answer',
    accept: 'take them like that',
    same_people: 'the same people',
    other_people: 'other people',
    unknown: 'unknown',
    achieved: 'achieved',
    on_schedule: 'on schedule',
    partly: 'partly',
    delayed: 'delayed',
    not_achieved: 'not achieved',
    not_started: 'not started',
    cancelled: 'cancelled',
  },
  names: {
    date_order: 'Order within dates',
    date_notations: 'Dates in two notations',
    decimal_mark: 'Decimal mark',
    answer_scale: 'Scale of the answers',
    missing_codes: 'Codes for no answer',
    area_spelling: 'Spelling of areas',
    status_word: 'Status',
    group_word: 'Stakeholder group',
    place_word: 'Place',
    answer_word: 'Answer',
    same_answers: 'Equal rows',
    id_reused: 'Ids of an earlier import',
    encoding_unsure: 'Character encoding',
    sheet: 'Sheet',
  },
  under: 'Choose under',
  choose: 'Choose',
  or: 'or',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What is asked, by code. */
export function questionMessages(language: Language) {
  return wordsIn(language).messages
}

/** A choice in words; one that is its own word, such as a scale, stays as it is. */
export function choiceName(choice: string, language: Language): string {
  const names: Readonly<Record<string, string>> = wordsIn(language).choices
  return names[choice] ?? choice
}

/** What the choice is about, for the label of a field: `status “on hold”`. */
export function questionName({ code, about }: Question, language: Language): string {
  const name = wordsIn(language).names[code]
  if (about === null) return name
  // What is asked about is kept without its capitals, which a code of an area has.
  const isArea = code === 'place_word' && /^[a-z]{2}\d+$/.test(about)
  return `${name}: ${isArea ? about.toUpperCase() : headingText(about, language)}`
}

/** How one answers, where the question is read. */
export function howToAnswer(
  issue: IngestIssue,
  medium: 'page' | 'command',
  language: Language,
): string {
  const [question] = questionsIn([issue])
  if (question === undefined) return ''
  const { key, choices } = question
  const { under, choose, or } = wordsIn(language)
  if (choices.length === 0) {
    const { recheck } = jobWords(language)
    return medium === 'page' ? `${under} “${recheck}”.` : `${choose} --answer "${key}=…".`
  }
  if (medium === 'page') {
    const names = choices.map((choice) => choiceName(choice, language))
    return `${under} “${jobWords(language).recheck}”: ${names.join(` ${or} `)}.`
  }
  if (choices.length > 2) return `${choose} --answer "${key}=…": ${choices.join(` ${or} `)}.`
  return `${choose} ${choices.map((choice) => `--answer "${key}=${choice}"`).join(` ${or} `)}.`
}
