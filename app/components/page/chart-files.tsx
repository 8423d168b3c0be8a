import { chartFileWords } from '#app/words/chart-files'
import type { Language } from '#app/words/language'
import type { TextTable } from '#app/words/text-table'
import { DataTable } from './data-table'
import { Downloads } from './downloads'

interface ChartFilesProps {
  /** Of the chart on the page. */
  readonly id: string
  /** The finding. */
  readonly title: string
  /** null where the chart is a table already, or has one of its own. */
  readonly table: TextTable | null
  readonly hrefOf: (type: 'csv' | 'svg') => string
  /** Drawn as HTML, it has no picture. */
  readonly isText?: boolean
  readonly language: Language
}

/** Under a chart: its figures one click away, and what it can be kept as. */
export function ChartFiles({ id, title, table, hrefOf, isText, language }: ChartFilesProps) {
  return (
    <div className="chart-files">
      {table !== null && (
        <DataTable
          id={`${id}-table`}
          title={chartFileWords(language).table}
          about={title}
          caption={title}
          table={table}
          headings={1}
        />
      )}
      <Downloads
        files={[{ name: 'CSV', href: hrefOf('csv') }]}
        {...(isText ? {} : { picture: hrefOf('svg') })}
        about={title}
        anchor={id}
        language={language}
      />
    </div>
  )
}
