import type { Language } from '#app/words/language'
import { themeWords } from '#app/words/theme'
import { themeHref, type ThemeView } from './theme-view'

interface ThemeLinkProps extends Pick<ThemeView, 'regionSet'> {
  /** null: the first of which there is something to tell. */
  readonly theme?: string | null
  readonly language: Language
}

/** The way from a register to its themes over the regions. */
export function ThemeLink({ theme = null, regionSet, language }: ThemeLinkProps) {
  return <a href={themeHref({ language, theme, regionSet })}>{themeWords(language).page}</a>
}
