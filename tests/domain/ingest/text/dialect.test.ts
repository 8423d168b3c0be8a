import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import { detectDialect } from '#app/domain/ingest/text/detect-dialect'

const isKnown = knownHeadings(DEFAULT_FRAMEWORK)

test.each([
  ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
  ['a,b\n1.5,2.5\n', ','],
  ['a\tb\n1,5\t2;5\n', '\t'],
  ['a|b\n1,5|2\n', '|'],
  ['region,area_code\n"a;b;c;d",GM1\n"e;f;g;h",GM2\n', ','],
  ['stakeholder_group;I1, of zo;P1\nx;1,2;3\nx;1,2;3\n', ';'],
  ['regio,gemeente_code;naam\nNoord,GM1;x\n', ','],
  ['a;b;c\n', ';'],
  ['a', ';'],
  ['a, b\n1, 2\n', ', '],
  ['a, b\n1,2\n', ','],
  ['a, "b, c"\n1, "2"\n', ', '],
  ['a b c\n1 2 3\n4 5 6\n7 8 9\n', ' '],
  ['completed_at area_code I1\n2026-09-01 GM0034 3\n', ' '],
  [' REGION SET ; REGIO ; BELANG ; REDEN GEWICHT \nA;Noord;5;x\nA;Zuid;4;y\n', ';'],
  ['een regel tekst\nen nog een\ndan de rest van het verhaal\nslot\n', ';'],
  ['Rapport, voorlopig\n\nregio;gemeente_code;naam\nNoord;GM1;x\n', ';'],
  ['a;b\n1;"2\n3;4\n', ';'],
  ['a,b\n1,"2\n3,4\n', ','],
])('the delimiter of %j is %j', (head, delimiter) => {
  expect(detectDialect(head, true, isKnown)).toMatchObject({ delimiter, declared: false })
})

test('a first line sep= says it, whatever the rest looks like', () => {
  const declared = { delimiter: '|', declared: true, quote: '"', escape: '"' }
  expect(detectDialect('sep=|\r\na;b\r\n', true, isKnown)).toEqual(declared)
})

test('the last line of a head that is only part of the file does not count', () => {
  expect(detectDialect('a;b\n1;2\n3;4\n5,6,7', false, () => false).delimiter).toBe(';')
})

test.each([
  ["'a';'b;c'\n'1';'2'\n", { delimiter: ';', quote: "'", escape: "'" }],
  ["foto's;b\n1;2\n", { quote: '"', escape: '"' }],
  ['a;b\n"5\\" pijp";2\n', { quote: '"', escape: '\\' }],
  ['a;b\n"C:\\";"zeg ""ja"""\n', { quote: '"', escape: '"' }],
])('the quotes of %j are %o', (head, quoting) => {
  expect(detectDialect(head, true, () => false)).toMatchObject(quoting)
})
