// `npm start`: an installation of one's own. Set-up, build, database up to date, serve.
import { buildAll } from './build.mjs'
import { serve } from './serve-process.mjs'
import { giveUp, run, say, setUp } from './setup.mjs'

setUp()
if (!(await buildAll())) giveUp('the build failed (see above).')
say('bringing the database up to date')
if (run(process.execPath, ['build/node/draagvlak.js', 'migrate']) !== 0) {
  giveUp('the database could not be brought up to date (see above).')
}
serve({ NODE_ENV: 'production' }, (url) => say(`serving at ${url} (Ctrl-C stops it)`))
