import { releasePublished } from '#app/domain/disclosure/edition-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import { EditionAltered } from '#app/domain/edition/altered'
import type { EditionContent } from '#app/domain/edition/edition'
import type { StoredEdition } from '#db/repositories/editions.server'
import { sha256 } from './fingerprint.server'
import { isSignedWith } from './seal.server'

/**
 * The content of an edition that is about to be handed out, if it is what was hashed and signed under this
 * number. `verify` says more of one that is not.
 * @throws EditionAltered
 */
export function intactContent(stored: StoredEdition): Disclosed<EditionContent> {
  const { text, signature, publicKey, regionSet, quarter, number } = stored
  const what = `${regionSet} ${quarter} ${number}`
  if (sha256(text) !== stored.sha256 || !isSignedWith(text, signature, publicKey)) {
    throw new EditionAltered(what)
  }
  const content = releasePublished(text)
  const { head } = content
  if (`${head.regionSet} ${head.quarter} ${head.edition}` !== what) throw new EditionAltered(what)
  return content
}
