import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { MenuItem } from '#app/domain/people/person'
import { importWords } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { navigationItems } from '../page/navigation'
import { hrefIn, PageFrame } from '../page/page-frame'

interface ImportsPageProps {
  readonly title: string
  readonly language: Language
  readonly menu: readonly MenuItem[]
  readonly children: ReactNode
}

/** The frame of the pages about imports. */
export function ImportsPage({ title, language, menu, children }: ImportsPageProps) {
  const { search } = useLocation()
  return (
    <PageFrame
      language={language}
      languageHref={hrefIn(search)}
      items={navigationItems(menu, '/importeren', language)}
      footnotes={() => [importWords(language).foot]}
    >
      <article className="imports">
        <h1>{title}</h1>
        {children}
      </article>
    </PageFrame>
  )
}
