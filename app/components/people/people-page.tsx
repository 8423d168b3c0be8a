import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { MenuItem } from '#app/domain/people/person'
import type { Language } from '#app/words/language'
import { peopleWords } from '#app/words/people'
import { navigationItems } from '../page/navigation'
import { hrefIn, PageFrame } from '../page/page-frame'

interface PeoplePageProps {
  readonly title: string
  readonly language: Language
  /** Of the person; empty for somebody who is not logged in. */
  readonly menu: readonly MenuItem[]
  /** Pages with a table; forms are narrow. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of the pages about people. */
export function PeoplePage({ title, language, menu, wide = false, children }: PeoplePageProps) {
  const { pathname, search } = useLocation()
  return (
    <PageFrame
      language={language}
      languageHref={hrefIn(search)}
      items={navigationItems(menu, pathname, language)}
      footnotes={() => [peopleWords(language).foot]}
    >
      <article className={wide ? 'people' : 'people people-narrow'}>
        <h1>{title}</h1>
        {children}
      </article>
    </PageFrame>
  )
}
