import iconv from 'iconv-lite'
import Papa from 'papaparse'
import type { SampleFile } from '../../../scripts/sample/sample'

/** A row by the canonical English names. */
export type Row = Readonly<Record<string, string>>

const ENGLISH: Readonly<Record<string, string>> = {
  ingevuld_op: 'completed_at',
  gemeente_code: 'area_code',
  regio: 'region',
  belanghouder: 'stakeholder_group',
  organisatie: 'organisation',
  gewicht: 'weight',
  opmerking: 'comment',
  afspraak_id: 'agreement_id',
  periode: 'period',
  reden_vervallen: 'cancel_reason',
}

const LABELS: Readonly<Record<string, string>> = {
  'helemaal oneens': '1',
  oneens: '2',
  neutraal: '3',
  eens: '4',
  'helemaal eens': '5',
  'strongly disagree': '1',
  disagree: '2',
  neutral: '3',
  agree: '4',
  'strongly agree': '5',
}

/** Reads a sample file with nothing of the product: what any spreadsheet would see in it. */
export function readSample(file: SampleFile): readonly Row[] {
  const bytes = Buffer.from(file.bytes)
  const utf8 = bytes.toString('utf8')
  const text = utf8.includes('\ufffd') ? iconv.decode(bytes, 'win1252') : utf8
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (heading) => {
      const name = heading.trim()
      const key = name.length <= 2 ? name : name.toLowerCase().replaceAll(' ', '_')
      return ENGLISH[key] ?? key
    },
  })
  if (parsed.errors.length > 0) throw new Error(`${file.name}: ${parsed.errors[0]?.message}`)
  return parsed.data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, LABELS[value] ?? value])),
  )
}

/** `14-11-2025` or `2025-11-14` → `2025-11-14`. */
export function isoDate(text: string): string {
  const match = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text)
  return match ? `${match[3]}-${match[2]}-${match[1]}` : text
}
