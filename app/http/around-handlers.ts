import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'

export type HandlerArguments = LoaderFunctionArgs | ActionFunctionArgs
export type Handler = (args: HandlerArguments) => unknown

/** Whose handler it is. */
export interface HandledRoute {
  readonly id: string
  readonly isPage: boolean
  readonly kind: 'loader' | 'action'
}

/** The pages, where something is done around each loader and action. */
export function aroundHandlers(
  build: ServerBuild,
  around: (handler: Handler, args: HandlerArguments, route: HandledRoute) => unknown,
): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { module } = route
    const isPage = module.default !== undefined
    const { loader, action } = module as { loader?: Handler; action?: Handler }
    const wrapped = (handler: Handler | undefined, kind: HandledRoute['kind']) =>
      handler && ((args: HandlerArguments) => around(handler, args, { id, isPage, kind }))
    const handlers = { loader: wrapped(loader, 'loader'), action: wrapped(action, 'action') }
    return [id, { ...route, module: { ...module, ...handlers } }]
  })
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}
