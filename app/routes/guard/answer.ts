import type { TypedResponse } from '@remix-run/node'

/** Data for the page with a status of its own; without single fetch that takes a Response. */
export function answer<T>(
  data: T,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): TypedResponse<T> {
  return Response.json(data, { status, headers })
}
