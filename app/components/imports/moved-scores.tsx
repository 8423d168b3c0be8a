import { groupBy, keyOf } from '#app/domain/grouping'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { Column } from '#app/domain/report/columns'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import type { MovedFigure } from '#app/domain/uploads/job'
import type { MovedFigures } from '#app/domain/uploads/view'
import { resultWords } from '#app/words/import-result'
import type { Language } from '#app/words/language'
import { formatNumber, formatScore } from '#app/words/numbers'
import { formName } from '#app/words/terms'
import { regionHref } from '../region/view'

interface MovedScoresProps {
  /** null: nobody wrote it down. */
  readonly moved: MovedFigures | null
  /** Whether it is done already: then each region leads to its page. */
  readonly isDone: boolean
  /** Where it is not the import itself that did it. */
  readonly title?: string
  /** What is said where no score moves, or none can be told. */
  readonly none?: string
  readonly language: Language
}

const COLUMNS: readonly Column[] = [...DIMENSIONS, 'index']

/** What the file does, or did, to the figures that may be shown. */
export function MovedScores({ moved, isDone, title, none, language }: MovedScoresProps) {
  const result = resultWords(language)
  const count = formatNumber(moved?.count ?? 0, 0, language)
  return (
    <section>
      <h2 id="moved">{title ?? (isDone ? result.moved : result.wouldMove)}</h2>
      {moved === null ? (
        <p className="hint">{result.movedUnknown}</p>
      ) : moved.count === 0 ? (
        <p>{none ?? result.noneMoved}</p>
      ) : (
        <>
          <p>{isDone ? result.someMoved(count) : result.someWouldMove(count)}</p>
          <MovedTable moved={moved} isDone={isDone} language={language} />
        </>
      )}
      {!isDone && <p className="hint">{result.movedHint}</p>}
    </section>
  )
}

interface MovedTableProps {
  readonly moved: MovedFigures
  readonly isDone: boolean
  readonly language: Language
}

function MovedTable({ moved, isDone, language }: MovedTableProps) {
  const result = resultWords(language)
  const count = (value: number) => formatNumber(value, 0, language)
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="moved">
        <table className="import-table moved">
          <thead>
            <tr>
              <th scope="col">{result.region}</th>
              <th scope="col">{result.period}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {formName(column, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(moved.first).map(([key, figures]) => (
              <tr key={key}>
                <th scope="row">
                  <RegionName figure={figures[0]} isDone={isDone} language={language} />
                  <small>{figures[0].region_set}</small>
                </th>
                <td>{figures[0].period}</td>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <Move
                      figure={figures.find(({ dimension }) => dimension === column)}
                      language={language}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">
        {result.movedKey}
        {moved.count > moved.first.length &&
          ` ${result.moreMoved(count(moved.first.length), count(moved.count))}`}
      </p>
    </>
  )
}

interface RegionNameProps {
  readonly figure: MovedFigure
  readonly isDone: boolean
  readonly language: Language
}

function RegionName({ figure, isDone, language }: RegionNameProps) {
  const { region_set: regionSet, region, period: quarter } = figure
  if (!isDone) return region
  const view = { regionSet, region, quarter, language, reference: DEFAULT_REFERENCE }
  return <a href={regionHref(view)}>{region}</a>
}

interface MoveProps {
  readonly figure: MovedFigure | undefined
  readonly language: Language
}

function Move({ figure, language }: MoveProps) {
  const result = resultWords(language)
  if (figure === undefined) return null
  const shown = (value: MovedFigure['before']) =>
    value === null ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{result.notShown}</span>
      </>
    ) : (
      formatScore(value, language)
    )
  return (
    <>
      <span className="was">{shown(figure.before)}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {result.becomes} </span>
      {shown(figure.after)}
    </>
  )
}

/** The figures of a region in a quarter stand on a line. */
function rowsOf(figures: readonly MovedFigure[]): [key: string, [MovedFigure, ...MovedFigure[]]][] {
  return [...groupBy(figures, (one) => keyOf(one.region_set, one.region, one.period))]
}
