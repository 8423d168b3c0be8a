import { lastDayOf } from '#app/domain/calendar/quarter'
import type { Explanation, ExplainedImport } from '#app/domain/report/explanation-model'
import { formatDay, formatInstant } from '#app/words/dates'
import { explainWords } from '#app/words/explain'
import { kindName } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { PlainTable } from '../page/plain-table'

interface ExplainedFilesProps {
  readonly explanation: Explanation
  readonly language: Language
}

/** Which areas counted, and the files that everything came from. */
export function ExplainedFiles({ explanation, language }: ExplainedFilesProps) {
  const words = explainWords(language)
  const { areas, imports, quarter } = explanation
  const { area, code, from, to, agreements } = words.areaColumns
  const day = (value: number | null) => (value === null ? words.open : formatDay(value, language))
  const { number, kind, file, when, rows, accepted, rejected, duplicates } = words.importColumns
  const counts = [rows, accepted, rejected, duplicates].map((name) => ({ name, numeric: true }))
  return (
    <>
      <section aria-labelledby="areas">
        <h2 id="areas">{words.areas}</h2>
        <p>{words.areasIntro(formatDay(lastDayOf(quarter), language))}</p>
        <PlainTable
          label={words.areas}
          columns={[area, code, from, to, agreements].map((name) => ({ name }))}
          rows={areas.map((each) => ({
            key: `${each.code} ${each.from}`,
            cells: [
              each.name ?? each.code ?? words.ownArea,
              each.code ?? words.open,
              day(each.from),
              day(each.to),
              each.onLastDay ? words.yes : words.no,
            ],
          }))}
        />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{words.imports}</h2>
        <p>{words.importsIntro}</p>
        <PlainTable
          label={words.imports}
          columns={[
            { name: file },
            { name: kind },
            { name: number, numeric: true },
            { name: when },
            ...counts,
          ]}
          rows={imports.map((each) => ({
            key: String(each.id),
            cells: [
              each.fileName,
              kindName(each.kind, language),
              each.id,
              each.committedAt === null ? words.open : formatInstant(each.committedAt, language),
              ...countsOf(each, language),
            ],
          }))}
        />
      </section>
    </>
  )
}

function countsOf({ counts }: ExplainedImport, language: Language): string[] {
  if (counts === null) return ['–', '–', '–', '–']
  const { rows, accepted, rejected, duplicates } = counts
  return [rows, accepted, rejected, duplicates].map((count) => formatNumber(count, 0, language))
}
