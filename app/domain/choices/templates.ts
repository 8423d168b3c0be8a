import type { Day } from '../calendar/day'
import type { Audience, Influence, StepKind } from './choice'

/** A process to start from, changeable in everything. */
export const CHOICE_TEMPLATES = ['allocation', 'yearly_agreements', 'sale_programme'] as const
export type ChoiceTemplate = (typeof CHOICE_TEMPLATES)[number]

/** Steps that templates are made of; what they are called stands with the words. */
export type TemplateStep =
  | 'start_note'
  | 'survey'
  | 'working_groups'
  | 'tenants_advice'
  | 'tenants_negotiation'
  | 'residents_evenings'
  | 'councils_view'
  | 'bids'
  | 'contract'

interface PlannedStep {
  readonly step: TemplateStep
  readonly kind: StepKind
  readonly audience: readonly Audience[]
  readonly influence: Influence | null
  /** Days before the decision on which it opens, and closes. */
  readonly opens: number
  readonly closes: number | null
}

interface Template {
  readonly theme: string
  /** Days before the decision from which on nothing can be changed. */
  readonly noReturn: number
  readonly steps: readonly PlannedStep[]
}

function window(
  step: TemplateStep,
  audience: Audience,
  influence: Influence,
  opens: number,
  closes: number,
): PlannedStep {
  return { step, kind: 'window', audience: [audience], influence, opens, closes }
}

function milestone(step: TemplateStep, opens: number): PlannedStep {
  return { step, kind: 'milestone', audience: [], influence: null, opens, closes: null }
}

const TEMPLATES: Readonly<Record<ChoiceTemplate, Template>> = {
  allocation: {
    theme: 'beschikbaarheid',
    noReturn: 28,
    steps: [
      milestone('start_note', 300),
      window('survey', 'residents', 'consult', 270, 240),
      window('working_groups', 'partners', 'decide', 230, 170),
      window('tenants_advice', 'tenants', 'advise', 150, 108),
      window('residents_evenings', 'residents', 'inform', 100, 80),
      window('councils_view', 'council', 'advise', 84, 42),
      milestone('contract', 28),
    ],
  },
  yearly_agreements: {
    theme: 'beschikbaarheid',
    noReturn: 14,
    steps: [
      milestone('bids', 165),
      window('tenants_negotiation', 'tenants', 'decide', 150, 45),
      window('councils_view', 'council', 'advise', 75, 40),
    ],
  },
  sale_programme: {
    theme: 'betaalbaarheid',
    noReturn: 21,
    steps: [
      milestone('start_note', 180),
      window('residents_evenings', 'residents', 'consult', 150, 120),
      window('tenants_advice', 'tenants', 'advise', 110, 68),
      window('councils_view', 'council', 'advise', 75, 33),
    ],
  },
}

/** Days before a window opens by which it is announced; its information is public when it opens. */
const ANNOUNCED_BEFORE = 14

/** A step with its days. */
export interface DatedStep extends Omit<PlannedStep, 'opens' | 'closes'> {
  readonly opens: Day
  readonly closes: Day | null
  /** null: of a milestone. */
  readonly announcedOn: Day | null
  readonly informationOn: Day | null
}

/**
 * A template counted back from the day of the decision: as planned, its windows are announced, its information is
 * public and its councils and tenants are heard in time.
 */
export function datedTemplate(
  template: ChoiceTemplate,
  decision: Day,
): { readonly theme: string; readonly pointOfNoReturn: Day; readonly steps: readonly DatedStep[] } {
  const { theme, noReturn, steps } = TEMPLATES[template]
  return {
    theme,
    pointOfNoReturn: decision - noReturn,
    steps: steps.map((step) => {
      const opens = decision - step.opens
      const isWindow = step.kind === 'window'
      return {
        ...step,
        opens,
        closes: step.closes === null ? null : decision - step.closes,
        announcedOn: isWindow ? opens - ANNOUNCED_BEFORE : null,
        informationOn: isWindow ? opens : null,
      }
    }),
  }
}
