import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

const TARGET = 'es2022'

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: {
    target: TARGET,
    rollupOptions: {
      treeshake: {
        // These say and compute, and do nothing when loaded: of what is not used nothing comes along.
        moduleSideEffects: (id) => !/\/app\/(domain|words|charts)\//.test(id),
      },
      onwarn(warning, warn) {
        // A route that only answers with a file leaves nothing for the browser.
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning)
      },
    },
  },
  esbuild: { target: TARGET },
  optimizeDeps: { esbuildOptions: { target: TARGET } },
})
