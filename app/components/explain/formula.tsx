import type { FormulaText } from '#app/words/explain-formula'

/** A formula: symbols, numbers, and what there is to say of them. */
export function Formula({ text }: { readonly text: FormulaText }) {
  return (
    <div className="explain-formula">
      <p>{text.symbols}</p>
      <p>{text.numbers}</p>
      {text.notes.length > 0 && <p className="hint">{text.notes.join('; ')}.</p>}
    </div>
  )
}
