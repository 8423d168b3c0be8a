import { EVIDENCE } from '../../cooperation/cooperation'
import { cooperationKey } from '../../cooperation/in-force'
import { heldIn, keyOf } from '../../grouping'
import type { CooperationColumn } from '../columns/columns'
import { nameKey } from '../text/text-key'
import type { RowCells } from './row-cells'
import type { CooperationRow } from './rows'

/** What the rows of a cooperation on one reference date must say alike. */
const SHARED: readonly (readonly [CooperationColumn, (row: CooperationRow) => unknown])[] = [
  ['cooperation', ({ title }) => title],
  ['region', ({ place }) => place],
  ['themes', ({ themes }) => themes],
  ['form', ({ form }) => form],
  ['teams', ({ teams }) => teams],
  ['scope', ({ scope }) => scope],
  ['predictability', ({ predictability }) => predictability],
  ...EVIDENCE.map((name): [CooperationColumn, (row: CooperationRow) => unknown] => {
    return [`${name}_on`, ({ evidence }) => evidence[name]]
  }),
]

/** Holds a row against those before it: of its cooperation, and of its partner on other dates. */
export class CooperationJudge {
  private readonly firsts = new Map<string, CooperationRow>()
  private readonly ofPartner = new Map<string, CooperationRow[]>()

  judge(cells: RowCells<CooperationColumn>, row: CooperationRow): void {
    if (cells.rejected) return
    const first = heldIn(this.firsts, keyOf(cooperationKey(row), row.asOf), () => row)
    const differing = SHARED.filter(([, valueOf]) => {
      return JSON.stringify(valueOf(row)) !== JSON.stringify(valueOf(first))
    })
    for (const [column] of differing) {
      const named = column === 'region' && !cells.has('region') ? 'area_code' : column
      cells.reject(named, { code: 'cooperation_differs', params: { first: first.rowNumber } })
    }
    if (differing.length === 0) this.compareDates(cells, row)
  }

  /** A cooperation may fall back, but more often a date or a phase is wrong: somebody should look. */
  private compareDates(cells: RowCells<CooperationColumn>, row: CooperationRow): void {
    const key = keyOf(cooperationKey(row), nameKey(row.partner))
    const others = heldIn(this.ofPartner, key, (): CooperationRow[] => [])
    const { asOf, phase } = row
    const isBack = (other: CooperationRow) =>
      phase !== null &&
      other.phase !== null &&
      (other.asOf < asOf ? phase < other.phase : phase > other.phase)
    const first = others.find(isBack)?.rowNumber
    if (first !== undefined) cells.warn('phase', { code: 'phase_back', params: { first } })
    others.push(row)
  }
}
