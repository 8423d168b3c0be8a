import { Router } from 'express'

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work, by what `isReady` finds.
 *
 * @param isReady - resolves false, or rejects, while the database cannot be written
 */
export function healthRoutes(isReady: () => Promise<boolean>): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' })
  })
  router.get('/readyz', (_request, response) => {
    const settle = (ready: boolean) => {
      const status = ready ? 'ready' : 'not ready'
      response
        .status(ready ? 200 : 503)
        .set('Cache-Control', 'no-store')
        .json({ status })
    }
    isReady().then(settle, () => settle(false))
  })
  return router
}
