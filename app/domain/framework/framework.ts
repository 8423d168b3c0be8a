/** What is asked and how it counts: versioned data, never constants in code (method, "Words"). */

/** The four forms of legitimacy, in the order of the framework. */
export const DIMENSIONS = ['input', 'process', 'output', 'feedback'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Everything that has items: the four forms, and the cooperation scale that never enters the index. */
export const SCALES = [...DIMENSIONS, 'cooperation'] as const
export type Scale = (typeof SCALES)[number]

export interface Bilingual {
  readonly nl: string
  readonly en: string
}

export interface Item {
  readonly code: string
  readonly scale: Scale
  /** True where agreeing means less legitimacy: the answer counts as min + max − x. */
  readonly reversed: boolean
  readonly text: Bilingual
}

export interface AnswerScale {
  readonly min: number
  readonly max: number
  /** Labels of min…max, lowest first. */
  readonly labels: { readonly nl: readonly string[]; readonly en: readonly string[] }
}

export interface StakeholderGroup {
  readonly code: string
  readonly name: Bilingual
  readonly description: Bilingual
}

export interface Theme {
  readonly code: string
  readonly name: Bilingual
  /** Other words that a file may have for it, besides code and names. */
  readonly also: readonly string[]
}

/** What may be asked, and done, where a scale is weak. */
export interface Discussion {
  readonly questions: readonly Bilingual[]
  readonly actions: readonly Bilingual[]
}

export interface Framework {
  readonly version: string
  readonly answerScale: AnswerScale
  /** In the order in which answers are stored; at most 64. */
  readonly items: readonly Item[]
  readonly groups: readonly StakeholderGroup[]
  readonly themes: readonly Theme[]
  readonly discussion: Readonly<Record<Scale, Discussion>>
  /** λ_d of method section 4, each in [0,1]. */
  readonly recordWeight: Readonly<Record<Dimension, number>>
  /** Share of a scale's items that must be answered for a person score: 0.6. */
  readonly minimumAnswered: number
  readonly coverage: {
    /** Persons per group that make a group fully heard: 3. */
    readonly personsPerGroup: number
    /** Below: insufficient. 0.66 */
    readonly insufficientBelow: number
    /** Below: provisional. 0.85 */
    readonly provisionalBelow: number
  }
  /** How sure a survey score is (method sections 2, 5 and 6). */
  readonly variance: {
    /** What a group must have so that its spread is its own: a reference group. */
    readonly reference: {
      /** Different persons, at least: 5. */
      readonly minimumPersons: number
      /** Clusters, at least: 4. */
      readonly minimumClusters: number
      /** Of the group's design weight, at most so much with one person: 1/3. */
      readonly maximumShare: number
    }
    /** How alike those are who answer for one organisation, ρ in 0…1: 0.5, cautious. */
    readonly likeness: number
    /** Points a person: no group is treated as less spread than this. */
    readonly floor: {
      /** Of a score: 10. */
      readonly score: number
      /** Of a difference of scores: 5. */
      readonly difference: number
      /** Of the index: 5. */
      readonly index: number
      /** Of a difference of the index: 2.5. */
      readonly indexDifference: number
    }
  }
  readonly comparison: {
    /** Of the newer quarter's expected weight, the groups with data in both carry at least: 0.85. */
    readonly minimumCommonWeight: number
    /** Other regions that one is compared with, at least: 2. */
    readonly minimumOthers: number
  }
  readonly statements: {
    /** Smaller changes are said after all others, in points: 3. */
    readonly minimumChange: number
  }
  readonly record: {
    /** R counts where at least this share of the applicable weight is known: 0.5. */
    readonly minimumKnown: number
    /** Quarters after which an agreement's newest report is too old: 4. */
    readonly reportValidQuarters: number
    /** Elapsed share of a running agreement below which attainment is unknown: 0.1. */
    readonly minimumElapsed: number
    /** Days after the deadline within which a due agreement must be reported: 90. */
    readonly reportWithinDays: number
    /** Days after it was heard within which an expectation is decided and told back: 90. */
    readonly answerWithinDays: number
    /** Days that a window must be open to steer a choice: 14. */
    readonly steerDays: number
    /** Days before a window closes by which its information is public: 10. */
    readonly informationDays: number
    /** Days after a decision within which its weighing is published: 30. */
    readonly weighingWithinDays: number
    /** Choices and loops without any agreement beside them count from so many on: 3. */
    readonly minimumWithoutAgreements: number
  }
  /** How cooperations are judged; no score is made of it. */
  readonly cooperation: {
    /** Days after which a bottleneck goes from the work floor to the managers: 30. */
    readonly managersAfterDays: number
    /** Further days after which it goes to the steering group: 60. */
    readonly steeringAfterDays: number
    /** Days without further evidence after which a cooperation stalls: 365. */
    readonly stalledAfterDays: number
    /** Euros that an hour of a partner counts for; null: hours are not told in euros. */
    readonly hourlyRate: number | null
  }
  /** Each form is floored here before the geometric mean: 1. */
  readonly indexFloor: number
  /** Lower bounds of fair, good, strong: 50, 65, 80. */
  readonly bands: readonly [number, number, number]
}
