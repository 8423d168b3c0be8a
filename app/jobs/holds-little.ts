import { getHeapStatistics } from 'node:v8'

/** A thread that has checked a thousand rows holds some 40 MB, of which half is our program. */
const LITTLE_BYTES = 64 * 1024 * 1024

/** Whether this thread's own memory is little enough to keep it for more work. */
export function holdsLittle(): boolean {
  const { total_heap_size, external_memory } = getHeapStatistics()
  return total_heap_size + external_memory < LITTLE_BYTES
}
