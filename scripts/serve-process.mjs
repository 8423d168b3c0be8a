// Starts the web server as a process of its own and stays until it ends.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, say } from './setup.mjs'

/** npm passes SIGTERM to its shell only, which leaves without a word to us. */
const PARENT = process.ppid

/**
 * Runs build/node/serve.js; calls `onListening` with the address once it answers. Ctrl-C and SIGTERM
 * are passed on, and this process ends with the server's exit status.
 */
export function serve(environment, onListening, args = []) {
  const server = spawn(process.execPath, [join(ROOT, 'build', 'node', 'serve.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
    // A terminal sends Ctrl-C to every process in the group; ours is passed on once, below.
    detached: process.platform !== 'win32',
  })
  server.on('message', (message) => {
    if (message?.type === 'listening') onListening(message.url)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      say('stopping (once more stops at once)')
      server.kill(signal)
    })
  }
  const watch = setInterval(() => {
    if (process.ppid === PARENT) return
    clearInterval(watch)
    server.kill('SIGTERM')
  }, 500)
  process.on('exit', () => server.kill('SIGKILL'))
  server.on('exit', (status) => process.exit(status ?? 1))
}
