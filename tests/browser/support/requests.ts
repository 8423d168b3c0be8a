import type { Role } from '#app/domain/people/role'
import type { Installation } from './installation'

/** What came back, without following where it leads. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Where it leads, said in either of the ways in which Remix says it; '' for nowhere. */
  readonly target: string
}

/** A request by somebody with a role, or by a stranger, as a program sends it. */
export async function sendAs(
  { url, sessionOf }: Pick<Installation, 'url' | 'sessionOf'>,
  role: Role | null,
  address: string,
  init: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  // A connection of its own: one that is kept may be closed by the server just as it is used again.
  const headers: Record<string, string> = { Connection: 'close', ...init.headers }
  if (role !== null) headers.Cookie = `draagvlak=${sessionOf(role)}`
  const response = await fetch(url + address, { ...init, headers, redirect: 'manual' })
  const target = response.headers.get('location') ?? response.headers.get('x-remix-redirect') ?? ''
  return { status: response.status, headers: response.headers, text: await response.text(), target }
}

/** Hands a survey in as an analyst; the number of its job, once it was checked. */
export async function uploadAs(
  installation: Pick<Installation, 'url' | 'sessionOf'>,
  content: string,
  { name = 'survey.csv', fields = {} }: { name?: string; fields?: Record<string, string> } = {},
): Promise<string> {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.set(field, value)
  body.set('bestand', new Blob([content]), name)
  const { target, status, text } = await sendAs(installation, 'analyst', '/importeren', {
    method: 'POST',
    body,
  })
  const job = /^\/importeren\/taken\/(\d+)/.exec(target)?.[1]
  if (job === undefined) throw new Error(`the upload was refused: ${status} ${text.slice(0, 500)}`)
  await untilChecked(installation, job)
  return job
}

async function untilChecked(
  installation: Pick<Installation, 'url' | 'sessionOf'>,
  job: string,
): Promise<void> {
  for (;;) {
    const { text } = await sendAs(installation, 'analyst', `/importeren/taken/${job}/voortgang`)
    const { state } = JSON.parse(text) as { state: string }
    if (state !== 'queued' && state !== 'running') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
