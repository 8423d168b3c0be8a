import type { FrameworkIssue, FrameworkIssueCode } from './framework-issue'

/** Bounds of a number, inclusive; `above` excludes its own value. */
interface Bounds {
  readonly min?: number
  readonly above?: number
  readonly max?: number
  readonly integer?: boolean
}

/** Longer is no name or sentence. */
const LONGEST_TEXT = 2000
/** Control characters and halves of characters: no page, file or screen can show them. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/u

/**
 * Reads values of unknown shape and gathers everything that is wrong with them, so that a person can
 * mend all of it at once. A value that cannot be read gives a stand-in: use the result only where
 * `issues` stayed empty.
 */
export class JsonReader {
  readonly issues: FrameworkIssue[] = []

  report(path: string, code: FrameworkIssueCode, params: FrameworkIssue['params'] = {}): void {
    this.issues.push({ path, code, params })
  }

  record(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>
    }
    this.refuse(value, path, 'object')
    return {}
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.refuse(value, path, 'list')
    return []
  }

  text(value: unknown, path: string): string {
    if (typeof value !== 'string') {
      this.refuse(value, path, 'text')
      return ''
    }
    if (value.trim() === '') this.report(path, 'empty_text')
    if (value.length > LONGEST_TEXT || UNREADABLE.test(value)) this.report(path, 'unreadable_text')
    return value
  }

  boolean(value: unknown, path: string): boolean {
    if (typeof value === 'boolean') return value
    this.refuse(value, path, 'boolean')
    return false
  }

  number(value: unknown, path: string, bounds: Bounds = {}): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.refuse(value, path, 'number')
      return Number.NaN
    }
    if (bounds.integer && !Number.isInteger(value)) {
      this.report(path, 'wrong_type', { expected: 'integer' })
    }
    const tooLow =
      (bounds.min !== undefined && value < bounds.min) ||
      (bounds.above !== undefined && value <= bounds.above)
    const tooHigh = bounds.max !== undefined && value > bounds.max
    if (tooLow || tooHigh) this.report(path, 'out_of_range', { value, ...limitsOf(bounds) })
    return value
  }

  private refuse(value: unknown, path: string, expected: string): void {
    if (value === undefined) this.report(path, 'missing')
    else this.report(path, 'wrong_type', { expected })
  }
}

function limitsOf({ min, above, max }: Bounds): Record<string, number> {
  const limits: Record<string, number> = {}
  if (min !== undefined) limits.min = min
  if (above !== undefined) limits.above = above
  if (max !== undefined) limits.max = max
  return limits
}
