import { loopCells } from '#app/domain/export/loops-file'
import { xlsx } from '#app/domain/export/xlsx'
import { loopsInForce } from '#app/domain/followup/in-force'
import { LOOP_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { Database } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import { placeCells } from './export-loops.server'

/** Every expectation that counts as a workbook with the columns of its file, which can be imported too. */
export async function exportLoopsWorkbook(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  const places = await placeCells(db)
  const names = LOOP_COLUMNS.map(({ name }) => name)
  const rows = loopsInForce(await loops.findAllActive(db)).map((loop) => {
    const cells = loopCells(loop, places.get(loop.placeId))
    return names.map((name) => cells[name])
  })
  const widths = names.map((name) => (name === 'heard' ? 60 : 16))
  return xlsx([{ name: 'loops', widths, heading: true, rows: [names, ...rows] }])
}
