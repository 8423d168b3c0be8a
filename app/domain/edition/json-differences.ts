/** Where two JSON values differ; null stands for nothing there, too. */
export interface JsonDifference {
  /** `$.scores[12].score` */
  readonly path: string
  readonly one: unknown
  readonly other: unknown
}

/** Every place where two JSON values differ, as deep as it goes, in the order of the first. */
export function jsonDifferences(one: unknown, other: unknown, path = '$'): JsonDifference[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    const length = Math.max(one.length, other.length)
    return Array.from({ length }, (_, at) =>
      jsonDifferences(one[at], other[at], `${path}[${at}]`),
    ).flat()
  }
  if (isObject(one) && isObject(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return names.flatMap((name) => {
      return jsonDifferences(one[name], other[name], `${path}${step(name)}`)
    })
  }
  return one === other ? [] : [{ path, one: one ?? null, other: other ?? null }]
}

/** One of them in a line: `$.head.edition: 1 → 2`. */
export function differenceText({ path, one, other }: JsonDifference): string {
  return `${path}: ${shortJson(one)} → ${shortJson(other)}`
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function step(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
