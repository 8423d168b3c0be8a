import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RegionMapDrawing } from '#app/charts/svg/region-map'

const [light = '', ...dark] = readFileSync('app/styles/tokens.css', 'utf8').split('@media')
const THEMES = { light, dark: dark.join('') }

/** Red, green and blue of a token. */
function colourOf(name: string, theme: string): number[] {
  const hex = new RegExp(`--${name}: #(\\w{6});`).exec(theme)?.[1] ?? ''
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16))
}

/** Relative luminance and contrast as in WCAG 2.2. */
function luminance(colour: readonly number[]): number {
  const [red = NaN, green = NaN, blue = NaN] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const FORMS = ['input', 'process', 'output', 'feedback', 'index']
test.each(FORMS.flatMap((form) => [`light ${form}`, `dark ${form}`]))(
  'a region is seen on its ground and beside any other: %s',
  (named) => {
    const [theme = '', form = ''] = named.split(' ')
    const tokens = THEMES[theme as keyof typeof THEMES]
    expect(contrast(colourOf(form, tokens), colourOf('ground', tokens))).toBeGreaterThan(4.5)
  },
)

test('neighbours are parted by a line of the ground in the middle of their outlines', () => {
  const regions = ['Noord', 'Zuid'].map((region) => {
    return { region, path: `M0 0H${region.length}Z`, twoLines: null, oneLine: null }
  })
  const map = { width: 20, height: 10, inner: '', regions, year: 2026, credit: 'ons', undrawn: 0 }
  const shown = { look: 1, isProvisional: false, score: '50,0', text: '50,0, redelijk' }
  const html = renderToStaticMarkup(
    <RegionMapDrawing
      map={map}
      regions={new Map(regions.map(({ region }) => [region, shown]))}
      credit="ons"
    />,
  )
  const outlined = [...html.matchAll(/<path id="(map-\d)"/g)].map(([, id]) => `#${id}`)
  expect(outlined).toEqual(['#map-0', '#map-1'])
  const gaps = [...html.matchAll(/<use class="map-gap" href="([^"]*)"/g)].map(([, to]) => to)
  expect(gaps).toEqual(outlined)
  expect(html.lastIndexOf('<path id=')).toBeLessThan(html.indexOf('<use'))
})
