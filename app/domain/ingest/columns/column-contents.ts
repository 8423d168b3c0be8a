import type {
  AgreementColumn,
  BottleneckColumn,
  ChoiceColumn,
  CooperationColumn,
  LoopColumn,
  RegionColumn,
  StakeholderColumn,
  SurveyColumn,
  WaveColumn,
} from './columns'

/** Words of which a cell has one; `app/words/templates` says them. */
export const WORD_LISTS = [
  ...(['yes_no', 'agreement_type', 'direction', 'status', 'burden', 'decision'] as const),
  ...(['source', 'form', 'step_kind', 'audience', 'influence'] as const),
  ...(['cooperation_form', 'scope', 'predictability', 'level'] as const),
] as const
export type WordList = (typeof WORD_LISTS)[number]

/** What stands in a cell: text, a day, a quarter, a number, who is heard, where, or a word of a list. */
export type CellContent =
  'text' | 'day' | 'quarter' | 'number' | 'one_to_five' | 'group' | 'groups' | 'area' | WordList

/** With what an example has in it; of a list the first word. */
type Contents<Name extends string> = Readonly<Record<Name, readonly [CellContent, string?]>>

export const SURVEY_CONTENTS: Contents<SurveyColumn> = {
  respondent_id: ['text', 'R-001'],
  completed_at: ['day', '2026-09-30'],
  area_code: ['area', 'GM0001'],
  region: ['text', 'Noord'],
  stakeholder_group: ['group'],
  organisation: ['text', 'Huurdersvereniging De Wending'],
  weight: ['number', '1'],
  comment: ['text', ''],
}

export const AGREEMENT_CONTENTS: Contents<AgreementColumn> = {
  agreement_id: ['text', 'A-12'],
  title: ['text', '110 woningen naar label B'],
  region: ['text', 'Noord'],
  area_code: ['area', 'GM0001'],
  theme: ['text', 'duurzaamheid'],
  type: ['agreement_type'],
  partner: ['text', 'Gemeente Beek'],
  responsible: ['text', 'Manager vastgoed'],
  period: ['quarter', '2026-Q3'],
  established_on: ['day', '2025-12-01'],
  start_on: ['day', '2026-01-01'],
  deadline: ['day', '2026-12-31'],
  direction: ['direction'],
  target: ['number', '110'],
  realised: ['number', '90'],
  unit: ['text', 'woningen'],
  status: ['status'],
  council_involved: ['yes_no'],
  tenants_signed: ['yes_no'],
  published_on: ['day', '2025-12-15'],
  reported_on: ['day', '2026-10-10'],
  fed_back_on: ['day', '2026-10-20'],
  follow_up: ['text', ''],
  cancel_reason: ['text', ''],
  weight: ['number', '1'],
}

export const REGION_CONTENTS: Contents<RegionColumn> = {
  region_set: ['text', 'Markt'],
  region: ['text', 'Noord'],
  area_code: ['area', 'GM0001'],
  area_name: ['text', 'Beek'],
  valid_from: ['day', '2020-01-01'],
  valid_to: ['day', ''],
  tile_column: ['number', '1'],
  tile_row: ['number', '2'],
}

export const STAKEHOLDER_CONTENTS: Contents<StakeholderColumn> = {
  region_set: ['text', 'Markt'],
  region: ['text', 'Noord'],
  period: ['quarter', '2026-Q3'],
  stakeholder_group: ['group'],
  organisation: ['text', 'Huurdersvereniging De Wending'],
  interest: ['one_to_five', '4'],
  influence: ['one_to_five', '2'],
  burden: ['burden'],
  position: ['text', 'voor, mits betaalbaar'],
  invited: ['number', '40'],
  weight: ['number', ''],
  weight_reason: ['text', ''],
}

export const WAVE_CONTENTS: Contents<WaveColumn> = {
  wave: ['text', 'Najaar 2026'],
  period: ['quarter', '2026-Q3'],
  opens: ['day', '2026-09-01'],
  closes: ['day', '2026-09-30'],
  region_set: ['text', 'Markt'],
  region: ['text', 'Noord'],
  stakeholder_group: ['group'],
  invited: ['number', '40'],
  instrument: ['text', '1'],
}

export const LOOP_CONTENTS: Contents<LoopColumn> = {
  loop_id: ['text', 'V-1'],
  region_set: ['text', 'Markt'],
  region: ['text', 'Noord'],
  area_code: ['area', 'GM0001'],
  heard: ['text', 'Planning van onderhoud is te laat bekend'],
  heard_on: ['day', '2026-09-10'],
  heard_from: ['groups'],
  form: ['form'],
  source: ['source'],
  decision: ['decision'],
  reason: ['text', ''],
  decided_on: ['day', '2026-10-01'],
  action: ['text', 'Planning een kwartaal vooruit op de site'],
  owner: ['text', 'Manager onderhoud'],
  due: ['day', '2026-11-01'],
  done_on: ['day', '2026-10-28'],
  told_back_on: ['day', '2026-11-02'],
  told_back_how: ['text', 'brief aan de huurdersverenigingen'],
  told_back_to: ['text', 'huurders'],
  theme: ['text', 'duurzaamheid'],
}

export const CHOICE_CONTENTS: Contents<ChoiceColumn> = {
  choice_id: ['text', 'B-1'],
  choice: ['text', 'Sloop of renovatie van de Parkbuurt'],
  region_set: ['text', 'Markt'],
  region: ['text', 'Noord'],
  area_code: ['area', 'GM0001'],
  theme: ['text', 'nieuwbouw'],
  decider: ['text', 'Bestuur'],
  decision_planned_on: ['day', '2026-09-15'],
  decided_on: ['day', '2026-09-20'],
  point_of_no_return: ['day', '2026-09-01'],
  weighing_published_on: ['day', '2026-10-05'],
  step: ['text', 'Bijeenkomst met bewoners'],
  kind: ['step_kind'],
  opens: ['day', '2026-06-01'],
  closes: ['day', '2026-07-01'],
  audience: ['audience'],
  influence: ['influence'],
  announced_on: ['day', '2026-05-15'],
  information_on: ['day', '2026-05-20'],
  outcome: ['text', 'Voorkeur voor renovatie'],
  told_back_on: ['day', '2026-10-01'],
}

export const COOPERATION_CONTENTS: Contents<CooperationColumn> = {
  cooperation_id: ['text', 'S-1'],
  cooperation: ['text', 'Samen inkopen van onderhoud'],
  region_set: ['text', 'Markt'],
  region: ['text', 'Noord'],
  area_code: ['area', 'GM0001'],
  themes: ['text', 'duurzaamheid'],
  form: ['cooperation_form'],
  partner: ['text', 'Woonstichting De Wending'],
  as_of: ['day', '2026-09-30'],
  phase: ['one_to_five', '3'],
  hours: ['number', '40'],
  euros: ['number', '12500'],
  yield: ['one_to_five', '4'],
  expected_yield_of_others: ['one_to_five', '3'],
  mandate: ['yes_no'],
  teams: ['number', '2'],
  scope: ['scope'],
  predictability: ['predictability'],
  agreed_on: ['day', '2025-11-01'],
  team_on: ['day', '2026-02-01'],
  first_result_on: ['day', '2026-06-15'],
  changed_procedure_on: ['day', ''],
  other_theme_on: ['day', ''],
}

export const BOTTLENECK_CONTENTS: Contents<BottleneckColumn> = {
  bottleneck_id: ['text', 'K-1'],
  cooperation_id: ['text', 'S-1'],
  bottleneck: ['text', 'Ieder houdt een eigen inkoopsysteem'],
  interest: ['text', 'eigen contracten'],
  raised_on: ['day', '2026-03-01'],
  level: ['level'],
  level_since: ['day', '2026-04-01'],
  settled_on: ['day', '2026-08-01'],
  how: ['text', 'Een gezamenlijk systeem gekozen'],
  agreement_id: ['text', ''],
  recurred_on: ['day', ''],
}

/** Names of columns, of whatever kind of file, with such a content. */
export function namesHolding(...contents: readonly CellContent[]): ReadonlySet<string> {
  const kinds: readonly Contents<string>[] = [
    ...[SURVEY_CONTENTS, AGREEMENT_CONTENTS, REGION_CONTENTS, STAKEHOLDER_CONTENTS],
    ...[WAVE_CONTENTS, LOOP_CONTENTS, CHOICE_CONTENTS, COOPERATION_CONTENTS, BOTTLENECK_CONTENTS],
  ]
  const columns = kinds.flatMap((kind) => Object.entries(kind))
  return new Set(columns.flatMap(([name, [content]]) => (contents.includes(content) ? [name] : [])))
}
