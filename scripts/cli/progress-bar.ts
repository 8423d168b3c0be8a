const WIDTH = 30

/** A progress bar on a terminal; nothing where the output goes elsewhere. */
export function createProgressBar(stream: NodeJS.WriteStream) {
  let shown = false
  return {
    update(rows: number, share: number): void {
      if (!stream.isTTY) return
      shown = true
      const filled = Math.round(Math.min(1, share) * WIDTH)
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
      stream.write(`\r${bar} ${Math.round(share * 100)} %  ${rows.toLocaleString('nl')} `)
    },
    end(): void {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
