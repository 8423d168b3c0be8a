import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { AreaBatch } from '../geography/read-areas'
import type { Framework, Scale } from '../framework/framework'
import type { FileKind } from './columns/file-kind'
import type { IngestIssue } from './issue'
import type { Answers } from './question'
import type {
  AgreementBatch,
  BottleneckBatch,
  ChoiceBatch,
  CooperationBatch,
  LoopBatch,
  RegionBatch,
  StakeholderBatch,
  WaveBatch,
} from './rows/row-batch'
import type { AreasByRegion } from './values/place'
import type { SurveyBatch } from './survey-batch'

/** The kinds of file that can be imported. */
export type ImportKind = FileKind

/** What the reading side needs to know before it opens a file. Plain data: it crosses threads. */
export interface ReadSpecification {
  readonly kind: ImportKind
  readonly path: string
  readonly framework: Framework
  readonly period: Quarter | null
  readonly regionSet: string | null
  /** Of borders: the year that they are of, and whose map it is. */
  readonly year?: number
  readonly credit?: string
  readonly mapping: Readonly<Record<string, string>> | null
  readonly createRegions: boolean
  /** What a person answered to the questions of this file. */
  readonly answers?: Answers
  /** By the Dutch calendar. */
  readonly today: Day
  /** Area code, upper case → place id. */
  readonly placesByAreaCode: ReadonlyMap<string, number>
  /** nameKey or nameKeyInSet of the region → place id; 'ambiguous' where several region sets have it. */
  readonly regionsByName: ReadonlyMap<string, number | 'ambiguous'>
  readonly areasByRegion: AreasByRegion
  /** nameKey of an area → its code. */
  readonly areaCodesByName: ReadonlyMap<string, string>
  /** nameKey of the ids of cooperations that a bottleneck may be of; what is not said is not judged. */
  readonly cooperations?: ReadonlySet<string>
  /** 16 bytes, for hashing respondent ids. */
  readonly respondentKey: Uint8Array
}

/** A file whose header was understood; its rows are read as the batches are asked for. */
export interface OpenedFile {
  readonly sha256: string
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  /** Canonical names of the columns that were mapped. */
  readonly columns: readonly string[]
  /** Scales of which the file asks an item; empty for other kinds than a survey. */
  readonly askedScales: readonly Scale[]
  /** Warnings about the header. */
  readonly issues: readonly IngestIssue[]
  readonly bytes: number
  /** All of the kind that was asked for. Once. */
  batches(): AsyncIterable<ImportBatch>
  close(): Promise<void>
}

export type ImportBatch =
  | SurveyBatch
  | AgreementBatch
  | ChoiceBatch
  | CooperationBatch
  | BottleneckBatch
  | RegionBatch
  | StakeholderBatch
  | WaveBatch
  | LoopBatch
  | AreaBatch

export type BatchOf<Kind extends ImportKind> = Extract<ImportBatch, { readonly kind: Kind }>

/** @throws FileRefused where the file as a whole cannot be taken; also from `batches` */
export type OpenFile = (specification: ReadSpecification) => Promise<OpenedFile>
