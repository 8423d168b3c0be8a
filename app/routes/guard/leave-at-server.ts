import type { AppLoadContext } from '@remix-run/node'
import type { LeftAtServer } from '#app/components/page/left-at-server'
import { sha256 } from '#app/services/edition/fingerprint.server'

/** Of objects that do not change: services give the same ones until the data changes. */
const known = new WeakMap<object, string>()

/** Keeps from the browser what it has no use for; to be asked for with `useLeft`. Of one loader a request. */
export function leaveAtServer<Data extends object>(
  context: AppLoadContext,
  data: Data,
): LeftAtServer<Data> {
  const parts = Object.entries(data).map(([name, value]) => `${name} ${fingerprint(value)}`)
  // Of no use to the browser either: whoever has it could try out what else the data may hold.
  Object.assign(context.left, { data, madeOf: sha256(parts.join('\n')) })
  return {}
}

function fingerprint(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const found = known.get(value) ?? sha256(JSON.stringify(value, refuseHidden))
  known.set(value, found)
  return found
}

/** What JSON is silent about would make one page of two. */
function refuseHidden(_name: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) throw new TypeError('not for a page: no JSON')
  return value
}
