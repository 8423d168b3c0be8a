import { describe, expect, test } from 'vitest'
import { may, type Action } from '#app/access/policy'
import { menuOf } from '#app/access/routes'
import { ROLES } from '#app/domain/people/role'

/** administrator, analyst, manager, board. */
const EXPECTED: Readonly<Record<Action, readonly [boolean, boolean, boolean, boolean]>> = {
  view_scores: [true, true, true, false],
  export_scores: [true, true, true, false],
  view_editions: [true, true, true, true],
  export_editions: [true, true, true, true],
  take_part_in_meeting: [false, false, true, true],
  fix_minutes: [false, false, true, false],
  view_publishing: [true, true, true, false],
  prepare_edition: [false, true, false, false],
  publish_edition: [false, false, true, false],
  plan_releases: [false, true, true, false],
  view_comments: [true, true, true, false],
  write_remarks: [true, true, true, false],
  view_agreements: [true, true, true, false],
  export_agreements: [true, true, false, false],
  view_followup: [true, true, true, true],
  view_decisions: [true, true, true, true],
  edit_followup: [false, true, true, false],
  view_cooperation: [true, true, true, true],
  edit_cooperation: [false, true, true, false],
  edit_decisions: [false, true, true, false],
  view_stakeholders: [true, true, true, true],
  edit_stakeholders: [false, true, true, false],
  view_followup_effect: [true, true, true, false],
  view_imports: [true, true, false, false],
  import_data: [false, true, false, false],
  undo_import: [false, true, false, false],
  change_sources: [true, true, false, false],
  view_framework: [true, true, false, false],
  change_framework: [true, true, false, false],
  manage_people: [true, false, false, false],
  read_audit_log: [true, false, false, false],
  manage_api_tokens: [true, false, false, false],
  correct_agreements: [false, true, false, false],
  manage_keeping: [true, false, false, false],
  manage_own_account: [true, true, true, true],
}

describe('who may do what', () => {
  const cells = (Object.keys(EXPECTED) as Action[]).flatMap((action) =>
    ROLES.map((role, at) => [role, action, EXPECTED[action][at]] as const),
  )
  test.each(cells)('%s, %s: %s', (role, action, expected) => {
    expect(may([role], action)).toBe(expected)
  })
})

test('whoever has several roles may do what any of them may, and nothing else', () => {
  const both = ['manager', 'board'] as const
  const allowed = (Object.keys(EXPECTED) as Action[]).filter((action) => may(both, action))
  const either = (Object.keys(EXPECTED) as Action[]).filter(
    (action) => EXPECTED[action][2] || EXPECTED[action][3],
  )
  expect(allowed).toEqual(either)
  expect(may([], 'manage_own_account')).toBe(false)
  expect(menuOf(both).map(({ page }) => page)).toEqual(menuOf(['manager']).map(({ page }) => page))
})

describe('the menu', () => {
  test.each([
    ['administrator', 'overview'],
    ['analyst', 'overview'],
    ['manager', 'overview'],
    ['board', 'quarter'],
  ] as const)('of the role %s begins with %s and ends with the own account', (role, first) => {
    const pages = menuOf([role]).map(({ page }) => page)
    expect(pages[0]).toBe(first)
    expect(pages.at(-1)).toBe('account')
  })

  test('of the board has no page with live figures', () => {
    const live = ['overview', 'regions', 'compare', 'agreements', 'publishing', 'import']
    const pages: readonly string[] = menuOf(['board']).map(({ page }) => page)
    expect(live.filter((page) => pages.includes(page))).toEqual([])
  })

  test.each(['people', 'audit'])('shows the page %s to administrators only', (page) => {
    const shown = ROLES.filter((role) => menuOf([role]).some((item) => item.page === page))
    expect(shown).toEqual(['administrator'])
  })
})
