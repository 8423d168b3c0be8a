type Value = string | number | null | undefined

/** A sentence with its {parameters} filled in; of what is not known nothing stands there. */
export function fill(sentence: string, params: Readonly<Record<string, Value>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
