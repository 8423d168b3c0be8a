import type { ReactNode } from 'react'
import { frameWords } from '#app/words/frame'
import { LANGUAGES, type Language } from '#app/words/language'
import { SearchForm } from '../search/search-form'
import { serverWritten } from './server-written'
import { useVisitor, VisitorBar } from './visitor'

export interface NavigationItem {
  readonly name: string
  readonly href: string
  readonly current: boolean
  /** Under one word that unfolds. */
  readonly folded: boolean
}

interface PageFrameProps {
  readonly language: Language
  /** The same page in another language. */
  readonly languageHref: (language: Language) => string
  readonly items: readonly NavigationItem[]
  /** Region set and quarter, for the head on paper; the screen has them in its form. */
  readonly subject?: readonly (string | null)[]
  /** Statements about the data, for the foot of the page, which the server writes. */
  readonly footnotes?: () => readonly string[]
  /** What was looked for, on the page that says what was found. */
  readonly query?: string
  readonly children: ReactNode
}

const PageFoot = serverWritten('foot', import.meta.env.SSR && Foot)

function Foot({ footnotes }: Required<Pick<PageFrameProps, 'footnotes'>>) {
  return <footer className="page-foot">{footnotes().join(' · ')}</footer>
}

/** Head and foot around every page. The menu folds on narrow screens without JavaScript. */
export function PageFrame({
  language,
  languageHref,
  items,
  subject = [],
  footnotes = () => [],
  query = '',
  children,
}: PageFrameProps) {
  const words = frameWords(language)
  const maySearch = useVisitor()?.menu.some(({ page }) => page === 'regions') ?? false
  const home = items[0]?.href ?? '/'
  const folded = items.filter((item) => item.folded)
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="page-head">
        <a className="brand" href={home}>
          Draagvlak
        </a>
        <span className="on-paper">{subject.filter((part) => part !== null).join(' · ')}</span>
        <details className="menu-fold">
          <summary>{words.menu}</summary>
        </details>
        <div className="menu">
          <nav aria-label={words.navigation}>
            <ul>
              {items.filter(({ folded }) => !folded).map(menuLine)}
              {folded.length > 0 && (
                <li>
                  <details
                    className={folded.some(({ current }) => current) ? 'current' : undefined}
                  >
                    <summary>{words.manage}</summary>
                    <ul>{folded.map(menuLine)}</ul>
                  </details>
                </li>
              )}
            </ul>
          </nav>
          {maySearch && <SearchForm language={language} query={query} />}
          <LanguageSwitch language={language} href={languageHref} label={words.languages} />
          <VisitorBar language={language} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <PageFoot footnotes={footnotes} />
    </>
  )
}

function menuLine({ name, href, current }: NavigationItem) {
  return (
    <li key={href}>
      <a href={href} aria-current={current ? 'page' : undefined}>
        {name}
      </a>
    </li>
  )
}

/** The same address in another language. @param search of the page */
export function hrefIn(search: string): (language: Language) => string {
  return (language) => {
    const query = new URLSearchParams(search)
    query.set('taal', language)
    return `?${query.toString()}`
  }
}

interface LanguageSwitchProps {
  readonly language: Language
  readonly href: (language: Language) => string
  readonly label: string
}

function LanguageSwitch({ language, href, label }: LanguageSwitchProps) {
  return (
    <nav className="languages" aria-label={label}>
      <ul>
        {LANGUAGES.map((other) => (
          <li key={other}>
            <a
              href={href(other)}
              hrefLang={other}
              lang={other}
              aria-label={`${other.toUpperCase()}, ${frameWords(other).languageName}`}
              aria-current={other === language ? 'true' : undefined}
            >
              {other.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
