import type { IngestIssue } from '../issue'
import type {
  AgreementRow,
  BottleneckRow,
  ChoiceRow,
  CooperationRow,
  LoopRow,
  RegionRow,
  StakeholderRow,
  WaveRow,
} from './rows'

/** Checked rows of a small file (anything but a survey) on their way to the writer. */
export interface RowBatch<Row, Kind extends string = string> {
  readonly kind: Kind
  readonly rows: readonly Row[]
  /** Every data row that was read for this batch, rejected ones included; blank lines are none. */
  readonly rowsRead: number
  readonly rejected: number
  readonly issues: readonly IngestIssue[]
  /** Bytes of the file read so far, for the progress bar. */
  readonly bytesRead: number
}

export type AgreementBatch = RowBatch<AgreementRow, 'agreements'>
export type RegionBatch = RowBatch<RegionRow, 'regions'>
export type StakeholderBatch = RowBatch<StakeholderRow, 'stakeholders'>
export type WaveBatch = RowBatch<WaveRow, 'waves'>
export type LoopBatch = RowBatch<LoopRow, 'loops'>
export type ChoiceBatch = RowBatch<ChoiceRow, 'choices'>
export type CooperationBatch = RowBatch<CooperationRow, 'cooperation'>
export type BottleneckBatch = RowBatch<BottleneckRow, 'bottlenecks'>
