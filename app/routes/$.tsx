/** Any other address: through a route, so that its error page has the frame of whoever asks. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export const action = loader

/** Never shown; without it, what the loader throws would be no page. */
export default function NowhereRoute() {
  return null
}
