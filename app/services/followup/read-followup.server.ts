import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { may } from '#app/access/policy'
import type { Day } from '#app/domain/calendar/day'
import type { Person } from '#app/domain/people/person'
import { followupReport, type FollowupFilter } from '#app/domain/report/followup'
import type { FollowupEffect, FollowupPageReport } from '#app/domain/report/followup-page'
import type { FollowupSection } from '#app/domain/report/followup-row'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import { remembered } from '../remembered.server'
import { readKnownLoops } from './known-loops.server'

interface FollowupSelection extends FollowupFilter {
  /** null: the default set. */
  readonly regionSet: string | null
  /** The section that is shown whole. */
  readonly expanded: FollowupSection | null
}

/**
 * Expectations as they stand today. They are facts about organisations, which disclosure control does not
 * guard; what answering does to a score is told to whoever sees live scores. A region that the set does not
 * have counts as not given.
 */
export function readFollowup(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  selection: FollowupSelection,
): Promise<FollowupPageReport> {
  return rememberedPage(db, {
    ...selection,
    today: amsterdamDay(clock().toISOString()),
    mayEdit: may(roles, 'edit_followup'),
    maySeeEffect: may(roles, 'view_followup_effect'),
  })
}

const rememberedPage = remembered(makePage, { beside: 'followup' })

async function makePage(
  { db }: { readonly db: Database },
  {
    regionSet: asked,
    expanded,
    today,
    mayEdit,
    maySeeEffect,
    ...wanted
  }: FollowupSelection & {
    readonly today: Day
    readonly mayEdit: boolean
    readonly maySeeEffect: boolean
  },
): Promise<FollowupPageReport> {
  const known = await readKnownLoops({ db }, { regionSet: asked, asOf: today })
  const { rows, regionSet, regionSets, regions, framework, changedAt, effects } = known
  const region = regions.find((name) => name === wanted.region) ?? null
  return {
    ...followupReport(rows, { ...wanted, region }, expanded, today, framework),
    ...{ regionSet, regionSets, regions, today },
    isEmpty: rows.length === 0,
    mayEdit,
    effect: maySeeEffect ? effectOn(region, effects) : null,
    framework: { version: framework.version },
    asOf: changedAt,
    sample: regionSet !== null && isSampleSet(regionSet),
  }
}

/** That of the chosen region, else the largest. */
function effectOn(
  region: string | null,
  effects: readonly FollowupEffect[],
): FollowupEffect | null {
  const told = effects.filter(
    (each) => (region === null || each.region === region) && each.points > 0,
  )
  return told.reduce<FollowupEffect | null>((most, next) => {
    return most === null || next.points > most.points ? next : most
  }, null)
}
