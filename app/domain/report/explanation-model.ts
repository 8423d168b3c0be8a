import type { CheckName, CheckOutcome } from '../agreements/checks'
import type { DatedCheck, ProcessRecord } from '../agreements/process-record'
import type { Judgement } from '../agreements/judgement'
import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean, ReleasedScore } from '../disclosure/released'
import type { FrameworkDifference } from '../framework/changes'
import type { AnswerScale, Bilingual, Dimension, Framework, Item } from '../framework/framework'
import type { ImportKind } from '../ingest/opened-file'
import type { SensitivityBand } from '../scoring/sensitivity'
import type { CellStatus, Column } from './columns'
import type { ReferredDifference } from './shown-difference'
import type { FeedbackEffect } from './feedback-effect'
import type { StatusRule } from './explained-rule'

/** How a score was made: what may be shown of persons as released, everything else in full. */
export interface Explanation {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
  readonly dimension: Column
  /** As released; null where the quarter has no row. */
  readonly row: ReleasedScore | null
  readonly status: CellStatus
  /** Which rule gave the status. */
  readonly rule: StatusRule
  readonly formula: FormFormula | IndexFormula
  /** What the score is held against; none without a score that rests on answers. */
  readonly differences: readonly ReferredDifference[]
  /** Where it comes out with other choices of ours; null where that cannot be told. */
  readonly sensitivity: SensitivityBand | null
  /** Of a form; null for the index. */
  readonly survey: ExplainedSurvey | null
  readonly items: ExplainedItems | null
  readonly records: ExplainedRecords | null
  readonly areas: readonly ExplainedArea[]
  /** What contributed, by kind and number. */
  readonly imports: readonly ExplainedImport[]
  readonly framework: ExplainedFramework
  /** Versions other than that of the score that the quarter's waves asked with. */
  readonly askedWith: readonly AskedFramework[]
  /** ISO instant of the data's last change; null where unknown. */
  readonly asOf: string | null
  /** True for invented sample data. */
  readonly sample: boolean
}

/** D = (1−λ)·Ŝ + λ·R. */
export interface FormFormula {
  readonly kind: 'form'
  readonly score: ReleasedMean
  readonly surveyScore: ReleasedMean
  readonly recordScore: number | null
  /** λ as used in what is on show, 0…1; null without a row. */
  readonly recordWeight: number | null
  /** The formula with the rounded parts as they are shown; null where one is not a number. */
  readonly fromParts: number | null
}

/** L = (I·P·O·F)^¼, each floored. */
export interface IndexFormula {
  readonly kind: 'index'
  readonly score: ReleasedMean
  readonly forms: readonly ExplainedForm[]
  readonly floor: number
  /** False where the index is of an earlier edition: its forms then need not be those that are shown. */
  readonly holds: boolean
  readonly fromParts: number | null
  /** Of the four scores, one decimal; null where one is not a number. */
  readonly arithmeticMean: number | null
}

export interface ExplainedForm {
  readonly dimension: Dimension
  readonly status: CellStatus
  readonly score: ReleasedMean
}

/** Ŝ = Σ W_g ȳ_g. */
export interface ExplainedSurvey {
  readonly score: ReleasedMean
  readonly groups: readonly ExplainedGroup[]
  /** False where score or means are of an earlier edition than the weights, so that the sum need not agree. */
  readonly holds: boolean
  /** The sum with the means as they are shown, whole numbers; null where one is not shown, or it need not hold. */
  readonly fromGroups: number | null
  readonly weights: WeightSource
  /** 0…1, two decimals; null where nobody answered or it is hidden. */
  readonly coverage: number | null
  readonly n: number | null
}

export interface ExplainedGroup {
  readonly code: string
  readonly name: Bilingual
  /** W_g as expected, 0…1. */
  readonly expectedWeight: number
  /** W_g renormalised over the groups that were heard; 0 for one that was not. */
  readonly weight: number
  /** `hidden`: heard, but too few to show. `unheard`: nobody has a valid score. */
  readonly status: 'shown' | 'hidden' | 'unheard'
  /** A whole number or a bound. */
  readonly mean: ReleasedMean
  /** null where hidden. */
  readonly n: number | null
  /** min(1, n_g/3), what the group adds to coverage per unit of weight; null where n is hidden. */
  readonly heardShare: number | null
  /** Whether its variance is its own; else it borrows. null where hidden or unheard. */
  readonly isReference: boolean | null
}

/** Where the weights of the groups come from. */
export type WeightSource =
  | { readonly source: 'framework' }
  | {
      readonly source: 'register'
      readonly period: Quarter
      readonly importId: number
      /** Whether the register has weights; else every group that it names counts the same. */
      readonly hasWeights: boolean
    }

/** How answers become a person score. */
export interface ExplainedItems {
  readonly answerScale: AnswerScale
  /** Items that must be answered. */
  readonly minimum: number
  readonly items: readonly {
    readonly code: string
    readonly text: Bilingual
    readonly reversed: boolean
  }[]
}

/** R, the weighted mean over the agreements that count, as it is in the score that is shown. */
export interface ExplainedRecords {
  /** 0…100, one decimal; null where it does not count. */
  readonly score: number | null
  /** Known share of the applicable weight, 0…1; null where no agreement applies. */
  readonly knownShare: number | null
  /** Below this share the agreements do not count. */
  readonly minimumKnown: number
  /** What the agreements below give; null where that is the same. */
  readonly today: { readonly score: number | null; readonly knownShare: number | null } | null
  /** As they are today. By state: counted, unknown, left out; then by number. */
  readonly agreements: readonly ExplainedAgreement[]
  /** Choices and loops, as they are today. */
  readonly processes: readonly ExplainedProcess[]
  /** Of feedback; null where it cannot be told. */
  readonly effect: FeedbackEffect | null
}

/** A choice or a loop; facts about organisations. */
export interface ExplainedProcess {
  readonly kind: ProcessRecord['kind']
  readonly id: string
  readonly title: string
  readonly place: string
  /** As scaled, two decimals; 0 where choices and loops do not count in this form. */
  readonly weight: number
  /** 0…100, one decimal; null where no check is known. */
  readonly value: number | null
  /** `not_yet`: not done, and still in time. */
  readonly checks: readonly DatedCheck[]
  readonly importId: number
}

export interface ExplainedAgreement {
  readonly id: string
  readonly title: string | null
  readonly theme: string | null
  /** Area or region that it was reported for. */
  readonly place: string
  /** Of the newest report, by whose last day it was judged. */
  readonly period: Quarter
  readonly weight: number
  readonly state: Judgement['state']
  /** 0…100, one decimal; null unless counted. */
  readonly value: number | null
  readonly reason: Judgement['reason']
  readonly checks: readonly { readonly name: CheckName; readonly outcome: CheckOutcome }[]
  /** The figures of the report contradict its status. */
  readonly hasConflict: boolean
  readonly importId: number
}

/** An area that belonged to the region on some day of the quarter. */
export interface ExplainedArea {
  /** null where the region itself is its area. */
  readonly code: string | null
  readonly name: string | null
  /** Both inclusive; null is open. */
  readonly from: Day | null
  readonly to: Day | null
  /** Whether it belongs to it on the quarter's last day: then its agreements count. */
  readonly onLastDay: boolean
}

/** An import of which something counts in the score. The counts are of the whole file. */
export interface ExplainedImport {
  readonly id: number
  readonly kind: ImportKind
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly committedAt: string | null
  /** null for a survey of fewer than five persons: then a count would tell who they are. */
  readonly counts: {
    readonly rows: number
    readonly accepted: number
    readonly rejected: number
    readonly duplicates: number
  } | null
}

/** A version of the framework that was asked with. */
export interface AskedFramework {
  readonly version: string
  /** From the one that the score was made with; null where the version is not known here. */
  readonly difference: FrameworkDifference | null
  /** Statements that stood there in other words, as they were asked. */
  readonly wordings: readonly Pick<Item, 'code' | 'text'>[]
}

export type ExplainedFramework = Pick<Framework, 'version' | 'bands' | 'coverage' | 'variance'>
