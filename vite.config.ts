import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

const TARGET = 'es2022'

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: {
    target: TARGET,
    rollupOptions: {
      onwarn(warning, warn) {
        // A route that only answers with a file leaves nothing for the browser.
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning)
      },
    },
  },
  esbuild: { target: TARGET },
  optimizeDeps: { esbuildOptions: { target: TARGET } },
})
