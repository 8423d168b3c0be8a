// What PapaParse needs for a file when nothing is done with its rows: the floor that the import is
// held against. Prints the number of rows.
import { createReadStream } from 'node:fs'
import Papa from 'papaparse'

let rows = 0
Papa.parse<string[]>(createReadStream(process.argv[2] ?? '', { encoding: 'utf8' }), {
  delimiter: ';',
  chunk: ({ data }) => {
    rows += data.length
  },
  complete: () => {
    console.log(rows)
  },
})
