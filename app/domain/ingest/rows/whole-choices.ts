import { choiceKey } from '../../choices/in-force'
import { heldIn } from '../../grouping'
import type { ChoiceColumn } from '../columns/columns'
import { FileRefused } from '../file-refused'
import type { IngestIssue } from '../issue'
import { BATCH_SIZE } from './record-reader'
import type { RowCells } from './row-cells'
import type { ChoiceRow } from './rows'

/** What every row of a choice must say alike. */
const SHARED: readonly (readonly [ChoiceColumn, (row: ChoiceRow) => unknown])[] = [
  ['choice', ({ title }) => title],
  ['region', ({ place }) => place],
  ['theme', ({ theme }) => theme],
  ['decider', ({ decider }) => decider],
  ['decision_planned_on', ({ plannedOn }) => plannedOn],
  ['decided_on', ({ decidedOn }) => decidedOn],
  ['point_of_no_return', ({ pointOfNoReturn }) => pointOfNoReturn],
  ['weighing_published_on', ({ weighingPublishedOn }) => weighingPublishedOn],
]

interface Seen {
  readonly taken: ChoiceRow[]
  readonly contents: Map<string, number>
  /** The first row that could not be used. */
  brokenAt: number | null
}

/**
 * A choice is taken with all its rows or not at all: without a step that could not be read it might look
 * better than it is. So a row that cannot be used, or that says something else than the first of its choice,
 * rejects the others too. A row that repeats another is rejected by itself.
 */
export class WholeChoices {
  private readonly seen = new Map<string, Seen>()
  private pending: IngestIssue[] = []

  judge(cells: RowCells<ChoiceColumn>, row: ChoiceRow): void {
    if (row.choiceId === '') return
    const seen = this.seenOf(row)
    const first = seen.contents.get(cells.content())
    if (first !== undefined && !cells.rejected) {
      cells.reject('step', { code: 'duplicate_row', params: { first } })
      return
    }
    seen.contents.set(cells.content(), cells.rowNumber)
    if (!cells.rejected) this.compare(cells, row, seen)
    if (!cells.rejected) seen.taken.push(row)
    else if (seen.brokenAt === null) this.retract(cells, seen)
  }

  /** A step that cannot be read is missing from the choice that its first cells name. */
  readonly misshapen = (cells: RowCells<ChoiceColumn>): void => {
    const choiceId = cells.raw('choice_id').replace(/\s+/g, ' ')
    if (choiceId === '') return
    const seen = this.seenOf({ choiceId })
    if (seen.brokenAt === null) this.retract(cells, seen)
  }

  /** The earlier rows that are not to be taken either, once. */
  readonly retracted = (): readonly IngestIssue[] => {
    const { pending } = this
    this.pending = []
    return pending
  }

  private seenOf(choice: Parameters<typeof choiceKey>[0]): Seen {
    return heldIn(this.seen, choiceKey(choice), () => {
      return { taken: [], contents: new Map<string, number>(), brokenAt: null }
    })
  }

  private compare(cells: RowCells<ChoiceColumn>, row: ChoiceRow, { taken, brokenAt }: Seen): void {
    if (brokenAt !== null) {
      cells.reject('choice_id', { code: 'choice_incomplete', params: { first: brokenAt } })
      return
    }
    const [first] = taken
    if (first === undefined) return
    for (const [column, valueOf] of SHARED) {
      if (JSON.stringify(valueOf(row)) === JSON.stringify(valueOf(first))) continue
      const named = column === 'region' && !cells.has('region') ? 'area_code' : column
      cells.reject(named, { code: 'choice_differs', params: { first: first.rowNumber } })
    }
  }

  private retract(cells: RowCells<ChoiceColumn>, seen: Seen): void {
    const { rowNumber } = cells
    seen.brokenAt = rowNumber
    const column = cells.heading('choice_id')
    const params = { first: rowNumber }
    this.pending = seen.taken.map(({ rowNumber: row }): IngestIssue => {
      return { row, column, code: 'choice_incomplete', severity: 'rejected', params }
    })
    // They may have been handed over already
    if (rowNumber - (seen.taken[0]?.rowNumber ?? rowNumber) >= BATCH_SIZE) {
      throw new FileRefused(this.pending.map((issue) => ({ ...issue, severity: 'refused' })))
    }
    seen.taken.length = 0
  }
}
