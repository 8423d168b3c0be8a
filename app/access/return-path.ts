import { ROUTES } from './routes'

const HOME = '/'
/** A base that no address can leave without being noticed. */
const BASE = 'http://own.invalid'
const LONGEST = 1000

/**
 * Where to go after logging in: the wanted page when it is one of our own that people may land on,
 * else the first page. Never another site, whatever the spelling (`//e`, `/\e`, `https:`).
 *
 * @param wanted - from the address, so by anybody
 * @returns a path with its query, beginning with one slash
 */
export function returnPath(wanted: string | null): string {
  if (wanted === null || wanted.length > LONGEST || !/^\/(?![/\\])/.test(wanted)) return HOME
  if (!URL.canParse(wanted, BASE)) return HOME
  const url = new URL(wanted, BASE)
  if (url.origin !== BASE || !isLanding(url.pathname)) return HOME
  url.searchParams.delete('_data')
  return url.pathname + url.search
}

function isLanding(pathname: string): boolean {
  return Object.values(ROUTES).some(({ path, landing }) => landing && matches(path, pathname))
}

function matches(path: string, pathname: string): boolean {
  const parts = pathname.split('/')
  const pattern = path.split('/')
  return (
    parts.length === pattern.length &&
    pattern.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]))
  )
}
