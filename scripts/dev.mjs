// `npm run dev`: the same server with Vite's development middleware in place of built pages.
import { serve } from './serve-process.mjs'
import { giveUp, run, say, setUp } from './setup.mjs'

setUp()
if (run(process.execPath, ['scripts/bundle.mjs']) !== 0) giveUp('the build failed (see above).')
if (run(process.execPath, ['build/node/draagvlak.js', 'migrate']) !== 0) process.exit(1)
serve(
  { NODE_ENV: 'development' },
  (url) => say(`developing at ${url}; changes in http/, jobs/ and scripts/ need a restart`),
  ['--development'],
)
