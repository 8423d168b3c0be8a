import { once } from 'node:events'
import { startPrograms } from './program'

/**
 * Has another process hold a SQLite file for the running test.
 * @returns gives it free
 */
export async function holdDatabase(file: string, what: 'writing' | 'all'): Promise<() => void> {
  const entry = new URL('../db/programs/database-holder.ts', import.meta.url)
  const [holder] = await startPrograms(entry, [file, what])
  await once(holder!.stdout, 'data')
  return () => void holder!.kill('SIGKILL')
}
