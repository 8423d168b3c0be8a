import type { BenchContext } from './context'
import { arrival, sentAs, throughput } from './pages-html'
import { askInTurn, askSteadily, percentile } from './pages-load'
import { scriptBytes } from './pages-script'
import type { ServedPages } from './pages-server'
import { startBrowser, visitPage } from './pages-visit'

/** Pages that are not in the menu. */
const BESIDES = ['/vergadering', '/kwaliteit', '/zoeken?q=a']

/** Every page in the menu of who is logged in, the first figure that is explained, and some more. */
async function pathsOf({ url, cookie }: ServedPages): Promise<string[]> {
  const html = await (await fetch(url, { headers: { Cookie: cookie } })).text()
  const head = /<header[^]*?<\/header>/.exec(html)?.[0] ?? ''
  const linked = [...head.matchAll(/href="(\/[^"]*)"/g)].map(([, path = '']) => path)
  const explained = /href="(\/uitleg[^"]*)"/.exec(html)?.[1]
  const paths = [...linked, ...(explained === undefined ? [] : [explained]), ...BESIDES]
  return [...new Set(paths.map((path) => path.replaceAll('&amp;', '&')))]
}

const WARM_UP = 20
const PER_SECOND = 20
/** A hundred and some answers of each: its slowest two are the 99th percentile. */
const SECONDS_A_PAGE = 8
const SECONDS_OF_LOAD = 5

/**
 * Each page by itself: how it bears steady visits, how large it is, and what a first visit on a slow machine is
 * like. What Overzicht bears at most, with its text compressed and not.
 * @param only these; else all that can be reached
 */
export async function everyPage(
  { print, repeat }: BenchContext,
  server: ServedPages,
  only?: readonly string[],
): Promise<void> {
  const browser = await startBrowser()
  try {
    for (const path of only ?? (await pathsOf(server))) {
      const warm = await askInTurn(server, path, WARM_UP)
      // What is not there in this installation, or asks for more in its address.
      if (warm.some(({ status }) => status !== 200)) continue
      const answered = await askSteadily(server, [path], PER_SECOND, pause(SECONDS_A_PAGE))
      const times = answered.map(({ milliseconds }) => milliseconds)
      const plain = await sentAs(server, path, 'identity', WARM_UP)
      const folded = await sentAs(server, path, 'gzip', WARM_UP)
      const { painted, blocked, blockedInAll, shifted, told, ...seen } = await visitPage(
        browser,
        server,
        path,
        repeat,
      )
      const script = await scriptBytes(server, path)
      print(
        `${(path.split('?')[0] ?? '').padEnd(20)} p99 ${percentile(times, 0.99).toFixed(0)} ms · HTML ${kilobytes(plain.bytes)}, ` +
          `there in ${arrival(plain).toFixed(0)} ms, with gzip ${kilobytes(folded.bytes)} in ` +
          `${arrival(folded).toFixed(0)} ms · script ${kilobytes(script)} · painted in ${painted.toFixed(0)} ms, ` +
          `blocked ${blocked.toFixed(0)} ms after it (${blockedInAll.toFixed(0)} in all), shifted ${shifted.toFixed(3)} · drawings ${seen.drawnWithout} ` +
          `without script, ${seen.drawn} with` +
          (Number.isNaN(told) ? '' : ` · a trend tells in ${told.toFixed(0)} ms`),
      )
    }
  } finally {
    await browser.close()
  }
  if (only !== undefined) return
  for (const encoding of ['identity', 'gzip'] as const) {
    const a = await throughput(server, '/', encoding, SECONDS_OF_LOAD)
    print(`Overzicht at most: ${a.toFixed(0)} a second, ${encoding}`)
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}
