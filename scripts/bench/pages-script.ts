import type { ServedPages } from './pages-server'

/** Bytes of JavaScript that a first visit to a page loads, as they come over the wire with gzip. */
export async function scriptBytes({ url, cookie }: ServedPages, path: string): Promise<number> {
  const html = await (await fetch(url + path, { headers: { Cookie: cookie } })).text()
  const files = new Set(html.match(/\/assets\/[\w.$[\]-]+\.js/g))
  let bytes = 0
  for (const file of filesOf(html, files)) {
    const headers = { 'Accept-Encoding': 'gzip' }
    bytes += Number(
      (await fetch(url + file, { method: 'HEAD', headers })).headers.get('content-length'),
    )
  }
  return bytes
}

/** Those that the page loads by itself: what it only names is loaded when somebody needs it. */
function filesOf(html: string, files: ReadonlySet<string>): string[] {
  return [...files].filter(
    (file) =>
      html.includes(`href="${file}"`) ||
      html.includes(`src="${file}"`) ||
      html.includes(`import "${file}"`) ||
      html.includes(`from "${file}"`),
  )
}
