import { archive } from './archive'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface SheetPart {
  readonly name: string
  /** What stands in its part: rows, merges. */
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

/** Styles by number: 0 plain, 1 a date, 2 a percentage, 3 a date with a format of its own. */
const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/></numFmts>
  <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`

/** A workbook of parts written by hand, to hold what no writer of ours would write. */
export function workbook(
  sheets: readonly SheetPart[],
  texts: readonly string[] = [],
  declared?: number,
): Uint8Array {
  const path = (at: number) => `worksheets/sheet${at + 1}.xml`
  const listed = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`
  })
  const targets = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="${path(at)}"/>`)
  const files = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/${path(at)}`, `<worksheet ${MAIN}>${xml}</worksheet>`]),
    ),
  }
  return archive(files, declared)
}

/** Rows of plain texts and numbers, the first one in row 1. */
export function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  const cellOf = (cell: string | number) =>
    typeof cell === 'number'
      ? `<c><v>${cell}</v></c>`
      : `<c t="inlineStr"><is><t>${cell}</t></is></c>`
  return `<sheetData>${rows.map((row) => `<row>${row.map(cellOf).join('')}</row>`).join('')}</sheetData>`
}
