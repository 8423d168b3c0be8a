import type { Framework } from '../../framework/framework'
import { Choices } from '../values/choice'
import type { RowCells } from './row-cells'

/** Words for the themes of a framework: code, name in either language, and what else is read as it. */
export function themeWords({ themes }: Framework): Choices<string> {
  return new Choices<string>(
    themes.map(({ code, name, also }) => [code, [code, name.nl, name.en, ...also]]),
  )
}

/** A theme that the framework does not have is kept as found: it is a label, no figure hangs on it. */
export function readTheme<Name extends string>(
  cells: RowCells<Name | 'theme'>,
  themes: Choices<string>,
): string | null {
  const text = cells.text('theme')
  if (text === null) return null
  const read = themes.read(text)
  if (!('bad' in read)) return read.value
  cells.warn('theme', read.bad)
  return text
}

/** `wonen_zorg | kwaliteit`: as readTheme, each once. */
export function readThemes<Name extends string>(
  cells: RowCells<Name | 'themes'>,
  themes: Choices<string>,
): readonly string[] {
  const named = (cells.text('themes') ?? '').split('|').map((text) => text.trim())
  const read = named
    .filter((text) => text !== '')
    .map((text) => {
      const theme = themes.read(text)
      if (!('bad' in theme)) return theme.value
      cells.warn('themes', theme.bad)
      return text
    })
  return [...new Set(read)]
}
