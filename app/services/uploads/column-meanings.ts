import type { Framework } from '#app/domain/framework/framework'
import { definitionsOf } from '#app/domain/ingest/columns/definitions'
import type { FileKind } from '#app/domain/ingest/columns/file-kind'
import type { ColumnMeaning } from '#app/domain/uploads/view'
import { bilingual, type Language } from '#app/words/language'

const LONGEST_STATEMENT = 60

/** Everything that a column of a kind of file can be said to mean, in the language of the page. */
export function columnMeanings(
  kind: FileKind,
  framework: Framework,
  language: Language,
): readonly ColumnMeaning[] {
  return definitionsOf(kind, framework).map(({ name, synonyms }) => {
    const item = framework.items.find(({ code }) => kind === 'survey' && code === name)
    if (item !== undefined) return { name, label: `${name} · ${shortened(item.text[language])}` }
    return { name, label: bilingual(synonyms[0] ?? name, name)(language).replaceAll('_', ' ') }
  })
}

function shortened(text: string): string {
  return text.length > LONGEST_STATEMENT ? `${text.slice(0, LONGEST_STATEMENT - 1)}…` : text
}
