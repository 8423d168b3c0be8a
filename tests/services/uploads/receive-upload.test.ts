import { describe, expect, test } from 'vitest'
import { receiveUpload } from '#app/services/uploads/receive-upload.server'
import type { UploadWriter } from '#app/services/uploads/handlers.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { uploadsOn } from '#tests/support/uploads'
import { TWO_REGIONS } from '../support/files'

const clock = () => new Date('2026-11-23T12:00:00.000Z')

async function begin() {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const accountId = await insertAccount(handle.db, { roles: ['analyst'] })
  const uploads = uploadsOn(handle)
  const run = (name: string, args: unknown) =>
    (uploads.handlers as unknown as Record<string, (args: unknown) => Promise<unknown>>)[name]!(
      args,
    )
  const tools = { writer: { run } as UploadWriter, clock }
  const receive = (form: FormData, maximumBytes?: number) => {
    const request = new Request('http://localhost', { method: 'POST', body: form })
    const body = request.body as unknown as AsyncIterable<Uint8Array>
    const contentType = request.headers.get('Content-Type')
    const limits = maximumBytes === undefined ? {} : { maximumBytes }
    return receiveUpload({ ...tools, ...limits }, accountId, { contentType, body })
  }
  return { ...uploads, tools, receive, accountId }
}

function formWith(name: string, content: string, fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  form.set('bestand', new File([content], name))
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  return form
}

function twoFiles() {
  const form = formWith('a.csv', 'first')
  form.append('bestand', new File(['second'], 'b.csv'))
  return form
}

const REGIONS = TWO_REGIONS.join('\r\n')

describe('a file that is handed in', () => {
  test('is checked, whatever its name, read as the fields behind it say', async () => {
    const { receive, ended, files } = await begin()
    const form = formWith('../../etc/R;e=g\u0000"ïo’s.csv', REGIONS, { soort: 'regions' })
    const { jobId, errors } = await receive(form)
    expect(errors).toBeNull()
    const check = await ended(jobId!)
    expect(check).toMatchObject({ state: 'done', bytes: Buffer.byteLength(REGIONS) })
    expect(check.fileName).toBe('R;e=g"ïo’s.csv')
    expect(check.options.kind).toBe('regions')
    expect(files()).toEqual([check.spool])
  })

  test.each([
    ['5 kB', `${'x'.repeat(5000)}.csv`, `${'x'.repeat(119)}…`],
    ['nothing that can be shown', '\u202E..', 'upload.csv'],
  ])('may have a name of %s', async (_what, sent, shown) => {
    const { receive, ended } = await begin()
    const { jobId } = await receive(formWith(sent, REGIONS))
    expect(await ended(jobId!)).toMatchObject({ fileName: shown })
  })

  test('cannot be somebody else’s: a field with the name of a file is no file', async () => {
    const { receive, files, upload, ended } = await begin()
    const other = await ended(await upload(TWO_REGIONS))
    const form = new FormData()
    form.set('bestand', other.spool!)
    expect(await receive(form)).toMatchObject({ errors: [{ code: 'file_missing' }] })
    expect(files()).toEqual([other.spool])
  })

  test.each([
    ['empty', formWith('a.csv', ''), 'file_missing', undefined],
    ['not there', new FormData(), 'file_missing', undefined],
    ['one of two', twoFiles(), 'one_file_only', undefined],
    ['a byte too large', formWith('a.csv', '12345'), 'file_too_large', 4],
    ['for a quarter that is none', formWith('a.csv', 'x', { kwartaal: 'Q9' }), 'period_invalid'],
    ['of a kind that is none', formWith('a.csv', 'x', { soort: 'x'.repeat(9999) }), 'kind_unknown'],
  ] as const)('is refused and leaves nothing when it is %s', async (...given) => {
    const [, form, code, maximumBytes] = given
    const { receive, files } = await begin()
    expect(await receive(form, maximumBytes)).toMatchObject({ jobId: null, errors: [{ code }] })
    expect(files()).toEqual([])
  })

  test('counts at its very largest', async () => {
    const { receive, ended } = await begin()
    const { jobId } = await receive(formWith('a.csv', '12345'), 5)
    expect(await ended(jobId!)).toMatchObject({ bytes: 5 })
  })

  test.each([
    ['is no form', 'application/json', '{}'],
    ['ends within the file', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: '],
  ])('is refused where the body %s', async (_what, contentType, text) => {
    const { tools, accountId } = await begin()
    const body = (async function* () {
      yield Buffer.from(text)
    })()
    expect(await receiveUpload(tools, accountId, { contentType, body })).toMatchObject({
      errors: [{ code: 'form_broken' }],
    })
  })

  test('leaves nothing when its sender goes away half-way', async () => {
    const { tools, accountId, files } = await begin()
    const head =
      '--b\r\nContent-Disposition: form-data; name="bestand"; filename="a"\r\n\r\nx;y\r\n'
    const seen: string[][] = []
    const body = (async function* () {
      yield Buffer.from(head + '1;2\r\n'.repeat(100))
      yield Buffer.from('3;4\r\n'.repeat(100))
      seen.push(files())
      throw new Error('aborted')
    })()
    const form = { contentType: 'multipart/form-data; boundary=b', body }
    await expect(receiveUpload(tools, accountId, form)).rejects.toThrow('aborted')
    expect(seen[0]).toHaveLength(1)
    expect(files()).toEqual([])
  })
})
