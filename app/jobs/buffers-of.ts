/** The memory of an object's typed arrays, so that they are handed to another thread rather than copied. */
export function buffersOf(...objects: readonly object[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  for (const value of objects.flatMap((object) => Object.values(object) as unknown[])) {
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer)
  }
  return [...buffers]
}
