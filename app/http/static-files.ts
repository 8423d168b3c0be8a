import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import express, { type RequestHandler } from 'express'

/**
 * Serves the built browser files. A file with a `.br` or `.gz` beside it (made at build: compressing
 * on the fly halves throughput) goes out compressed to who can read it. Files under /assets carry a
 * hash in their name, so browsers may keep them for ever.
 *
 * @param directory - the browser build, read once: files added later are not served compressed
 */
export function staticFiles(directory: string): RequestHandler[] {
  const served = new Set(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(directory, join(entry.parentPath, entry.name))}`)
      .map((path) => path.split(sep).join('/')),
  )
  return [
    (request, response, next) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return next()
      const path = request.path
      const variants = [
        { encoding: 'br', file: `${path}.br` },
        { encoding: 'gzip', file: `${path}.gz` },
      ].filter(({ file }) => served.has(file))
      if (!served.has(path) || variants.length === 0) return next()
      response.vary('Accept-Encoding')
      const variant = variants.find(({ encoding }) => request.acceptsEncodings(encoding))
      if (variant) {
        response.type(path.slice(path.lastIndexOf('.')))
        response.set('Content-Encoding', variant.encoding)
        request.url = variant.file
      }
      next()
    },
    express.static(directory, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => {
        const hashed = relative(directory, file).split(sep)[0] === 'assets'
        response.setHeader(
          'Cache-Control',
          hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        )
      },
    }),
  ]
}
