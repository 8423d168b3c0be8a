import type { ExplainedProcess } from '#app/domain/report/explanation-model'
import { explainWords } from '#app/words/explain'
import { checksText } from '#app/words/explain-agreements'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { PlainTable } from '../page/plain-table'

interface ExplainedProcessesProps {
  readonly processes: readonly ExplainedProcess[]
  readonly language: Language
}

/** Choices or expectations among the records: the checks of each, and how heavily they count together. */
export function ExplainedProcesses({ processes, language }: ExplainedProcessesProps) {
  const [first] = processes
  if (first === undefined) return null
  const words = explainWords(language)
  const { place, value, import: file } = words.agreementColumns
  const count = processes.length
  const weight = formatNumber(first.weight, Number.isInteger(first.weight) ? 0 : 2, language)
  const name = words.processes[first.kind]
  const title =
    first.weight === 0
      ? words.processesLeftOut(count, name)
      : words.processesCount(count, name, weight)
  return (
    <details className="explain-fold">
      <summary>{title}</summary>
      <p className="explain-note">{words.processHint(name)}</p>
      <PlainTable
        label={title}
        columns={[
          { name: name.column },
          { name: place },
          { name: value, numeric: true },
          { name: words.checks },
          { name: file, numeric: true },
        ]}
        rows={processes.map((each) => ({
          key: each.id,
          cells: [
            <Name key="name" process={each} />,
            each.place,
            each.value === null ? '–' : formatNumber(each.value, 1, language),
            checksText(each.checks, language),
            each.importId,
          ],
        }))}
      />
    </details>
  )
}

function Name({ process: { title, id } }: { readonly process: ExplainedProcess }) {
  return (
    <>
      {title}
      <small>{id}</small>
    </>
  )
}
