import type { TemplateKind } from '#app/domain/ingest/columns/template'
import type { Language } from '#app/words/language'
import { templateWords } from '#app/words/templates'
import { useMayImport } from '../page/visitor'
import { importLinks } from './links'

interface TemplateLinkProps {
  readonly kind: TemplateKind
  readonly language: Language
}

/** Where nothing of a kind is there yet: the blank file with which it begins, for whoever may import. */
export function TemplateLink({ kind, language }: TemplateLinkProps) {
  if (!useMayImport()) return null
  return (
    <>
      {' '}
      <a href={importLinks.template(kind, 'xlsx', language)} download>
        {templateWords(language).link}
      </a>
    </>
  )
}
