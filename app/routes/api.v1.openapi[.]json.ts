import type { LoaderFunctionArgs } from '@remix-run/node'
import { openApiDocument } from '#app/services/api/openapi'
import { requireCaller } from './guard/api.server'

/** The OpenAPI description of everything under /api. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireCaller(request, context, 'export_editions')
  const server = context.publicOrigin ?? new URL(request.url).origin
  const body = `${JSON.stringify(openApiDocument(server), null, 2)}\n`
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
