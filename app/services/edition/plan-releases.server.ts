import { momentInAmsterdam } from '#app/domain/calendar/amsterdam'
import { isQuarter } from '#app/domain/calendar/quarter'
import { releasesOf, type Release } from '#app/domain/edition/release-plan'
import type { FieldError } from '#app/domain/people/forms'
import type { Database } from '#db/client.server'
import * as releasePlans from '#db/repositories/release-plans.server'
import * as z from 'zod'
import { nameField, parseForm } from '../people/forms'
import type { EditionWriter } from './handlers.server'

const code = (error: FieldError): FieldError => error
const LONGEST_REASON = 500

const planForm = z
  .object({
    quarter: z.string(code('missing')).refine(isQuarter, code('quarter_invalid')),
    day: z.string(code('missing')).min(1, code('missing')),
    time: z.string(code('missing')).min(1, code('missing')),
    analyst: nameField,
    reason: z.string().trim().max(LONGEST_REASON, code('too_long')).default(''),
  })
  .transform(({ day, time, ...rest }, context) => {
    const releaseAt = momentInAmsterdam(day, time)
    if (releaseAt === null) {
      context.addIssue({ code: 'custom', message: code('date_invalid'), path: ['day'] })
      return z.NEVER
    }
    return { ...rest, releaseAt }
  })

/** The calendar of releases, with the history of each. */
export async function readReleases(db: Database): Promise<Release[]> {
  return releasesOf(await releasePlans.findAll(db))
}

/** What a sent form plans, or what is wrong with its fields: a change of a plan says why. */
export async function readPlan(db: Database, form: Iterable<[string, unknown]>) {
  const parsed = parseForm(planForm, form)
  if (parsed.errors) return parsed
  const isChange = (await releasePlans.findAll(db, parsed.data.quarter)).length > 0
  if (isChange && parsed.data.reason === '') {
    return { data: null, errors: { reason: code('missing') } }
  }
  return parsed
}

/** Plans a release, or changes its plan. */
export async function planRelease(
  { writer, clock }: { readonly writer: EditionWriter; readonly clock: () => Date },
  accountId: number,
  plan: z.infer<typeof planForm>,
): Promise<void> {
  const reason = plan.reason === '' ? null : plan.reason
  await writer.run('planRelease', { ...plan, reason, accountId, at: clock().toISOString() })
}
