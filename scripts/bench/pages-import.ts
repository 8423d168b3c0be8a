import { openAsBlob } from 'node:fs'
import type { ServedPages } from './pages-server'

/** A stretch of the work on an uploaded file. */
interface Phase {
  readonly phase: string
  readonly ended: Promise<unknown>
}

const ASK_AGAIN_MILLISECONDS = 250
const LONGEST_MILLISECONDS = 15 * 60_000

/** Uploads a survey as an analyst does, waits for its check, and has it imported. */
export async function* importByUpload(
  server: ServedPages,
  file: string,
): AsyncGenerator<Phase, void> {
  let job = ''
  const check = async () => {
    const form = new FormData()
    form.set('bestand', await openAsBlob(file), 'survey.csv')
    job = await post(server, '/importeren', form)
    await untilDone(server, job)
  }
  yield { phase: 'while it is uploaded and checked', ended: check() }
  const commit = async () => {
    await untilDone(server, await post(server, job, new URLSearchParams({ task: 'commit' })))
  }
  yield { phase: 'while it is imported', ended: commit() }
}

/** The address to which a form leads. @throws Error where it is refused */
async function post(
  { url, cookie }: ServedPages,
  path: string,
  body: FormData | URLSearchParams,
): Promise<string> {
  const headers = { Cookie: cookie }
  const answer = await fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' })
  const target = answer.headers.get('location')
  if (target === null) throw new Error(`${path} was refused: ${answer.status}`)
  return target.split('?')[0] ?? ''
}

async function untilDone({ url, cookie }: ServedPages, job: string): Promise<void> {
  const started = performance.now()
  while (performance.now() - started < LONGEST_MILLISECONDS) {
    const answer = await fetch(`${url}${job}/voortgang`, { headers: { Cookie: cookie } })
    const { state } = (await answer.json()) as { readonly state: string }
    if (state === 'done') return
    if (state !== 'queued' && state !== 'running')
      throw new Error(`the file was not read: ${state}`)
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MILLISECONDS))
  }
  throw new Error('the file was not read in time')
}
