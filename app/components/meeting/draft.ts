import { NOTE_KINDS, type NoteKind } from '#app/domain/meeting/note'

/** What stands in the form of a screen. */
export interface Draft {
  readonly kind: NoteKind
  readonly text: string
  readonly owner: string
  /** ISO day; '' for none. */
  readonly due: string
  readonly region: string
}

/** A draft that is to be kept, under the id by which it is kept once. */
export interface SentNote extends Draft {
  readonly id: string
  readonly screen: string
}

/** Under which name a browser keeps what stands in the form of a screen. */
export function draftName(store: string, screen: string): string {
  return `${store}:draft:${screen}`
}

export function emptyDraft(region: string | null, kind: NoteKind = 'decision'): Draft {
  return { kind, text: '', owner: '', due: '', region: region ?? '' }
}

/** What a form that was sent held. */
export function draftOf(form: FormData): Draft {
  const sent = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    kind: NOTE_KINDS.find((each) => each === sent('kind')) ?? 'note',
    ...{ text: sent('text'), owner: sent('owner'), due: sent('due'), region: sent('region') },
  }
}

/** 32 hex digits; also where the page did not come by https. */
export function newNoteId(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
