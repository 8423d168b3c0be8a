import { getHeapStatistics } from 'node:v8'

/**
 * Bytes that a thread may hold while it waits. After a thousand rows its heap is some 40 MB, of which our program is
 * a third; after a hundred thousand 52. Buffers are counted apart: who waits does not collect them.
 */
const MOST = { heap: 48 * 2 ** 20, buffers: 32 * 2 ** 20 }

/** Whether this thread's own memory is little enough to keep it for more work. */
export function holdsLittle(): boolean {
  const { total_heap_size, external_memory } = getHeapStatistics()
  return total_heap_size < MOST.heap && external_memory < MOST.buffers
}
