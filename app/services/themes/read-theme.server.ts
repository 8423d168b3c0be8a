import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Person } from '#app/domain/people/person'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { themeReport, type ThemeReport } from '#app/domain/report/theme'
import type { Database } from '#db/client.server'
import { readKnownAgreements } from '../agreements/known-agreements.server'
import { readKnownCooperations } from '../cooperation/known-cooperations.server'
import { readKnownDecisions } from '../decisions/read-decisions.server'
import { readKnownLoops } from '../followup/known-loops.server'
import { currentFramework } from '../framework.server'

/** Everything that the page of a theme tells. */
export interface ThemePageReport
  extends
    ThemeReport,
    Pick<
      DecisionsPageReport,
      'regionSet' | 'regionSets' | 'today' | 'areaNames' | 'framework' | 'asOf' | 'sample'
    > {}

interface ThemeSelection {
  /** null: the first of which there is something to tell. */
  readonly theme: string | null
  /** null: the default set. */
  readonly regionSet: string | null
}

/** A theme over the regions of a set as it stands today: facts about organisations, without any score. */
export async function readTheme(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { theme, regionSet: asked }: ThemeSelection,
): Promise<ThemePageReport> {
  const today = amsterdamDay(clock().toISOString())
  const selection = { regionSet: asked, asOf: today }
  const { rows: choices, ...facts } = await readKnownDecisions(db, selection)
  const { rows: loops } = await readKnownLoops({ db }, selection)
  const { rows: cooperations } = await readKnownCooperations({ db }, { regionSet: asked, today })
  const maySee = may(roles, 'view_agreements')
  const agreements = maySee ? (await readKnownAgreements({ db }, selection)).rows : null
  const { regionSet, regionSets, areaNames, framework, asOf, sample } = facts
  return {
    ...themeReport(theme, { agreements, choices, loops, cooperations }, await currentFramework(db)),
    ...{ regionSet, regionSets, today, areaNames, framework, asOf, sample },
  }
}
