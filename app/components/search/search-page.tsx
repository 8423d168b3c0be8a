import type { ReactNode } from 'react'
import type { Theme } from '#app/domain/framework/framework'
import type { MenuItem } from '#app/domain/people/person'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { searchTitle, searchWords } from '#app/words/search'
import { navigationItems } from '../page/navigation'
import { hrefIn, PageFrame } from '../page/page-frame'
import { regionHref } from '../region/view'
import { themeHref } from '../themes/theme-view'
import { SEARCH_PARAMETERS } from './search-form'

interface RegionName {
  readonly regionSet: string
  readonly region: string
}

interface SearchPageProps {
  readonly query: string
  readonly regions: readonly RegionName[]
  readonly areas: readonly {
    readonly code: string
    readonly name: string | null
    readonly regions: readonly RegionName[]
  }[]
  /** Only of somebody who may open the agreements. */
  readonly themes: readonly Theme[]
  readonly language: Language
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Zoeken: what was found, each a link to where it is shown. */
export function SearchPage({ query, regions, areas, themes, language, menu }: SearchPageProps) {
  const words = searchWords(language)
  const count = regions.length + areas.length + themes.length
  const search = new URLSearchParams({ [SEARCH_PARAMETERS.query]: query }).toString()
  const nameOf = (of: RegionName) => fill(words.inRegion, { ...of })
  return (
    <PageFrame
      language={language}
      languageHref={hrefIn(search)}
      items={navigationItems(menu, '/zoeken', language)}
      query={query}
    >
      <article className="search-page">
        <h1>{searchTitle(query, count, language)}</h1>
        {count === 0 && <p className="hint">{words.advice}</p>}
        <Section title={words.regions}>
          {regions.map((of) => (
            <li key={nameOf(of)}>
              <a href={hrefOf(of, language)}>{of.region}</a> <small>{of.regionSet}</small>
            </li>
          ))}
        </Section>
        <Section title={words.areas}>
          {areas.map(({ code, name, regions: places }) => (
            <li key={code}>
              {name ?? code} {name !== null && <small>{code}</small>}
              {places.map((of) => (
                <a key={nameOf(of)} href={hrefOf(of, language)}>
                  {nameOf(of)}
                </a>
              ))}
            </li>
          ))}
        </Section>
        <Section title={words.themes}>
          {themes.map(({ code, name }) => (
            <li key={code}>
              <a href={themeHref({ language, theme: code, regionSet: null })}>{name[language]}</a>
            </li>
          ))}
        </Section>
      </article>
    </PageFrame>
  )
}

interface SectionProps {
  readonly title: string
  readonly children: readonly ReactNode[]
}

function Section({ title, children }: SectionProps) {
  if (children.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function hrefOf({ regionSet, region }: RegionName, language: Language): string {
  return regionHref({ language, regionSet, region, quarter: null, reference: DEFAULT_REFERENCE })
}
