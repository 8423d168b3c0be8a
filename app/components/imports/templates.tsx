import { TEMPLATE_KINDS } from '#app/domain/ingest/columns/template'
import { kindName } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'
import { templateWords } from '#app/words/templates'
import { importLinks } from './links'

/** Blank files of every kind that is filled in by hand. */
export function Templates({ language }: { readonly language: Language }) {
  const words = templateWords(language)
  return (
    <details className="templates" id="sjablonen">
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      <ul>
        {TEMPLATE_KINDS.map((kind) => {
          const name = kindName(kind, language)
          return (
            <li key={kind}>
              {capitalised(name)}:{' '}
              <a href={importLinks.template(kind, 'xlsx', language)} download>
                Excel<span className="visually-hidden">, {name}</span>
              </a>
              {' · '}
              <a href={importLinks.template(kind, 'csv', language)} download>
                CSV<span className="visually-hidden">, {name}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
