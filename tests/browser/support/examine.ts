import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 780 }
const GRAVE = new Set(['moderate', 'serious', 'critical'])

/**
 * Looks at the page that is shown as somebody in need of good contrast, names and order does, light
 * and dark; and on the narrowest screen, where nothing may stick out.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = []
  await page.evaluate(AXE)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await findBarriers(page)).map((barrier) => `${colorScheme}: ${barrier}`))
  }
  await page.setViewportSize(NARROW)
  found.push(...(await findBarriers(page)).map((barrier) => `narrow: ${barrier}`))
  found.push(...(await findOverflow(page)).map((element) => `sticks out: ${element}`))
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(found, new URL(page.url()).pathname).toEqual([])
}

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResults> }
    }
    return axe.run(document, { resultTypes: ['violations'] })
  })
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** The elements that make the page wider than its window; none where it is not. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    )
    return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
  })
}
