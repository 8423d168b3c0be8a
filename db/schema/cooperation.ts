/** A partner of a cooperation on a reference date; themes with | between, columns of dates that nobody knows each followed by a space. */
export interface CooperationEntryTable {
  import_id: number
  row_number: number
  cooperation_id: string
  place_id: number
  cooperation: string
  themes: string
  form: string
  partner: string
  as_of: number
  phase: number | null
  hours: number | null
  euros: number | null
  yield: number | null
  expected_yield_of_others: number | null
  /** 0 or 1. */
  mandate: number | null
  teams: number | null
  scope: string | null
  predictability: string | null
  agreed_on: number | null
  team_on: number | null
  first_result_on: number | null
  changed_procedure_on: number | null
  other_theme_on: number | null
  unknown: string
}

export interface BottleneckTable {
  import_id: number
  row_number: number
  bottleneck_id: string
  cooperation_id: string
  bottleneck: string
  interest: string | null
  raised_on: number
  level: string
  level_since: number | null
  settled_on: number | null
  how: string | null
  agreement_id: string | null
  recurred_on: number | null
}

/** When the partners of a cooperation were asked, and until when they can answer. */
export interface MirrorRoundTable {
  /** As compared: see cooperationKey. */
  cooperation_id: string
  as_of: number
  /** The last day. */
  deadline: number
  account_id: number
  opened_at: string
}

/** A link with which one partner answers once. */
export interface MirrorLinkTable {
  /** SHA-256 of the token, which is kept nowhere. */
  token_hash: string
  cooperation_id: string
  as_of: number
  partner: string
  used_at: string | null
}
