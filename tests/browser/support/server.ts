import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { limitedTo } from '#tests/cli/support/program'
import { builtProgram } from './build'

/** The real server as a process of its own. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly port: number
  /** Everything it wrote on its console. */
  readonly console: () => string
  /** Its exit status, once it ended by itself or was asked to. */
  readonly ended: Promise<number | null>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
  /** Asks it to leave, as an operator does; its exit status. */
  readonly stop: () => Promise<number | null>
}

/**
 * Starts build/node/serve.js on a free port of this machine.
 * @param program another one in its place
 * @param fileKilobytes how large the system lets a file of it grow
 * @throws Error with what it said, where it ends instead of listening
 */
export async function startServer(
  databaseUrl: string,
  program = builtProgram('serve'),
  fileKilobytes?: number,
): Promise<RunningServer> {
  const before = fileKilobytes === undefined ? [] : limitedTo(fileKilobytes)
  const [command, ...words] = [...before, process.execPath, program]
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      DATABASE_URL: databaseUrl,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const ended = once(child, 'exit')
  const listening = new Promise<string>((resolve) => {
    child.on('message', (message: { type?: string; url?: string }) => {
      if (message.type === 'listening' && message.url) resolve(message.url)
    })
  })
  const failed = ended.then(() => {
    throw new Error(`the server ended: ${said}`)
  })
  failed.catch(() => undefined)
  const port = Number(new URL(await Promise.race([listening, failed])).port)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    console: () => said,
    ended: ended.then(() => child.exitCode),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}
