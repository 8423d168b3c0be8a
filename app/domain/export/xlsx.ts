import { escapeXml } from './xml'
import { zip } from './zip'

/** Characters that a spreadsheet takes in a cell; with more it calls the file damaged. */
const MOST_IN_CELL = 32_767

/**
 * A cell of a spreadsheet: text, a number as it is to be shown (`decimals` places, or a share 0…1 as whole
 * per cent), or nothing.
 */
export type XlsxCell =
  string | { readonly value: number; readonly decimals: 0 | 1 | 2 | 'percent' } | null

export interface XlsxSheet {
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  /** The first row stands out where it is a heading, and stays in view. */
  readonly heading: boolean
  readonly rows: readonly (readonly XlsxCell[])[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Places in STYLES below. */
const STYLE = { text: 1, heading: 2, 0: 3, 1: 4, 2: 5, percent: 6 } as const

/** Text keeps being text when somebody edits it (quotePrefix); the numbers are general formats. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="7"><xf/><xf quotePrefix="1"/><xf fontId="1" applyFont="1" quotePrefix="1"/>',
  ...[1, 164, 2, 9].map((format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')

/**
 * Sheets as an Office Open XML workbook (ECMA-376). Text stands in it as inline strings, so that no
 * program ever takes it for a formula.
 */
export function xlsx(sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`)
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${TYPES}.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const relations = (inner: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`
  const files = {
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="xml" ContentType="application/xml"/>',
      '<Default Extension="rels"',
      ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      ...[part('workbook.xml', 'sheet.main'), part('styles.xml', 'styles')],
      ...paths.map((path) => part(path, 'worksheet')),
      '</Types>',
    ].join(''),
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': [
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
      '<bookViews><workbookView/></bookViews><sheets>',
      ...sheets.map(
        ({ name }, at) =>
          `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
      ),
      '</sheets></workbook>',
    ].join(''),
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...paths.map((path, at) => relation(at + 1, 'worksheet', path)),
        relation(paths.length + 1, 'styles', 'styles.xml'),
      ].join(''),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${paths[at]}`, sheetXml(sheet)])),
  }
  return zip(Object.entries(files).map(([name, text]) => ({ name, text: HEAD + text })))
}

function sheetXml({ widths, heading, rows }: XlsxSheet): string {
  const kept =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    `<worksheet xmlns="${MAIN}">${heading ? kept : ''}`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    '<sheetData>',
    ...rows.map((row, at) => {
      const style = heading && at === 0 ? STYLE.heading : STYLE.text
      const cells = row.map((cell, place) => cellXml(cell, `${columnName(place)}${at + 1}`, style))
      return `<row r="${at + 1}">${cells.join('')}</row>`
    }),
    '</sheetData></worksheet>',
  ].join('')
}

function cellXml(cell: XlsxCell, place: string, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell !== 'string') {
    return `<c r="${place}" s="${STYLE[cell.decimals]}"><v>${cell.value}</v></c>`
  }
  const told = cell.length > MOST_IN_CELL ? `${cell.slice(0, MOST_IN_CELL - 1)}…` : cell
  const text = `<t xml:space="preserve">${escapeXml(told)}</t>`
  return `<c r="${place}" s="${style}" t="inlineStr"><is>${text}</is></c>`
}

/** A…Z, AA… */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last
}
