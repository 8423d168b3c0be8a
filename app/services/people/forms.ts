import { badText, isOneLine } from '#app/domain/ingest/values/free-text'
import { ROLES, type Role } from '#app/domain/people/role'
import { FORM_LIMITS, type FieldError } from '#app/domain/people/forms'
import * as z from 'zod'

const code = (error: FieldError): FieldError => error

const email = z
  .string(code('missing'))
  .trim()
  .toLowerCase()
  .min(1, { error: code('missing'), abort: true })
  .max(FORM_LIMITS.email, { error: code('too_long'), abort: true })
  .pipe(z.email(code('email_invalid')))

/** What somebody or something is called. */
export const nameField = z
  .string(code('missing'))
  .trim()
  .min(1, code('missing'))
  .max(FORM_LIMITS.name, code('too_long'))
  .refine(isOneLine, code('control_characters'))

const token = z.string(code('missing')).trim().min(1, code('missing')).max(200, code('too_long'))

/** A password that is compared only: any rule would tell about the stored one. */
const givenPassword = z
  .string(code('missing'))
  .min(1, code('missing'))
  .max(FORM_LIMITS.longestPassword, code('too_long'))

/** Length is what counts against guessing; a single repeated character is no password. */
const newPassword = z
  .string(code('missing'))
  .min(1, { error: code('missing'), abort: true })
  .min(FORM_LIMITS.shortestPassword, { error: code('password_short'), abort: true })
  .max(FORM_LIMITS.longestPassword, code('too_long'))
  .refine((text) => new Set(text).size >= 5, code('password_simple'))

/** Each once, in their own order. */
const roles = z
  .array(z.enum(ROLES, code('role_invalid')), code('role_missing'))
  .min(1, code('role_missing'))
  .transform((given): readonly Role[] => ROLES.filter((role) => given.includes(role)))

const accountId = z
  .string(code('missing'))
  .regex(/^\d{1,9}$/, code('missing'))
  .transform(Number)

const REPEATED = { path: ['repeated'], error: code('password_differs') }

function isRepeated(form: { readonly password: string; readonly repeated: string }): boolean {
  return form.password === form.repeated
}

export const logInForm = z.object({ email, password: givenPassword })

export const setUpForm = z
  .object({
    token,
    name: nameField,
    email,
    password: newPassword,
    repeated: z.string(code('missing')),
  })
  .refine(isRepeated, REPEATED)

export const invitationForm = z
  .object({ password: newPassword, repeated: z.string(code('missing')) })
  .refine(isRepeated, REPEATED)

export const changePasswordForm = z
  .object({
    currentPassword: givenPassword,
    password: newPassword,
    repeated: z.string(code('missing')),
  })
  .refine(isRepeated, REPEATED)

/** Of an invitation, and of `user add`. */
export const newPersonForm = z.object({ name: nameField, email, roles })

/** Of `user add --password-stdin`. */
export const passwordForm = z.object({ password: newPassword })

/** What an administrator asks for on the page with accounts. */
export const accountTaskForm = z.discriminatedUnion(
  'task',
  [
    newPersonForm.extend({ task: z.literal('invite') }),
    z.object({ task: z.literal('roles'), accountId, roles }),
    z.object({ task: z.enum(['disable', 'enable', 'reset']), accountId }),
  ],
  code('missing'),
)
export type AccountTask = z.infer<typeof accountTaskForm>

/** Errors by the name of their field, one each. */
export type FieldErrors = Readonly<Record<string, FieldError>>

/** The values of a form, or what is wrong with them. */
export type ParsedForm<T> =
  | { readonly data: T; readonly errors: null }
  | { readonly data: null; readonly errors: FieldErrors }

/** The one field that may come several times. */
const ROLES_FIELD = 'roles'

const UNFIT: FieldError = 'control_characters'

/** Reads the named fields of a sent form, none with control characters; a file in the place of text counts as missing. */
export function parseForm<T>(
  schema: z.ZodType<T>,
  form: Iterable<[string, unknown]>,
): ParsedForm<T> {
  const given = [...form]
  const fields = Object.fromEntries(given)
  const lists = given.filter(([name]) => name === ROLES_FIELD)
  if (lists.length > 0) fields[ROLES_FIELD] = lists.flatMap(([, value]) => value)
  const unfit = Object.entries(fields).filter(
    ([, value]) => typeof value === 'string' && badText(value, Infinity) !== null,
  )
  if (unfit.length > 0) {
    return { data: null, errors: Object.fromEntries(unfit.map(([name]) => [name, UNFIT])) }
  }
  const result = schema.safeParse(fields)
  if (result.success) return { data: result.data, errors: null }
  const errors: Record<string, FieldError> = {}
  for (const { path, message } of result.error.issues) {
    errors[String(path[0])] ??= message as FieldError
  }
  return { data: null, errors }
}
