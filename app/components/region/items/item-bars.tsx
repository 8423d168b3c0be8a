import { divergingBar, divergingScale, type DivergingScale } from '#app/charts/marks/diverging-bar'
import { drawnAt, type RegionItem } from '#app/domain/report/region-items'
import type { Language } from '#app/words/language'
import { itemWords, shareText, sharesText } from '#app/words/region-items'

interface ItemBarsProps {
  readonly items: readonly RegionItem[]
  /** Where a statement can be written down as an expectation; null for somebody who may not. */
  readonly recordHref: ((item: RegionItem) => string) | null
  readonly language: Language
}

/** Statements as diverging bars around one middle, with their wording and their shares. */
export function ItemBars({ items, recordHref, language }: ItemBarsProps) {
  const words = itemWords(language)
  const scale = divergingScale(items.map(({ shares }) => shares.map(drawnAt)))
  return (
    <>
      <p className="item-sides" aria-hidden="true">
        {words.sides.map((side) => (
          <span key={side}>{side}</span>
        ))}
      </p>
      <ul className="item-bars">
        {items.map((item) => (
          <li key={item.code}>
            <p>
              {item.text[language]} {item.reversed && <small>{words.reversed}</small>}{' '}
              {recordHref && (
                <a className="record" href={recordHref(item)}>
                  {words.record}
                  <span className="visually-hidden">: {item.text[language]}</span>
                </a>
              )}
            </p>
            {item.shares.some((share) => share !== null) && (
              <ItemBar item={item} scale={scale} language={language} />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const SIDES = ['unfavourable', 'neutral', 'favourable'] as const
/** From this share on its number fits in the bar; percent. */
const FITS = 11

interface ItemBarProps {
  readonly item: RegionItem
  readonly scale: DivergingScale
  readonly language: Language
}

/** A number stands in its share where it fits; the outer ones else beside it. */
function ItemBar({ item, scale, language }: ItemBarProps) {
  const text = sharesText(item, language)
  const bar = divergingBar(item.shares.map(drawnAt), scale)
  return (
    <svg className="item-bar" height="24" role="img" aria-label={text}>
      <title>{text}</title>
      {SIDES.map((side, at) => {
        const { x = 0, width = 0 } = bar[at] ?? {}
        const share = item.shares[at] ?? null
        const isInside = (drawnAt(share) ?? 0) >= FITS
        const isLast = at === SIDES.length - 1
        const from = isLast ? x + width : x
        return (
          <g key={side} className={side}>
            <rect x={`${x}%`} width={`${width}%`} height="24" />
            {share !== null && (isInside || isLast) && (
              <text
                className={isInside ? 'inside' : 'beside'}
                x={`${from}%`}
                y="17"
                dx={isLast && isInside ? -6 : 6}
                textAnchor={isLast && isInside ? 'end' : 'start'}
              >
                {shareText(share)}
              </text>
            )}
          </g>
        )
      })}
      <line className="middle" x1={`${scale.middle}%`} x2={`${scale.middle}%`} y1="-3" y2="27" />
    </svg>
  )
}
