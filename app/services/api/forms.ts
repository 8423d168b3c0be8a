import { LONGEST_TOKEN_DAYS } from '#app/access/api-token'
import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import { TOKEN_ROLES } from '#app/domain/people/api-token'
import type { FieldError } from '#app/domain/people/forms'
import * as z from 'zod'
import { nameField } from '../people/forms'

const code = (error: FieldError): FieldError => error

/**
 * What an administrator asks for on the page with tokens.
 * @param today in UTC
 */
export function tokenTaskForm(today: Day) {
  const lastDay = z
    .string(code('missing'))
    .min(1, { error: code('missing'), abort: true })
    .transform((text, context): Day => {
      const day = parseIsoDay(text.trim())
      const error = errorOf(day, today)
      if (error === null) return day as Day
      context.addIssue({ code: 'custom', message: error })
      return z.NEVER
    })
  return z.discriminatedUnion(
    'task',
    [
      z.object({
        task: z.literal('create'),
        name: nameField,
        role: z.enum(TOKEN_ROLES, code('role_invalid')),
        lastDay,
      }),
      z.object({
        task: z.literal('revoke'),
        tokenId: z
          .string(code('missing'))
          .regex(/^\d{1,9}$/, code('missing'))
          .transform(Number),
      }),
    ],
    code('missing'),
  )
}

export type TokenTask = z.infer<ReturnType<typeof tokenTaskForm>>

function errorOf(day: Day | null, today: Day): FieldError | null {
  if (day === null) return 'date_invalid'
  if (day < today) return 'date_past'
  return day > today + LONGEST_TOKEN_DAYS ? 'date_far' : null
}
