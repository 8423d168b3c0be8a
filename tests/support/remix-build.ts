import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { flatRoutes } from '@remix-run/dev/dist/config/flat-routes.js'
import type { ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server'
import * as root from '#app/root'

type RouteModule = ServerBuild['routes'][string]['module']

const modules = import.meta.glob<RouteModule>('/app/routes/*.{ts,tsx}', { eager: true })

/** Every route as Remix finds them: the same rules, the same ids. */
export function findRoutes() {
  const manifest = Object.values(flatRoutes(resolve('app')))
  const routes = manifest.filter(({ id }) => id !== 'root')
  return routes.map((route) => ({
    ...route,
    id: route.id,
    module: modules[`/app/${route.file}`] as RouteModule,
    source: readFileSync(resolve('app', route.file), 'utf8'),
  }))
}

/** The pages as the server gets them, without building them first: nothing for the browser in it. */
export function buildPages(): ServerBuild {
  const found = findRoutes()
  const manifest = [{ id: 'root', path: '', module: root as RouteModule }, ...found]
  const routes = Object.fromEntries(
    manifest.map(({ module, ...route }) => [
      route.id,
      { ...('parentId' in route ? { parentId: 'root' } : {}), ...route, module },
    ]),
  )
  const assets = Object.fromEntries(
    manifest.map((route) => [
      route.id,
      {
        id: route.id,
        path: route.path,
        parentId: route.id === 'root' ? undefined : 'root',
        index: 'index' in route ? route.index : undefined,
        hasAction: 'action' in route.module,
        hasLoader: 'loader' in route.module,
        hasErrorBoundary: 'ErrorBoundary' in route.module,
        module: '',
        imports: [],
      },
    ]),
  )
  return {
    entry: { module: entry },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: assets, url: '', version: 'test' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: false },
    isSpaMode: false,
    mode: 'production',
  } as unknown as ServerBuild
}
