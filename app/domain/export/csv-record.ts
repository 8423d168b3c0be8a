/** One record of CSV without its line break, double quotes only where needed (RFC 4180). */
export function csvRecord(values: readonly string[], separator = ','): string {
  return values
    .map((value) =>
      value.includes(separator) || /["\r\n]/.test(value)
        ? `"${value.replaceAll('"', '""')}"`
        : value,
    )
    .join(separator)
}
