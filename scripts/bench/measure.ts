import { spawn } from 'node:child_process'

/** What one run of a program took. */
export interface Measured {
  readonly seconds: number
  /** Most memory that was in use at once, in MB; null where the system does not tell. */
  readonly peakMegabytes: number | null
  readonly stdout: string
}

/** Said to Node on its way out: the process knows its own peak, and no other does when it is gone. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))",
)}`

/**
 * Runs a program of Node's to its end, in a process of its own.
 * @throws Error with what it said where it fails
 */
export function measureProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, ['--import', TELL_PEAK, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    const said = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status !== 0) {
        reject(new Error(said.stderr))
        return
      }
      const seconds = (performance.now() - started) / 1000
      // Kilobytes; worker threads leave by the same door, so the last line is the whole process.
      const peak = /peak (\d+)\n$/.exec(said.stderr)?.[1]
      const peakMegabytes = peak === undefined ? null : Number(peak) / 1024
      resolve({ seconds, peakMegabytes, stdout: said.stdout })
    })
  })
}

/** Processor seconds that this process has used so far, in all its threads. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The middle value; of an even number the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? NaN) + (high ?? NaN)) / 2
}
