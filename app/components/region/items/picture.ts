import { itemDrawing } from '#app/charts/export/item-picture'
import { FORM_COLOURS } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import { divergingBar, divergingScale } from '#app/charts/marks/diverging-bar'
import { drawnAt, type RegionItems } from '#app/domain/report/region-items'
import type { RegionReport } from '#app/domain/report/region-model'
import { dataNotes } from '#app/words/data-notes'
import type { Language } from '#app/words/language'
import { itemsCaption, itemsTitle, itemWords, sharesText } from '#app/words/region-items'
import { sourceLine } from '#app/words/spreadsheet-file'

/** A form's statements as a standalone SVG. */
export function itemPicture(report: RegionReport, items: RegionItems, language: Language): string {
  const { regionSet, region, quarter } = report
  const colour = FORM_COLOURS[items.form === 'cooperation' ? 'index' : items.form]
  const { reversed } = itemWords(language)
  const scale = divergingScale(items.items.map(({ shares }) => shares.map(drawnAt)))
  const rows = items.items.map((item) => {
    const shares = sharesText(item, language)
    return {
      text: item.reversed ? `${item.text[language]} (${reversed})` : item.text[language],
      shares,
      bar: shares === '' ? [] : divergingBar(item.shares.map(drawnAt), scale),
    }
  })
  return picture(
    itemDrawing(rows),
    {
      title: itemsTitle(items, language),
      subtitle: itemsCaption(items, language),
      notes: [sourceLine('Draagvlak', regionSet, region, quarter), ...dataNotes(report, language)],
      language,
    },
    colour,
  )
}
