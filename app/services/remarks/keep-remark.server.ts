import type { FieldError } from '#app/domain/people/forms'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { REMARK_LIMITS } from '#app/domain/remarks/remark'
import type { Database } from '#db/client.server'
import * as z from 'zod'
import { parseForm, type FieldErrors } from '../people/forms'
import type { RemarkWriter } from './handlers.server'
import { readAddressable, type RemarkPageReport } from './read-remarks.server'

const code = (error: FieldError): FieldError => error

const remarkForm = z.object({
  form: z.enum(DIMENSIONS, code('missing')),
  text: z
    .string(code('missing'))
    .trim()
    .min(1, code('missing'))
    .max(REMARK_LIMITS.text, code('too_long')),
})

interface Tools {
  readonly db: Database
  readonly writer: RemarkWriter
  readonly clock: () => Date
}

/** Keeps a remark that somebody wrote, changes or takes away their own; what is wrong with its fields. */
export async function keepRemark(
  { db, writer, clock }: Tools,
  accountId: number,
  { remark, regionSet, region, quarter }: RemarkPageReport,
  form: FormData,
): Promise<FieldErrors | null> {
  const at = clock().toISOString()
  if (remark !== null && form.get('task') === 'delete') {
    await writer.run('deleteRemark', { id: remark.id, accountId, at })
    return null
  }
  const { data, errors } = parseForm(remarkForm, form)
  if (errors) return errors
  const asked = new Set(form.getAll('person'))
  const subject = { regionSet, region, quarter }
  const to = (await readAddressable(db, subject))
    .map(({ id }) => id)
    .filter((id) => asked.has(String(id)))
  if (to.length > REMARK_LIMITS.persons) return { person: code('too_many') }
  if (remark !== null) {
    await writer.run('changeRemark', { id: remark.id, accountId, ...data, to, at })
    return null
  }
  await writer.run('addRemark', { accountId, subject, ...data, to, at })
  return null
}
