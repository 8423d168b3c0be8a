import { xlsx } from '#app/domain/export/xlsx'
import { TEMPLATE_KINDS, templateOf } from '#app/domain/ingest/columns/template'
import type { Language } from '#app/words/language'
import { templateCsv, templateSheets } from '#app/words/templates'
import type { Database } from '#db/client.server'
import { currentFramework } from '../framework.server'

export interface BlankFile {
  readonly name: string
  readonly type: 'csv' | 'xlsx'
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** @param asked kind and type, as `agreements.xlsx`; null for any other */
export async function blankFile(
  db: Database,
  asked: string,
  language: Language,
): Promise<BlankFile | null> {
  const [kindName, type, ...rest] = asked.split('.')
  const kind = TEMPLATE_KINDS.find((each) => each === kindName)
  if (kind === undefined || rest.length > 0) return null
  const framework = await currentFramework(db)
  const columns = templateOf(kind, framework)
  if (type === 'csv') return { name: kind, type, content: templateCsv(columns, language) }
  if (type !== 'xlsx') return null
  return { name: kind, type, content: xlsx(templateSheets(columns, framework, language)) }
}
