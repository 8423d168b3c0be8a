import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { escapeXml } from '#app/domain/export/xml'
import { element } from '#app/charts/export/markup'
import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import { wrap } from '#app/charts/marks/wrap'

const drawing = { width: 560, height: 100, markup: element('circle', { r: 3, fill: null }) }
const texts = {
  title: 'Noord & "Oost" <b>',
  subtitle: 'Score 0–100',
  notes: ['Draagvlak · Markt', 'methode 1'],
  language: 'nl',
}

describe('picture', () => {
  const svg = picture(drawing, texts, '#0072b2')

  test('stands alone: namespace, size, white ground, texts and drawing', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="608" height="\d+"/)
    expect(svg).toContain('fill="#ffffff"')
    expect(svg).toContain('<circle r="3"/>')
    expect(svg).toContain('>Draagvlak · Markt · methode 1</text>')
  })

  test('has no scripts and no style but the typeface, and shows every text as text', () => {
    expect(svg).toContain('Noord &amp; &quot;Oost&quot; &lt;b&gt;')
    expect(svg).not.toMatch(/style=|<script|<b>/)
  })
})

test('characters that XML does not know are left out', () => {
  expect(escapeXml('a\u0000b\ud800c\u{1f600}')).toBe('abc\u{1f600}')
})

test('text is broken at spaces, and a long word stays whole', () => {
  expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie'])
  expect(wrap('onvoorstelbaar ja', 5)).toEqual(['onvoorstelbaar', 'ja'])
})

test('the colours are those of the page on white', () => {
  const [light = ''] = readFileSync('app/styles/tokens.css', 'utf8').split('@media')
  for (const [name, colour] of Object.entries({ ...PALETTE, ...FORM_COLOURS })) {
    expect(light).toContain(`--${name}: ${colour};`)
  }
})
