import { FORM_COLOURS } from '#app/charts/export/palette'
import { divergingScale } from '#app/charts/marks/diverging-bar'
import { sharesDrawing } from '#app/charts/pdf/shares-bar'
import type { BoardPage } from '#app/domain/report/board-report-model'
import { drawnAt, type RegionItems } from '#app/domain/report/region-items'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { scaleName } from '#app/words/quality'
import { itemsTitle, sharesText } from '#app/words/region-items'
import { drawingBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { tableBlock } from '../table'
import { STYLES } from './styles'

const MEAN_WIDTH = 50
const BAR_WIDTH = 130

/** The statements of the leading form on which most are unfavourable; null where none is to be shown. */
export function itemsBlock(
  paper: Paper,
  { items: shown }: BoardPage,
  language: Language,
  { width, most }: { readonly width: number; readonly most: number },
): Block | null {
  if (shown === null || shown.items.length === 0 || most === 0) return null
  const words = boardWords(language).region
  const items = shown.items.slice(0, most)
  const drawn = items.map(({ shares }) => shares.map(drawnAt))
  const scale = divergingScale(drawn)
  const textWidth = width - MEAN_WIDTH - BAR_WIDTH - 20
  const rows = items.map((item, at) => {
    const bar = sharesDrawing(
      drawn[at] ?? [],
      scale,
      FORM_COLOURS[shown.form === 'cooperation' ? 'index' : shown.form],
      BAR_WIDTH,
    )
    const hasShares = item.shares.some((share) => share !== null)
    return [
      textBlock(paper, 'P', item.text[language], STYLES.small, textWidth),
      textBlock(
        paper,
        'P',
        String(item.mean ?? '–'),
        { ...STYLES.small, align: 'right' },
        MEAN_WIDTH,
      ),
      hasShares
        ? drawingBlock(paper, bar, sharesText(item, language))
        : textBlock(paper, 'P', '–', STYLES.small, BAR_WIDTH),
    ]
  })
  const table = tableBlock(paper, {
    columns: [
      { name: words.item, left: 0, width: textWidth },
      { name: words.mean, left: textWidth + 4, width: MEAN_WIDTH, align: 'right' },
      { name: words.shares, left: width - BAR_WIDTH, width: BAR_WIDTH + 20 },
    ],
    rows,
    ...{ width, padding: 4, head: 10 },
  })
  return stack(
    textBlock(paper, 'H2', itemsTitle(shown, language), STYLES.heading, width),
    space(2),
    textBlock(paper, 'P', captionOf(shown, language), STYLES.caption, width),
    space(6),
    table,
  )
}

function captionOf({ form, n }: RegionItems, language: Language): string {
  return fill(boardWords(language).region.items, { form: scaleName(form, language), n })
}
