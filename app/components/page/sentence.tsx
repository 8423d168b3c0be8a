import type { Sentence } from '#app/words/phrase'

/** A sentence with its strong pieces in bold. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence.map((phrase, at) =>
        typeof phrase === 'string' ? phrase : <b key={at}>{phrase.strong}</b>,
      )}
    </>
  )
}
