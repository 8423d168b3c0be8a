/** A text in which no day breaks at its hyphens (`30-9-2026`). */
export function WholeDays({ text }: { readonly text: string }) {
  return text.split(/(\d+-\d+-\d{4})/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="whole">
        {part}
      </span>
    ),
  )
}
