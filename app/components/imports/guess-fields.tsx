import { SURVEY_FORMATS } from '#app/domain/ingest/columns/profiles/profile'
import { DELIMITERS, ENCODINGS, NO_HEADER, ZONES } from '#app/domain/ingest/guess'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { Answers } from '#app/domain/ingest/question'
import { DATE_ORDERS } from '#app/domain/ingest/values/moment'
import { ANSWER_FIELD } from '#app/domain/uploads/form'
import type { RecognisedFile } from '#app/domain/uploads/job'
import { delimiterName, formatName } from '#app/words/import-result'
import type { Language } from '#app/words/language'
import { choiceName } from '#app/words/questions'
import { readingWords } from '#app/words/upload-reading'

interface GuessFieldsProps {
  readonly kind: ImportKind
  /** null: of no file in particular. */
  readonly recognised: Omit<RecognisedFile, 'kind'> | null
  readonly answers: Answers
  readonly language: Language
}

type Option = readonly [value: string, text: string]

/** A header further down is pointed out on the command line. */
const ROWS_OFFERED = 20

/** What was recognised of how a file is written, each with what else it may be. */
export function GuessFields({ kind, recognised, answers, language }: GuessFieldsProps) {
  const words = readingWords(language)
  const shared = { answers, language }
  const sheets = recognised?.sheets ?? []
  const isText = recognised === null || recognised.delimiter !== ''
  const found = {
    encoding: recognised?.encoding ?? '',
    delimiter: recognised === null ? '' : delimiterName(recognised.delimiter, language),
    row: recognised === null ? '' : words.row(recognised.headerRow),
    format: recognised === null ? '' : formatName(recognised.format, language),
  }
  const { guesses } = words
  const plain = (values: readonly string[]): Option[] => values.map((value) => [value, value])
  const rows = Array.from({ length: ROWS_OFFERED }, (_, at) => at + 1)
  return (
    <>
      {isText && (
        <>
          <Guess
            {...shared}
            name="encoding"
            label={guesses.encoding}
            recognised={found.encoding}
            options={plain(ENCODINGS)}
          />
          <Guess
            {...shared}
            name="delimiter"
            label={guesses.delimiter}
            recognised={found.delimiter}
            options={Object.keys(DELIMITERS).map((name) => [
              name,
              words.delimiters[name as keyof typeof DELIMITERS],
            ])}
          />
        </>
      )}
      {sheets.length > 1 && (
        <Guess
          {...shared}
          name="sheet"
          label={words.sheet}
          recognised={sheets[0] ?? ''}
          options={plain(sheets)}
        />
      )}
      {(isText || sheets.length > 0) && (
        <Guess
          {...shared}
          name="header_row"
          label={guesses.header_row}
          recognised={found.row}
          options={[
            [NO_HEADER, words.row(0)],
            ...rows.map((row): Option => [String(row), words.row(row)]),
          ]}
        />
      )}
      {kind === 'survey' && (
        <Guess
          {...shared}
          name="profile"
          label={guesses.profile}
          recognised={found.format}
          options={SURVEY_FORMATS.map((name) => [name, formatName(name, language)])}
        />
      )}
      <Guess
        {...shared}
        name="date_order"
        label={words.dateOrder}
        recognised=""
        options={DATE_ORDERS.map((order) => [order, choiceName(order, language)])}
      />
      {kind === 'survey' && (
        <Guess
          {...shared}
          name="zone"
          label={guesses.zone}
          recognised=""
          options={ZONES.map((zone) => [zone, words.zones[zone]])}
        />
      )}
    </>
  )
}

interface GuessProps {
  readonly name: string
  readonly label: string
  /** What it is called on the page; '' where nothing short can be said. */
  readonly recognised: string
  readonly options: readonly Option[]
  readonly answers: Answers
  readonly language: Language
}

function Guess({ name, label, recognised, options, answers, language }: GuessProps) {
  const field = `${ANSWER_FIELD}${name}`
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <select id={field} name={field} defaultValue={answers[name] ?? ''}>
        <option value="">
          {readingWords(language).asRecognised(answers[name] ? '' : recognised)}
        </option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
