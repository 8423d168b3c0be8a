import { yearWords } from '#app/words/region-years'
import { regionHref, type RegionView } from '../view'

/** Quarters or calendar years: two links, so that the choice is in the URL. */
export function PeriodChoice({ view }: { readonly view: RegionView }) {
  const words = yearWords(view.language)
  const { byYear, ...quarters } = view
  const choices = [
    { to: quarters, text: words.byQuarter, isShown: !byYear },
    { to: { ...quarters, byYear: true as const }, text: words.byYear, isShown: byYear === true },
  ]
  return (
    <nav className="period-choice" aria-label={words.choice}>
      {choices.map(({ to, text, isShown }) => (
        <a key={text} href={regionHref(to)} aria-current={isShown ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}
