import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { measureProgram } from './measure'

/** The server on loopback, with somebody logged in. */
export interface ServedPages {
  readonly url: string
  /** For the header `Cookie`. */
  readonly cookie: string
  readonly stop: () => Promise<void>
}

/**
 * Starts the built server on a database of its own, with new passwords for its accounts.
 * @param who the role of who is logged in
 * @throws Error where it ends instead of listening, or does not let them in
 */
export async function startPages(
  serve: string,
  database: string,
  who = 'analyst',
): Promise<ServedPages> {
  const environment = { DATABASE_URL: `file:${database}` }
  const command = [serve.replace(/serve\.js$/, 'draagvlak.js'), 'user', 'demo']
  const { stdout } = await measureProgram(command, environment)
  const accounts = JSON.parse(stdout) as { role: string; email: string; password: string }[]
  const child = spawn(process.execPath, [serve], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn' },
  })
  const ended = once(child, 'exit')
  const failed = ended.then(() => Promise.reject(new Error('the server ended')))
  failed.catch(() => undefined)
  const listening = once(child, 'message') as Promise<[{ readonly url: string }]>
  const [{ url }] = await Promise.race([listening, failed])
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  try {
    const { email = '', password = '' } = accounts.find(({ role }) => role === who) ?? {}
    return { url, cookie: await logIn(url, { email, password }), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function logIn(url: string, fields: Record<string, string>): Promise<string> {
  const body = new URLSearchParams(fields)
  const answer = await fetch(`${url}/inloggen`, { method: 'POST', body, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`logging in failed: ${answer.status}`)
  return cookie
}

/** A program with the pages beside it, which only a whole build has. */
export function built(name: 'serve' | 'draagvlak' | 'make-sample'): string {
  const program = join('build', 'node', `${name}.js`)
  if (!existsSync(program)) throw new Error('nothing is built: run `npm start` once, which builds')
  return program
}
