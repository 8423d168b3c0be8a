import type { Quarter } from '#app/domain/calendar/quarter'
import { askedIn, type StakeholderContext } from '#app/domain/report/stakeholders'
import { heardKey } from '#app/domain/stakeholders/heard'
import { invitedByGroup } from '#app/domain/stakeholders/invited'
import { registersInForce } from '#app/domain/stakeholders/register'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Disclosed, ReleasedGroupScore } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import type { Region } from '#db/repositories/regions.server'
import type { Stakeholder } from '#db/repositories/stakeholders.server'
import * as waves from '#db/repositories/waves.server'
import { currentFramework } from '../framework.server'
import { readGroupScores } from '../scores/read-scores.server'
import { findAnswered } from './answered.server'

/**
 * What it takes to tell who was heard in a region up to a quarter, without live figures.
 * @param registers of every region, of imports that count
 */
export async function hearingIn(
  db: Database,
  region: Pick<Region, 'id' | 'name' | 'regionSet' | 'regionSetId'>,
  quarter: Quarter,
  registers: readonly Stakeholder[],
): Promise<{
  readonly groups: Disclosed<readonly ReleasedGroupScore[]>
  readonly context: StakeholderContext
}> {
  const { id, name, regionSet, regionSetId } = region
  const register = registersInForce(registers.filter(({ regionId }) => regionId === id))
  const groups = await readGroupScores(db, { regionSet, region: name, to: quarter })
  const organisations = register.flatMap(({ organisation }) => organisation ?? [])
  const where = { setId: regionSetId, regionId: id }
  const found = await findAnswered(db, where, organisations, askedIn(groups))
  const invited = wavesInForce(await waves.findAllActive(db, id))
  return {
    groups,
    context: {
      ...{ quarter, register, hasScores: false, framework: await currentFramework(db) },
      answered: new Set(found.map((each) => heardKey(each.quarter, each.group, each.organisation))),
      invited: invitedByGroup(invited, register, quarter),
    },
  }
}
