/** What a page needs in the browser, as JSON: a long text is read by the browser at once, as many objects are not. */
export type Carried<Data> = string & { readonly of?: Data }

/** To be handed out by a loader; what the server writes the page with is left there (left-at-server). */
export function carry<Data extends object>(data: Data): Carried<Data> {
  return JSON.stringify(data)
}

/** What was carried. */
export function unpack<Data>(carried: Carried<Data>): Data {
  return JSON.parse(carried) as Data
}
