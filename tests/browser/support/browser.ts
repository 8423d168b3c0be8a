import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest'
import type { Role } from '#app/domain/people/role'
import { findChromium } from '../../../scripts/system-packages.mjs'
import { startInstallation, type Installation } from './installation'

/** How somebody comes to an installation. */
interface Visit {
  /** Logged in with this role; null comes as a stranger. */
  readonly as: Role | null
  readonly javaScript?: boolean
  /** HTTP statuses of refusals that the test asks for: the browser complains of each. */
  readonly refusals?: readonly number[]
  /** Whether the test breaks the connection: what is sent just then fails, which the browser complains of. */
  readonly isCutOff?: boolean
}

/** An installation with a browser in front of it. */
export interface Site extends Installation {
  /**
   * Opens a window of its own for the running test, which fails on any complaint of the browser:
   * errors and warnings on its console, a breach of the security policy, a request that failed.
   */
  readonly open: (visit: Visit) => Promise<Page>
}

const EXECUTABLE = findChromium()

/** Far from the server's: what is made from either in a page would differ between the two. */
const ELSEWHERE = { locale: 'en-US', timezoneId: 'Pacific/Auckland' }

const PATIENCE_MILLISECONDS = 15_000

const NO_CONNECTION = 'net::ERR_INTERNET_DISCONNECTED'

/**
 * Tests with a real browser on a real server, both made anew for the group. Skipped where the machine
 * has no Chromium (`npm test` says so), which in CI is an error.
 */
export function describeInBrowser(
  name: string,
  tests: (site: () => Site) => void,
  options?: { readonly isEmpty: boolean },
): void {
  if (EXECUTABLE === null && process.env.CI === 'true') {
    throw new Error('no Chromium found, and CI must test in one')
  }
  describe.skipIf(EXECUTABLE === null)(name, () => {
    let site: Site | null = null
    let browser: Browser | null = null
    beforeAll(async () => {
      const [installation, launched] = await Promise.all([startInstallation(options), launch()])
      browser = launched
      site = { ...installation, open: (visit) => openWindow(launched, installation, visit) }
    })
    afterAll(async () => {
      await browser?.close()
      await site?.takeDown()
    })
    tests(() => {
      if (site === null) throw new Error('the site is there in tests and hooks only')
      return site
    })
  })
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE ?? undefined,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
}

async function openWindow(
  browser: Browser,
  { url, sessionOf }: Installation,
  visitor: Visit,
): Promise<Page> {
  const { as, javaScript = true } = visitor
  const context = await browser.newContext({
    ...ELSEWHERE,
    baseURL: url,
    javaScriptEnabled: javaScript,
  })
  context.setDefaultTimeout(PATIENCE_MILLISECONDS)
  if (as !== null) {
    await context.addCookies([
      { name: 'draagvlak', value: sessionOf(as), url, httpOnly: true, sameSite: 'Lax' },
    ])
  }
  const page = await context.newPage()
  const complaints = listen(page, visitor)
  onTestFinished(async () => {
    await context.close()
    expect(complaints, 'complaints of the browser').toEqual([])
  })
  return page
}

/** What the browser says that is not as it should be. */
function listen(page: Page, { javaScript = true, refusals = [], isCutOff }: Visit): string[] {
  const complaints: string[] = []
  const isOfTheCut = (text: string) => isCutOff === true && text.includes(NO_CONNECTION)
  page.on('console', (message) => {
    const text = message.text()
    const isExpected =
      refusals.some((status) => text.includes(`status of ${status}`)) || isOfTheCut(text)
    if (['error', 'warning'].includes(message.type()) && !isExpected) {
      complaints.push(`${message.type()}: ${text} (${page.url()})`)
    }
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message} (${page.url()})`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => {
    // What was under way when one went to another page, and files that are saved, are broken off.
    const reason = request.failure()?.errorText ?? ''
    const isExpected = (!javaScript && request.resourceType() === 'script') || isOfTheCut(reason)
    if (reason === 'net::ERR_ABORTED' || isExpected) return
    complaints.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    const status = response.status()
    if (status >= 400 && !refusals.includes(status)) {
      complaints.push(`${status}: ${response.url()}`)
    }
  })
  return complaints
}

/**
 * Waits until React has taken over what the server sent: the frame of every page says so of itself, also where
 * all within it was written by the server only.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForFunction(() => document.documentElement.dataset.script !== undefined)
}

/** Goes to an address, and waits until React has taken over. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
}
