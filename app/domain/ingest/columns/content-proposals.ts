import type { Framework } from '../../framework/framework'
import { AnswerReader } from '../values/answer'
import { GroupReader } from '../values/group'
import { readMoment } from '../values/moment'
import { readQuarter } from '../values/quarter'
import { TABLE_KINDS, type TableKind } from './file-kind'
import { templateOf } from './template'

/** Of a file without headings, what the columns may be by what stands in them. */
export interface ContentProposals {
  /** Index of the column → canonical name: to be confirmed. */
  readonly meanings: ReadonlyMap<number, string>
  /** Columns with addresses of mail or of the internet. */
  readonly personal: ReadonlySet<number>
}

export const NO_PROPOSALS: ContentProposals = { meanings: new Map(), personal: new Set() }

type Content = 'area' | 'group' | 'quarter' | 'day' | 'answer' | 'personal' | 'id'

/** So much of a column has to be of a content. */
const MOST = 0.9
const AREA = /^GM ?\d{3,4}$/i
const PERSONAL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$|^(\d{1,3}\.){3}\d{1,3}$/

/** @param rows the first of the file */
export function proposedByContent(
  rows: readonly (readonly string[])[],
  kind: TableKind,
  framework: Framework,
): ContentProposals {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const found = Array.from({ length: width }, (_, column) =>
    contentOf(rows.map((row) => row[column]?.trim() ?? '').filter(Boolean), rows.length, framework),
  )
  const columnsWith = (content: Content) =>
    [...found.keys()].filter((column) => found[column] === content)
  const template = templateOf(kind, framework)
  const single = (['area', 'group', 'quarter', 'day'] as const).flatMap((content) => {
    const names = template.filter((column) => column.content === content)
    const columns = columnsWith(content)
    const [name, column] = [names[0]?.name, columns[0]]
    const isOne = names.length === 1 && columns.length === 1
    return isOne && name !== undefined && column !== undefined ? [[column, name] as const] : []
  })
  const [id] = columnsWith('id')
  const named = template[0]?.name ?? ''
  const ids = id === 0 && named.endsWith('_id') ? [[id, named] as const] : []
  const answers = kind === 'survey' ? itemsIn(columnsWith('answer'), framework) : []
  return {
    meanings: new Map([...ids, ...single, ...answers]),
    personal: new Set(columnsWith('personal')),
  }
}

/** The kind of which most can be proposed; survey where nothing decides. */
export function kindByContent(
  rows: readonly (readonly string[])[],
  framework: Framework,
): TableKind {
  const counts = TABLE_KINDS.map((kind) => {
    return { kind, count: proposedByContent(rows, kind, framework).meanings.size }
  })
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).kind
}

function contentOf(cells: readonly string[], rows: number, framework: Framework): Content | null {
  const groups = new GroupReader(framework)
  const answers = new AnswerReader(framework.answerScale)
  const tests: readonly (readonly [Content, (text: string) => boolean])[] = [
    ['area', (text) => AREA.test(text)],
    ['personal', (text) => PERSONAL.test(text)],
    ['group', (text) => groups.read(text) >= 0],
    ['answer', (text) => answers.read(text) >= 0],
    ['quarter', (text) => 'value' in readQuarter(text) && !isDay(text)],
    ['day', (text) => !/^\d+$/.test(text) && isDay(text)],
  ]
  if (cells.length === 0) return null
  const [content] = tests.find(([, is]) => cells.filter(is).length >= MOST * cells.length) ?? []
  if (content !== undefined) return content
  const areIds = cells.every((text) => /\d/.test(text) && !/\s/.test(text))
  return areIds && cells.length === rows && new Set(cells).size === rows ? 'id' : null
}

function isDay(text: string): boolean {
  return 'value' in readMoment(text, 'day_first') || 'value' in readMoment(text, 'month_first')
}

/** As many columns side by side as there are items: of the four forms, or with those of cooperation. */
function itemsIn(columns: readonly number[], { items }: Framework): (readonly [number, string])[] {
  const runs: number[][] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last?.at(-1) === column - 1) last.push(column)
    else runs.push([column])
  }
  const ofForms = items.filter(({ scale }) => scale !== 'cooperation')
  for (const wanted of [ofForms, items]) {
    const [run, ...others] = runs.filter(({ length }) => length === wanted.length)
    if (run === undefined || others.length > 0) continue
    return wanted.map(({ code }, at) => [run[at] ?? -1, code] as const)
  }
  return []
}
