import type { BadValue } from './value'

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const ALL_CONTROL = new RegExp(CONTROL.source, 'g')

/** Longest name of an organisation, a region or an area. */
export const MAXIMUM_NAME_LENGTH = 200

/** Longest text in a cell that is no comment. */
export const MAXIMUM_TEXT_LENGTH = 2_000

/** Longest text of what was heard, decided or noted: whole letters and minutes are pasted there. */
export const MAXIMUM_NOTED_LENGTH = 200_000

/** Longest comment; what is over is cut off. */
export const MAXIMUM_COMMENT_LENGTH = 10_000

/** value_too_long, control_characters, or null where the text will do. */
export function badText(text: string, maximum: number): BadValue | null {
  if (text.length > maximum) return { code: 'value_too_long', params: { maximum } }
  return CONTROL.test(text) ? { code: 'control_characters' } : null
}

/** Whether no line ends in it: a name with a break would pass for more lines of the letter or list in which it stands. */
export function isOneLine(text: string): boolean {
  return !/[\n\r\u0085\u2028\u2029]/.test(text)
}

/** A comment as it is kept: control characters (PostgreSQL takes no NUL) are spaces, the end is cut. */
export function keptComment(text: string): string {
  return text.trim().slice(0, MAXIMUM_COMMENT_LENGTH).replace(ALL_CONTROL, ' ')
}
