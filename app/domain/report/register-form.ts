import type { Framework } from '../framework/framework'
import type { RegisterChange } from './register-history'

/** One row of a register to correct, by the columns of its file. */
export interface RegisterRowReport<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>
  /** The import of the version in force; null for a new row. */
  readonly basedOn: number | null
  /** Newest first. */
  readonly history: readonly RegisterChange<Column>[]
}

/** A bottleneck with its history, or a new one of a cooperation. */
export interface BottleneckPageReport extends RegisterRowReport<string> {
  readonly isNew: boolean
  /** Of its cooperation. */
  readonly cooperation: { readonly id: string; readonly title: string }
}

/** A partner's row of a cooperation, with its history. */
export interface PartnerPageReport extends RegisterRowReport<string> {
  readonly partner: string
  readonly cooperation: { readonly id: string; readonly title: string }
  /** Where the cooperation can be put; its set is a cell. */
  readonly regions: readonly string[]
  /** What the partner says is not shown yet, nor written in the form. */
  readonly isHidden: boolean
}

/** What a new cooperation begins with, or one that partners join. */
export interface JoiningReport {
  /** null: a new one. */
  readonly cooperation: { readonly id: string; readonly title: string } | null
  /** What holds for all partners, by the columns of the file. */
  readonly cells: Readonly<Record<string, string>>
  /** Who take part already, by name. */
  readonly partners: readonly string[]
  /** Where a new one can be. */
  readonly regions: readonly string[]
  readonly themes: Framework['themes']
}
