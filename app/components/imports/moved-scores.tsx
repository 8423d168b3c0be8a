import { groupBy, keyOf } from '#app/domain/grouping'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { Column } from '#app/domain/report/columns'
import type { MovedFigure } from '#app/domain/uploads/job'
import type { MovedFigures } from '#app/domain/uploads/view'
import { resultWords } from '#app/words/import-result'
import type { Language } from '#app/words/language'
import { formatNumber, formatScore } from '#app/words/numbers'
import { formName } from '#app/words/terms'

interface MovedScoresProps {
  /** null: nobody wrote it down. */
  readonly moved: MovedFigures | null
  /** Whether it is done already. */
  readonly isDone: boolean
  readonly language: Language
}

const COLUMNS: readonly Column[] = [...DIMENSIONS, 'index']

/** What the file does, or did, to the figures that may be shown. */
export function MovedScores({ moved, isDone, language }: MovedScoresProps) {
  const result = resultWords(language)
  const count = formatNumber(moved?.count ?? 0, 0, language)
  return (
    <section>
      <h2 id="moved">{isDone ? result.moved : result.wouldMove}</h2>
      {moved === null ? (
        <p className="hint">{result.movedUnknown}</p>
      ) : moved.count === 0 ? (
        <p>{isDone ? result.noneMoved : result.noneWouldMove}</p>
      ) : (
        <>
          <p>{isDone ? result.someMoved(count) : result.someWouldMove(count)}</p>
          <MovedTable moved={moved} language={language} />
        </>
      )}
      {!isDone && <p className="hint">{result.movedHint}</p>}
    </section>
  )
}

function MovedTable({ moved, language }: { moved: MovedFigures; language: Language }) {
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
                  {figures[0]?.region}
                  <small>{figures[0]?.region_set}</small>
                </th>
                <td>{figures[0]?.period}</td>
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
function rowsOf(figures: readonly MovedFigure[]): [key: string, MovedFigure[]][] {
  return [...groupBy(figures, (one) => keyOf(one.region_set, one.region, one.period))]
}
