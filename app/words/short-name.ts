/** A name without the remark in brackets behind it, as invented regions carry one. */
export function shortName(name: string | null): string {
  return (name ?? '').replace(/ \(.*\)$/, '')
}
