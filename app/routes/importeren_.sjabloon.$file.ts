import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '#app/components/page/attachment'
import { blankFile } from '#app/services/import/blank-file.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

/** A blank file of a kind, to be filled in and imported: `agreements.xlsx`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requirePerson(request, context, 'view_imports')
  const file = await blankFile(context.db, params.file ?? '', languageOf(request))
  if (file === null) throw new Response(null, { status: 404 })
  return attachment(file.content, file.type, file.name)
}
