import type { WrittenPage } from './written-page'

/** Pages that were written, by all that they were made of: the least recently asked for goes first. */
export class PageMemory {
  readonly #pages = new Map<string, WrittenPage>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** @param key says everything that the page depends on */
  find(key: string, write: () => WrittenPage): WrittenPage {
    const known = this.#pages.get(key)
    const page = known ?? write()
    this.#pages.delete(key)
    this.#pages.set(key, page)
    if (known === undefined) this.#bytes += page.bytes
    for (const [oldest, { bytes }] of this.#pages) {
      if (this.#bytes <= this.#mostBytes) break
      this.#pages.delete(oldest)
      this.#bytes -= bytes
    }
    return page
  }
}
