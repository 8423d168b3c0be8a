import { expect, test } from 'vitest'
import { print } from '#app/pdf/print.server'
import { editionOf, movedBy } from '#tests/support/edition'

const EDITION = editionOf([
  {
    name: 'Noord & "Zuid" <1>',
    scores: [60, 60, 60, 40, 55],
    differences: { feedback: movedBy(-5, 40) },
  },
  { name: 'Stil' },
])

/** Files of an archive that is not compressed, by name. */
async function partsOf(content = EDITION): Promise<ReadonlyMap<string, string>> {
  const order = {
    print: 'slides',
    content,
    hash: 'a'.repeat(64),
    publicKey: null,
    region: null,
    language: 'nl',
  } as const
  const bytes = Buffer.from(await print(order))
  const parts = new Map<string, string>()
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [size, length] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)]
    const start = at + 30 + length
    parts.set(bytes.toString('utf8', at + 30, start), bytes.toString('utf8', start, start + size))
    at = start + size
  }
  return parts
}

/** The names of elements that are open at the end, or the first that is closed out of turn. */
function unclosed(xml: string): string[] {
  const open: string[] = []
  for (const [, close, name = '', inside] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (close) {
      if (open.pop() !== name) return [name]
    } else if (!inside?.endsWith('/')) open.push(name)
  }
  return open
}

test('cover, matrix, a region that moved, method: a slide each', async () => {
  const parts = await partsOf()
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides).toHaveLength(4)
  const [cover, matrix, region] = slides.map((name) => parts.get(name) ?? '')
  expect(cover).toContain('<p:ph type="title"/>')
  expect(matrix).toContain('<a:tbl>')
  expect(region).toContain('descr="')
  expect(region).toContain('prst="ellipse"')
})

test('the cover tells what the registers say after the scores', async () => {
  const unheard = { kind: 'unheard', region: 'Stil', organisations: ['Bewonersraad'] } as const
  const parts = await partsOf({ ...EDITION, registers: [unheard] })
  expect(parts.get('ppt/slides/slide1.xml')).toContain('Bewonersraad')
})

test('a region has the lines that its title speaks of', async () => {
  const moved = { feedback: movedBy(-20, 60), input: movedBy(-5, 60), output: movedBy(13, 60) }
  const parts = await partsOf(editionOf([{ name: 'Noord', differences: moved }]))
  const drawn = [
    ...(parts.get('ppt/slides/slide3.xml') ?? '').matchAll(/descr="Verloop van (\w+)/g),
  ]
  expect(drawn.map(([, form]) => form)).toEqual(['feedback', 'output'])
})

test('every part is whole, and named by the parts that lead to it', async () => {
  const parts = await partsOf()
  const types = parts.get('[Content_Types].xml') ?? ''
  for (const [name, xml] of parts) {
    expect([name, unclosed(xml)]).toEqual([name, []])
    if (!name.endsWith('.rels') && name !== '[Content_Types].xml') {
      expect(types).toContain(`PartName="/${name}"`)
    }
  }
})

test('every shape of a slide has a number of its own', async () => {
  for (const [name, xml] of await partsOf()) {
    if (!name.startsWith('ppt/slides/slide')) continue
    const numbers = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect([name, new Set(numbers).size]).toEqual([name, numbers.length])
  }
})

test('names are texts, whatever they hold', async () => {
  const region = (await partsOf()).get('ppt/slides/slide3.xml')
  expect(region).toContain('Noord &amp; &quot;Zuid&quot; &lt;1&gt;: feedback is zwak')
})
