import { describe, expect, test } from 'vitest'
import type { EditionContent } from '#app/domain/edition/edition'
import type { PrintOrder } from '#app/pdf/print-order'
import { print } from '#app/pdf/print.server'
import { day, loop } from '#tests/domain/followup/loops'
import { editionOf, movedBy, type ToldRegion } from '#tests/support/edition'
import { readPdf } from './read-pdf'

const HASH = '7c1e04b9a3f2608dd17b55c09e4ac2f136b8e07a91d4f35c2ab0c86e19f75d80'
const KEY = 'MCowBQYDK2VwAyEA5M+dPGU3CLqpGUY7spm605soELOiodbLolSGZLqaYyo='

function orderOf(content: EditionContent, overrides: Partial<PrintOrder> = {}): PrintOrder {
  const proof = { hash: HASH, publicKey: KEY }
  return { print: 'report', content, ...proof, region: null, language: 'nl', ...overrides }
}

async function printed(content: EditionContent, overrides: Partial<PrintOrder> = {}) {
  return readPdf(await print(orderOf(content, overrides)))
}

const regions = (count: number): ToldRegion[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Regio ${at + 1}`,
    scores: [60, 64, 70, 40 + at, 58],
    differences: { feedback: movedBy(-5, 40 + at), output: movedBy(8, 70) },
  }))

const EIGHT = editionOf(regions(8))

test('eight regions that all moved make ten pages', async () => {
  expect((await printed(EIGHT)).pages).toBe(10)
})

test('five regions stand on the cover, also below a sentence of each register', async () => {
  const where = { region: 'Regio 1', title: 'Een keuze met een lange naam in een dorp' }
  const organisations = ['Bewonersraad Havenbuurt', 'Statushouders', 'Woningzoekenden tot 25']
  const five = editionOf(regions(5), {
    registers: [
      {
        ...{ ...where, kind: 'choice', why: 'never', audience: [], influence: null, days: null },
        ...{ groups: [], areaNames: {} },
      },
      { kind: 'unheard', region: 'Regio 2', organisations },
      { ...where, kind: 'cooperation', why: 'stalls', stall: { at: 'broadening', months: 19 } },
    ],
  })
  expect((await printed(five)).pages).toBe(7)
})

test('the same edition gives the same bytes', async () => {
  const [one, other] = await Promise.all([print(orderOf(EIGHT)), print(orderOf(EIGHT))])
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

describe('whoever does not see the pages', () => {
  test.each(['nl', 'en'] as const)('is told title and language (%s)', async (language) => {
    const { objects } = await printed(EIGHT, { language })
    const catalog = objects.find((each) => each.includes('/Type /Catalog'))
    expect(catalog).toContain(`/Lang (${language})`)
    for (const fact of ['/DisplayDocTitle true', '/Marked true']) {
      expect(objects.filter((each) => each.includes(fact))).toHaveLength(1)
    }
  })

  test('has a text for every figure, and where it stands', async () => {
    const figures = (await printed(EIGHT)).elements('Figure')
    // Map or list has none; forty cells of the matrix, four lines and eight cells of groups a region.
    expect(figures.length).toBeGreaterThan(8 * 9)
    for (const figure of figures) {
      expect(figure).toMatch(/\/Alt \(.{4,}/s)
      expect(figure).toContain('/BBox [')
    }
  })

  test('finds headings, lists, and tables whose headers say what they head', async () => {
    const { elements } = await printed(EIGHT)
    expect(elements('H1')).toHaveLength(10)
    expect(elements('LI')).toHaveLength(8 * 3)
    const heads = elements('TH')
    expect(heads.length).toBeGreaterThan(6)
    for (const head of heads) expect(head).toMatch(/\/Scope \/(Column|Row)/)
  })

  test('can follow every link, which is an element of its own', async () => {
    const { elements, objects } = await printed(editionOf(regions(3)))
    // Three regions, and method with limits.
    expect(elements('Link')).toHaveLength(4)
    for (const link of elements('Link')) expect(link).toContain('/Type /OBJR')
    const places = objects.filter((each) => each.includes('/Subtype /Link'))
    expect(places).toHaveLength(4)
    for (const place of places) expect(place).toMatch(/\/StructParent \d/)
  })

  test('is read nothing that stands on every page', async () => {
    const { contents } = await printed(EIGHT)
    expect(contents).toHaveLength(10)
    for (const content of contents) {
      let depth = 0
      for (const [mark] of content.matchAll(/\b(?:BDC|BMC|EMC|TJ)\b/g)) {
        if (mark === 'TJ') expect(depth).toBeGreaterThan(0)
        else depth += mark === 'EMC' ? -1 : 1
      }
      expect(depth).toBe(0)
      expect(content.match(/\/Artifact <<\n\/Type \/Pagination\n>> BDC/g)).toHaveLength(2)
    }
  })
})

test('the typeface goes along in three static cuts', async () => {
  const { objects } = await printed(EIGHT)
  const names = objects.flatMap((each) => /\/BaseFont \/\w+\+(\S+)/.exec(each)?.[1] ?? [])
  const cuts = ['SourceSans3-Bold', 'SourceSans3-Regular', 'SourceSans3-SemiBold']
  expect([...new Set(names)].sort()).toEqual(cuts)
  expect(objects.filter((each) => each.includes('/FontFile2'))).toHaveLength(3)
})

test('every region that has a page has a bookmark', async () => {
  const { objects } = await printed(editionOf(regions(3)))
  const names = objects.flatMap(
    (each) => /\/Dest \[[^\]]*\][\s\S]*\/Title \((.*)\)/.exec(each)?.[1] ?? [],
  )
  expect(names).toHaveLength(5)
  expect(names.slice(1, 4)).toEqual(['Regio 1', 'Regio 2', 'Regio 3'])
})

test('forty regions that stood still have no pages, only rows', async () => {
  const still = Array.from({ length: 40 }, (_, at) => ({ name: `Regio ${at + 1}` }))
  const { pages, elements } = await printed(editionOf(still))
  expect(elements('H1')).toHaveLength(2)
  expect(pages).toBeLessThan(6)
})

test('a page of one region is printed though nothing moved in it', async () => {
  const { pages, elements } = await printed(editionOf([{ name: 'Stil' }]), {
    ...{ print: 'region', region: 'Stil' },
  })
  expect(pages).toBe(2)
  expect(elements('H1')).toHaveLength(2)
})

test('the covering note is one page, however much there is to discuss', async () => {
  expect((await printed(editionOf(regions(40)), { print: 'note' })).pages).toBe(1)
})

test('texts of any length and in any script are printed within their cells', async () => {
  const heard = `<script>alert(1)</script> أهلا 😀 ${'x'.repeat(100_000)}`
  const own = loop({ heard, heardOn: day('2026-05-01') })
  const told = {
    ...own,
    region: 'Regio 1',
    place: 'Regio 1',
    status: 'silent',
    isLate: true,
  } as const
  const { pages } = await printed(editionOf(regions(1), { loops: [told] }))
  expect(pages).toBe(3)
})

test('a draft says so, and has no fingerprint', async () => {
  const draft = editionOf(regions(1))
  const head = { ...draft.head, publishedAt: null, signOff: null }
  const one = await print(orderOf({ ...draft, head }, { hash: null, publicKey: null }))
  const other = await print(orderOf(draft))
  expect(readPdf(one).pages).toBe(readPdf(other).pages)
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
})
