import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { formatIsoDay, parseIsoDay, type Day } from '#app/domain/calendar/day'
import { groupBy } from '#app/domain/grouping'
import { deadlinesIn, type DaySpan } from '#app/domain/mail/deadlines'
import type { MailLoop } from '#app/domain/mail/mail'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { closingsIn } from '#app/domain/mail/closings'
import { choicesInForce } from '#app/domain/choices/in-force'
import { loopsInForce } from '#app/domain/followup/in-force'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as editions from '#db/repositories/editions.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as loops from '#db/repositories/loops.server'
import * as mails from '#db/repositories/mails.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import * as regions from '#db/repositories/regions.server'
import * as settings from '#db/repositories/settings.server'
import { newestEditions } from '../edition/choose-edition.server'
import { currentFramework } from '../framework.server'
import { heldOn } from '../held-places.server'
import { isMailing, queueMails } from './queue.server'

/** The last day of which everything was made. */
const MADE_UNTIL = 'mails_made_until'
/** Who has not opened an edition by then is reminded of it. */
const REMINDED_AFTER_DAYS = 7

/** In a restored backup: what was made since is not made anew, so the calendar begins today. */
export async function forgetUnsent(db: Database): Promise<void> {
  await mails.dropUnsent(db)
  await settings.deleteByKey(db, MADE_UNTIL)
}

interface AtMoment {
  /** ISO moment in UTC. */
  readonly at: string
}

/**
 * Makes the mails that the calendar asks for: of every day since the last time, so that none is left out
 * where the server stood still, and in one transaction with that day, so that none comes twice.
 */
export function queueDaily(db: Database, { at }: AtMoment): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    if (!(await isMailing(transaction))) return
    await writeAlone(transaction, 'mail')
    const today = amsterdamDay(at)
    const made = parseIsoDay((await settings.findByKey(transaction, MADE_UNTIL)) ?? '')
    const after = made ?? today - 1
    if (after >= today) return
    await queueDeadlines(transaction, { after, today }, at)
    await queueClosings(transaction, { after, today }, at)
    await queueReminders(transaction, { after, today }, at)
    await settings.setByKey(transaction, MADE_UNTIL, formatIsoDay(today))
  })
}

/** One mail a person, of all that is due, and one of all that is late. */
async function queueDeadlines(db: Database, span: DaySpan, at: string): Promise<void> {
  const told = await deadlines(db, span)
  const followers = await wishes.findFollowers(db)
  for (const kind of ['due', 'late'] as const) {
    for (const { id, name } of await wishes.findWishers(db, kind)) {
      const followed = followers.filter((each) => each.id === id).map(keyOfRegion)
      const isTheirs = ({ owner, held }: ToldLoop) =>
        (owner !== null && nameKey(owner) === nameKey(name)) ||
        held.some((region) => followed.includes(keyOfRegion(region)))
      const own = told[kind].filter(isTheirs).map(({ loop }) => loop)
      if (own.length === 0) continue
      const event = `${kind}:${formatIsoDay(span.today)}`
      await queueMails(db, [id], { event, at, facts: { kind, loops: own } })
    }
  }
}

/** One mail a person, of all choices whose time to steer runs out. */
async function queueClosings(db: Database, span: DaySpan, at: string): Promise<void> {
  const holders = await holdersOn(db, span.today)
  const told = choicesInForce(await choiceSteps.findAllActive(db)).flatMap((choice) => {
    const { choiceId, title, placeId } = choice
    const held = holders(placeId)
    const region = held.at(0)?.region ?? null
    return closingsIn(choice, span).map((each) => ({
      choice: { ...each, choiceId, title, region },
      held,
    }))
  })
  const followers = await wishes.findFollowers(db)
  for (const { id } of await wishes.findWishers(db, 'closing')) {
    const followed = followers.filter((each) => each.id === id).map(keyOfRegion)
    const choices = told
      .filter(({ held }) => {
        return followed.length === 0 || held.some((each) => followed.includes(keyOfRegion(each)))
      })
      .map(({ choice }) => choice)
      .sort((one, other) => one.by - other.by)
    if (choices.length === 0) continue
    const event = `closing:${formatIsoDay(span.today)}`
    await queueMails(db, [id], { event, at, facts: { kind: 'closing', choices } })
  }
}

interface HoldingRegion {
  readonly regionSet: string
  readonly region: string
}

interface ToldLoop {
  readonly loop: MailLoop
  /** By name, as in the register. */
  readonly owner: string | null
  /** Of each set the region that holds its place today. */
  readonly held: readonly HoldingRegion[]
}

async function deadlines(db: Database, span: DaySpan) {
  const framework = await currentFramework(db)
  const holders = await holdersOn(db, span.today)
  const told = loopsInForce(await loops.findAllActive(db)).map((loop) => {
    const { loopId, heard, owner } = loop
    const held = holders(loop.placeId)
    const region = held.at(0)?.region ?? null
    const tell = ({ step, by }: Pick<MailLoop, 'step' | 'by'>): ToldLoop => {
      return { loop: { loopId, heard, region, step, by }, owner, held }
    }
    const { due, late } = deadlinesIn(loop, span, framework)
    return { due: due.map(tell), late: late.map(tell) }
  })
  const byDay = (one: ToldLoop, other: ToldLoop) => one.loop.by - other.loop.by
  return {
    due: told.flatMap(({ due }) => due).sort(byDay),
    late: told.flatMap(({ late }) => late).sort(byDay),
  }
}

/** Place → the regions that hold it on a day, one a set. */
async function holdersOn(db: Database, day: Day) {
  const sets = groupBy(await regions.findAll(db), ({ regionSet }) => regionSet)
  const held: (readonly [string, ReadonlyMap<number, string>])[] = []
  for (const [regionSet, ofSet] of sets) held.push([regionSet, await heldOn(db, ofSet, day)])
  return (placeId: number): HoldingRegion[] =>
    held.flatMap(([regionSet, byPlace]) => {
      const region = byPlace.get(placeId)
      return region === undefined ? [] : [{ regionSet, region }]
    })
}

function keyOfRegion({ regionSet, region }: HoldingRegion): string {
  return JSON.stringify([regionSet, region])
}

/** Of the newest edition of a quarter only. */
async function queueReminders(db: Database, span: DaySpan, at: string): Promise<void> {
  const listed = await editions.findAllListed(db, null)
  for (const { id: editionId, head } of newestEditions(listed)) {
    const day = amsterdamDay(head.publishedAt ?? at) + REMINDED_AFTER_DAYS
    if (day <= span.after || day > span.today) continue
    const unread: number[] = []
    for (const { id } of await wishes.findWishers(db, 'reminder')) {
      if (!(await readers.hasRead(db, editionId, id))) unread.push(id)
    }
    const facts = { kind: 'reminder', editionId } as const
    await queueMails(db, unread, { event: `reminder:${editionId}`, at, facts })
  }
}
