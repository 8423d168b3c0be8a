import { spawn } from 'node:child_process'

/**
 * What the command line of SQLite takes for the same file: its `.import`, and one GROUP BY of all its
 * statements by area, group and month.
 * @returns seconds; null where that program is not there
 */
export async function sqliteShell(
  survey: string,
  database: string,
  items: readonly string[],
): Promise<number | null> {
  const means = items.map((item) => `avg(${item}), sum(${item} * ${item})`).join(', ')
  const commands = [
    ...['.mode csv', '.separator ;', `.import '${survey}' answers`, '.output /dev/null'],
    `select area_code, stakeholder_group, substr(completed_at, 1, 7), count(*), ${means}`,
    'from answers group by 1, 2, 3;',
  ]
  const started = performance.now()
  const child = spawn('sqlite3', [database], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(null)
      else reject(error)
    })
    child.on('close', (status) => {
      if (status === 0) resolve((performance.now() - started) / 1000)
      else reject(new Error(`sqlite3 ended with ${String(status)}`))
    })
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(`${commands.join('\n')}\n`)
  return ended
}
