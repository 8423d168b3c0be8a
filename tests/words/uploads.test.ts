import { describe, expect, test } from 'vitest'
import { rejectLine, rejectsHeader } from '#app/words/rejects-file'
import { failureText, uploadErrorText } from '#app/words/upload-refusals'

describe('why a file was not taken', () => {
  test('is said with what the sentence needs', () => {
    const params = { importId: 3, fileName: 'a.csv', day: '2026-11-23' }
    expect(failureText({ code: 'file_already_imported', params }, 'nl')).toContain(
      'import 3 (a.csv, 2026-11-23)',
    )
    const value = { field: 'kwartaal', code: 'period_invalid', params: { value: '<b>' } } as const
    expect(uploadErrorText(value, 'en')).toContain('“<b>” is not a quarter')
  })

  test('says of trouble around the program what to do about it', () => {
    const failure = { code: 'file_limit', params: {} }
    expect(failureText(failure, 'nl')).toMatch(/niets bewaard\. Het is zo groot .* \(ulimit -f/)
    expect(failureText(failure, 'en')).toMatch(/nothing was stored\. It is as large/)
  })

  test.each(['nl', 'en'] as const)(
    'says of an unknown reason that nothing was stored (%s)',
    (language) => {
      const text = failureText({ code: 'something_new', params: {} }, language)
      expect(text).toMatch(/niets bewaard|nothing was stored/)
    },
  )
})

describe('the file of rejected rows', () => {
  test('opens in the spreadsheet of the reader', () => {
    expect(rejectsHeader('nl')).toBe('\ufeffrij;kolom;melding\r\n')
    expect(rejectsHeader('en')).toBe('\ufeffrow,column,message\r\n')
  })

  test('quotes what would break it, and runs nothing', () => {
    const issue = { row: 7, column: '=cmd()', message: 'a; "b"' }
    expect(rejectLine(issue, 'nl')).toBe(`7;'=cmd();"a; ""b"""\r\n`)
    expect(rejectLine(issue, 'en')).toBe(`7,'=cmd(),"a; ""b"""\r\n`)
  })

  test('leaves the row open where the whole file is meant', () => {
    expect(rejectLine({ row: null, column: null, message: 'x' }, 'nl')).toBe(';;x\r\n')
  })
})
