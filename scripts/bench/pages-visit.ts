import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { findChromium } from '../system-packages.mjs'
import { median } from './measure'
import type { ServedPages } from './pages-server'

/** What a visit to a page is like, on a slow machine. */
export interface Visit {
  /** First contentful paint, in milliseconds. */
  readonly painted: number
  /** Total blocking time: of what is under way or begins after the first paint, all beyond 50 ms a task. */
  readonly blocked: number
  /** The same from the beginning, when there is nothing to press yet. */
  readonly blockedInAll: number
  /** Cumulative layout shift. */
  readonly shifted: number
  /** From pointing at a trend until it tells something, in milliseconds; NaN where there is none. */
  readonly told: number
  /** Drawings that can be seen, with JavaScript and without. */
  readonly drawn: number
  readonly drawnWithout: number
}

/** What the page told by itself. */
interface Watched extends Pick<Visit, 'painted' | 'shifted'> {
  /** Start and duration of each long task, in milliseconds. */
  readonly tasks: readonly (readonly [number, number])[]
}

/** A task is long beyond it. */
const LONG_TASK_MILLISECONDS = 50
/** How much slower than this machine. */
const SLOW_DOWN = 4
/** What is fetched when the page is at rest (Recharts) is there then. */
const SETTLED_MILLISECONDS = 8_000
const WIDE = { width: 1440, height: 900 }

/** @throws Error where there is no browser */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium was found')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** Medians of so many visits, each in a browser that has nothing yet. */
export async function visitPage(
  browser: Browser,
  server: ServedPages,
  path: string,
  times: number,
): Promise<Visit> {
  const visits: Omit<Visit, 'drawnWithout'>[] = []
  for (let at = 0; at < times; at += 1) visits.push(await visitOnce(browser, server, path))
  const middle = (of: (visit: (typeof visits)[number]) => number) => median(visits.map(of))
  return {
    painted: middle(({ painted }) => painted),
    blocked: middle(({ blocked }) => blocked),
    blockedInAll: middle((visit) => visit.blockedInAll),
    shifted: middle(({ shifted }) => shifted),
    told: middle(({ told }) => told),
    drawn: middle(({ drawn }) => drawn),
    drawnWithout: await drawnWithoutScript(browser, server, path),
  }
}

async function visitOnce(browser: Browser, server: ServedPages, path: string) {
  const context = await contextFor(browser, server, true)
  try {
    const page = await context.newPage()
    const devtools: CDPSession = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    await page.addInitScript(WATCH)
    await page.goto(server.url + path, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLED_MILLISECONDS)
    const { painted, shifted, tasks } = await page.evaluate<Watched>('watched')
    const beyond = (after: number) =>
      tasks
        .filter(([start, duration]) => start + duration > after)
        .reduce((sum, [, duration]) => sum + duration - LONG_TASK_MILLISECONDS, 0)
    const seen = { painted, shifted, blocked: beyond(painted), blockedInAll: beyond(0) }
    const drawn = Number(await page.evaluate(COUNT_DRAWINGS))
    return { ...seen, drawn, told: await pointAtTrend(page) }
  } finally {
    await context.close()
  }
}

async function pointAtTrend(page: Page): Promise<number> {
  const trend = page.locator('.trends .drawing').first()
  if ((await trend.count()) === 0) return NaN
  const started = performance.now()
  await trend.hover()
  await page.locator('.tip').first().waitFor()
  return performance.now() - started
}

async function drawnWithoutScript(browser: Browser, server: ServedPages, path: string) {
  const context = await contextFor(browser, server, false)
  try {
    const page = await context.newPage()
    await page.goto(server.url + path)
    return await page.locator(DRAWINGS).filter({ visible: true }).count()
  } finally {
    await context.close()
  }
}

async function contextFor(browser: Browser, { url, cookie }: ServedPages, javaScript: boolean) {
  const context = await browser.newContext({ viewport: WIDE, javaScriptEnabled: javaScript })
  const at = cookie.indexOf('=')
  const [name, value] = [cookie.slice(0, at), cookie.slice(at + 1)]
  await context.addCookies([{ name, value, url }])
  return context
}

/** Those of Recharts lie upon ours. */
const DRAWINGS = 'main svg:not(.recharts-surface)'

// Texts: they run in the browser.
const COUNT_DRAWINGS = `[...document.querySelectorAll('main svg')].filter((svg) =>
  !svg.closest('.span-choice, .interactive-trend') && svg.checkVisibility() && svg.getBoundingClientRect().width > 0).length`
const WATCH = `
  window.watched = { painted: NaN, shifted: 0, tasks: [] }
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.painted = entry.startTime
  })
  watch('longtask', ({ startTime, duration }) => watched.tasks.push([startTime, duration]))
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) watched.shifted += entry.value })
`
