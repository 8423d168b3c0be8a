/**
 * A table behind a chart is read as text until it is opened: with its cells a page of a country would be twice as
 * many elements, which nobody sees. Where no script runs, `noscript` holds elements, as ever. To be run in the head
 * of every page: it waits for no other script.
 */
export const UNFOLD_TABLES = `document.addEventListener('toggle',({target})=>{const kept=target.querySelector?.(':scope>noscript');if(kept)kept.outerHTML=kept.textContent},true)`
