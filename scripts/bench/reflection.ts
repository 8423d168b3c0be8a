import { join } from 'node:path'
import type { Bench } from './context'
import { measureProgram } from './measure'
import { percentile } from './pages-load'
import { built, startPages, type ServedPages } from './pages-server'

const PHONES = 100
const ANSWERS = 5_000
const QUESTION = 'Zou ik ons als partner willen?'

/** A room of a hundred phones that answer at once: what an answer takes, and when the screen knows. */
export const reflection: Bench = {
  name: 'reflection',
  async run({ folder, repeat, print }) {
    const file = join(folder, 'reflection.sqlite')
    const survey = join(folder, 'survey.csv')
    const database = { DATABASE_URL: `file:${file}` }
    const draagvlak = (...args: string[]) => measureProgram([built('draagvlak'), ...args], database)
    const size = ['--areas', '8', '--quarters', '1']
    await measureProgram([built('make-sample'), '--large', String(ANSWERS), survey, ...size])
    await draagvlak('import', 'regions', join(folder, 'survey-regions.csv'))
    await draagvlak('import', 'survey', survey)
    const { stdout } = await draagvlak('scores', '--format', 'json')
    const [{ region_set: set, period } = { region_set: '', period: '' }] = JSON.parse(stdout) as {
      region_set: string
      period: string
    }[]
    const signed = ['--name', 'Anna', '--role', 'voorzitter']
    await draagvlak('publish', period, '--region-set', set, ...signed)
    const server = await startPages(built('serve'), file, 'manager')
    try {
      const code = await openSession(server)
      for (let turn = 1; turn <= repeat; turn += 1) {
        const asked = await ask(server, `${QUESTION} ${turn}`)
        const phones = await Promise.all(Array.from({ length: PHONES }, () => joinAt(server, code)))
        const started = performance.now()
        const told = untilTold(server, PHONES).then((at) => at - started)
        const answers = await Promise.all(
          phones.map((cookie) => answer(server, code, asked, cookie)),
        )
        const last = performance.now() - started
        const kept = answers.filter(({ status }) => status === 303).length
        const p99 = percentile(
          answers.map(({ milliseconds }) => milliseconds),
          0.99,
        )
        print(
          `${PHONES} phones at once: ${kept} kept, p99 of an answer ${p99.toFixed(0)} ms; ` +
            `the screen knew ${Math.max(0, (await told) - last).toFixed(0)} ms after the last`,
        )
        await lead(server, { task: 'close' })
      }
    } finally {
      await server.stop()
    }
  },
}

function lead({ url, cookie }: ServedPages, fields: Record<string, string>) {
  const body = new URLSearchParams(fields)
  const headers = { Cookie: cookie }
  return fetch(`${url}/reflectie`, { method: 'POST', headers, body, redirect: 'manual' })
}

async function pageOf({ url, cookie }: ServedPages, path: string): Promise<string> {
  return (await fetch(url + path, { headers: { Cookie: cookie } })).text()
}

async function openSession(server: ServedPages): Promise<string> {
  await lead(server, { task: 'open' })
  const page = await pageOf(server, '/reflectie')
  return /class="join-code">(\w{3}) (\w{3})</.exec(page)?.slice(1).join('') ?? ''
}

/** Asks a question. @returns its id */
async function ask(server: ServedPages, text: string): Promise<string> {
  await lead(server, { task: 'plan', kind: 'yes_no', text })
  const page = await pageOf(server, '/reflectie')
  const id = /name="question" value="(\d+)"/.exec(page)?.[1] ?? ''
  await lead(server, { task: 'ask', question: id })
  return id
}

/** The cookie of a phone that joined. */
async function joinAt({ url }: ServedPages, code: string): Promise<string> {
  const response = await fetch(`${url}/meedoen?code=${code}`)
  await response.arrayBuffer()
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function answer({ url }: ServedPages, code: string, question: string, cookie: string) {
  const started = performance.now()
  const response = await fetch(`${url}/meedoen?code=${code}`, {
    ...{ method: 'POST', headers: { Cookie: cookie }, redirect: 'manual' },
    body: new URLSearchParams({ question, answer: 'yes' }),
  })
  await response.arrayBuffer()
  return { status: response.status, milliseconds: performance.now() - started }
}

/** The moment at which the screen was told of so many answers. */
async function untilTold({ url, cookie }: ServedPages, count: number): Promise<number> {
  const headers = { Cookie: cookie, Accept: 'text/event-stream' }
  const response = await fetch(`${url}/reflectie/stand`, { headers })
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  for (let isTold = false; reader && !isTold;) {
    const { done, value } = await reader.read()
    isTold = done || decoder.decode(value).includes(`"count":${count}`)
  }
  await reader?.cancel()
  return performance.now()
}
